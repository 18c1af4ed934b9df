import { type Cell, isDate } from '../../base/cell';
import { oncePerValue } from '../../base/once-per';
import { UTC } from '../../base/zone';
import { isErrorCell, textOf } from '../text/plain-text';
import { numberText, readNumber } from '../values/amounts/number-text';
import { isDateText, numberDate } from '../values/dates/date-text';
import { saysNoDay } from '../values/dates/no-day';
import { durationMinutes } from '../values/durations';
import { isFlagLike } from '../values/flag-column';
import { labelledScore } from '../values/labelled-score';

/** What a sample of a column's cells looks like. Shares are of the filled cells. */
export interface Profile {
  filled: number;
  dates: number;
  /** What says that there is no day: "ongoing", 9999-12-31. */
  noDays: number;
  numbers: number;
  flags: number;
  emails: number;
  /** Numbers with a fraction. */
  fractions: number;
  /** Numbers that are whole and from 0 to 10, alone or with the words of what they mean. */
  scores: number;
  /** Spans of time in words or on a clock. */
  durations: number;
  /** Distinct texts with how often each occurs. */
  labels: Map<string, number>;
  /** True where texts stand there several times: rows of a sample that lie far apart seldom show it. */
  repeats: () => boolean;
}

/** At most this many rows, spread over the tab, decide what a column is. */
const SAMPLE = 500;

/** And at most this many of its filled cells are read as numbers and dates, which costs far more than to tell texts apart. */
const CELLS_READ = 100;

/** At most `most` things, spread evenly. */
function spread<Thing>(things: Thing[], most: number): Thing[] {
  if (things.length <= most) return things;
  const step = things.length / most;
  return Array.from({ length: most }, (_, index) => things[Math.floor(index * step)]);
}

/** Rows spread evenly over the tab. */
export const sampleOf = (rows: Cell[][]): Cell[][] => spread(rows, SAMPLE);

export function profileOf(sample: Cell[][], column: number, rows: Cell[][] = sample): Profile {
  let repeated: boolean | undefined;
  const profile: Profile = {
    filled: 0,
    dates: 0,
    noDays: 0,
    numbers: 0,
    flags: 0,
    emails: 0,
    fractions: 0,
    scores: 0,
    durations: 0,
    labels: new Map(),
    repeats: () => {
      repeated ??= profile.labels.size < profile.filled || (rows.length > SAMPLE && areRepeated(rows, column));
      return repeated;
    },
  };
  const filled: { cell: Cell; text: string }[] = [];
  for (const row of sample) {
    const cell = row[column];
    if (isErrorCell(cell)) continue;
    const text = textOf(cell);
    if (text === '') continue;
    profile.labels.set(text, (profile.labels.get(text) ?? 0) + 1);
    filled.push({ cell, text });
  }
  profile.filled = filled.length;
  const read = spread(filled, CELLS_READ);
  for (const { cell, text } of read) count(profile, cell, text);
  if (read.length > 0) {
    for (const kind of ['dates', 'noDays', 'numbers', 'flags', 'emails', 'fractions', 'scores', 'durations'] as const)
      profile[kind] /= read.length;
  }
  return profile;
}

/** In many rows a few stand twice by mistake. */
const ONCE_EACH = 0.9;

/** Of so many rows those of one text in eight tell it: each row of such a text is among them. */
const [MANY, PART] = [4_000, 8];

function areRepeated(rows: Cell[][], column: number): boolean {
  const part = rows.length > MANY ? textsIn(rows, column, isInPart) : [];
  const told = part.length > SAMPLE ? part : textsIn(rows, column, () => true);
  return new Set(told).size < ONCE_EACH * told.length;
}

function textsIn(rows: Cell[][], column: number, isTelling: (text: string) => boolean): string[] {
  const texts: string[] = [];
  for (const row of rows) {
    const text = textOf(row[column]);
    if (text !== '' && isTelling(text)) texts.push(text);
  }
  return texts;
}

/** By its last two characters, of which ids and names have many. */
const isInPart = (text: string): boolean =>
  (text.charCodeAt(text.length - 1) + 3 * (text.charCodeAt(text.length - 2) || 0)) % PART === 0;

/** What a filled cell looks like. */
interface Seen {
  number: number;
  /** True for a score with the words of what it means. */
  isLabelled: boolean;
  isDuration: boolean;
  isDate: boolean;
  saysNoDay: boolean;
  isFlag: boolean;
  isEmail: boolean;
}

function count(profile: Profile, cell: Cell, text: string): void {
  if (isDate(cell)) {
    profile.dates++;
    return;
  }
  const {
    number,
    isLabelled,
    isDuration,
    isDate: isDay,
    saysNoDay: isNone,
    isFlag,
    isEmail,
  } = typeof cell === 'string' ? textSeen(text) : seenAs(cell, text);
  if (!Number.isNaN(number)) {
    profile.numbers++;
    if (!Number.isInteger(number)) profile.fractions++;
    else if (number >= 0 && number <= 10) profile.scores++;
  }
  if (isLabelled) profile.scores++;
  if (isDuration) profile.durations++;
  if (isDay) profile.dates++;
  else if (isNone) profile.noDays++;
  if (isFlag) profile.flags++;
  if (isEmail) profile.emails++;
}

function seenAs(cell: Cell, text: string): Seen {
  const hasDigit = DIGIT.test(text);
  const number = typeof cell === 'number' ? cell : hasDigit ? numberIn(text) : Number.NaN;
  const isNumber = !Number.isNaN(number);
  return {
    number,
    isLabelled: !isNumber && typeof cell === 'string' && labelledScore(text) !== undefined,
    isDuration: hasDigit && typeof cell === 'string' && durationMinutes(text) !== undefined,
    isDate: isNumber
      ? !Number.isNaN(numberDate(number, UTC)) || MONTH_AND_YEAR.test(text)
      : hasDigit && isDateText(text, UTC),
    saysNoDay: saysNoDay(text),
    isFlag: isFlagLike(cell),
    isEmail: EMAIL.test(text),
  };
}

/** A text looks the same in every column of every tab, and many stand in several. */
const textSeen = oncePerValue((text: string) => seenAs(text, text), 20_000);

const EMAIL = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/;
const DIGIT = /\d/;
/** "03.2026" */
const MONTH_AND_YEAR = /^(?:0[1-9]|1[0-2])\.(?:19|20|21)\d\d$/;

/** A rough value, good enough to see what a column is. */
function numberIn(text: string): number {
  const parts = numberText(text);
  if (parts === null || parts.evidence === 'bad') return Number.NaN;
  return readNumber(parts, parts.evidence === 'comma' || parts.evidence === 'dot3' ? ',' : '.');
}
