import { type Cell, isDate } from '../engine/cell';
import { UTC } from '../engine/zone';
import { dateText, numberDate } from './date-text';
import { flagOf } from './flag-column';
import { markEvidence, numberText, readBody } from './number-text';
import { isErrorCell, textOf } from './plain-text';

/** What a sample of a column's cells looks like. Shares are of the filled cells. */
export interface Profile {
  filled: number;
  dates: number;
  numbers: number;
  flags: number;
  emails: number;
  /** Numbers with a fraction. */
  fractions: number;
  /** Numbers that are whole and from 0 to 10. */
  scores: number;
  lowest: number;
  highest: number;
  /** Distinct texts with how often each occurs. */
  labels: Map<string, number>;
}

/** At most this many rows, spread over the tab, decide what a column is. */
const SAMPLE = 500;

/** Rows spread evenly over the tab. */
export function sampleOf(rows: Cell[][]): Cell[][] {
  if (rows.length <= SAMPLE) return rows;
  const step = rows.length / SAMPLE;
  return Array.from({ length: SAMPLE }, (_, index) => rows[Math.floor(index * step)]);
}

export function profileOf(sample: Cell[][], column: number): Profile {
  const profile: Profile = {
    filled: 0,
    dates: 0,
    numbers: 0,
    flags: 0,
    emails: 0,
    fractions: 0,
    scores: 0,
    lowest: Number.POSITIVE_INFINITY,
    highest: Number.NEGATIVE_INFINITY,
    labels: new Map(),
  };
  const firsts = new Map<string, Cell>();
  for (const row of sample) {
    const cell = row[column];
    if (isErrorCell(cell)) continue;
    const text = textOf(cell);
    if (text === '') continue;
    if (!firsts.has(text)) firsts.set(text, cell);
    profile.labels.set(text, (profile.labels.get(text) ?? 0) + 1);
    profile.filled++;
  }
  for (const [text, times] of profile.labels) count(profile, firsts.get(text), text, times);
  if (profile.filled > 0) {
    for (const kind of ['dates', 'numbers', 'flags', 'emails', 'fractions', 'scores'] as const)
      profile[kind] /= profile.filled;
  }
  return profile;
}

/** Looks at a text once, however often it occurs. */
function count(profile: Profile, cell: Cell, text: string, times: number): void {
  if (isDate(cell)) {
    profile.dates += times;
    return;
  }
  const number = typeof cell === 'number' ? cell : numberIn(text);
  if (!Number.isNaN(number)) {
    profile.numbers += times;
    if (!Number.isInteger(number)) profile.fractions += times;
    else if (number >= 0 && number <= 10) profile.scores += times;
    profile.lowest = Math.min(profile.lowest, number);
    profile.highest = Math.max(profile.highest, number);
    if (!Number.isNaN(numberDate(number, UTC))) profile.dates += times;
  } else if (dateText(text, UTC) !== null) profile.dates += times;
  if (flagOf(cell) > 0) profile.flags += times;
  if (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text)) profile.emails += times;
}

/** A rough value, good enough to see what a column is. */
function numberIn(text: string): number {
  const parts = numberText(text);
  if (parts === null) return Number.NaN;
  const evidence = markEvidence(parts);
  if (evidence === 'bad') return Number.NaN;
  const value = readBody(parts.body, evidence === 'comma' || evidence === 'dot3' ? ',' : '.');
  return parts.negative ? -value : value;
}
