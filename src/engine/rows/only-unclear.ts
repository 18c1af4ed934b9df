import { MILLISECONDS_A_DAY } from '../../base/day';
import type { Period } from '../../base/period';
import type { Sentence } from '../../texts/sentence';
import type { TextKey } from '../../texts/texts';
import type { Groups } from '../figures';
import type { RowSet } from '../formula/formula';
import type { Parts } from './parts';

/**
 * Why there is no figure where no row of the period counts and some would, if what stands in them were understood: the
 * reason of the most rows. Null where a row counts, or none waits.
 */
export function onlyUnclear(parts: Parts, rows: RowSet, period: Period): Sentence | null {
  const { leftOut } = parts;
  if (leftOut.includes(0)) return null;
  const waiting = rows.rules.map(() => 0);
  eachWaiting(parts, rows, period, (_row, rule) => {
    waiting[rule]++;
  });
  const most = Math.max(0, ...waiting);
  if (most === 0) return null;
  return { text: 'only_unclear', values: { count: most, reason: { text: rows.rules[waiting.indexOf(most)].because } } };
}

/** One row in twenty may wait: that a figure is a little too low is said by the question about them. */
const FEW_WAIT = 0.05;

/**
 * Why there is no figure of the whole: too many rows of the period that may belong to it are not understood. Null where few
 * or none are.
 */
export function onlyPart(parts: Parts, rows: RowSet, period: Period): Sentence | null {
  if (!rows.rules.some(({ unclear }) => unclear === 'of the whole')) return null;
  const waiting = new Map<TextKey, number>();
  eachWaiting(parts, rows, period, (_row, rule) => {
    const { because, unclear } = rows.rules[rule];
    if (unclear === 'of the whole') waiting.set(because, (waiting.get(because) ?? 0) + 1);
  });
  const used = waiting.size > 0 ? parts.leftOut.reduce((sum, reason) => sum + (reason === 0 ? 1 : 0), 0) : 0;
  return partOf(waiting, used);
}

const areMany = (waiting: number, used: number): boolean => used > 0 && waiting > FEW_WAIT * (used + waiting);

/** The same of how many rows wait for each reason, beside those that are used. */
export function partOf(waiting: ReadonlyMap<TextKey, number>, used: number): Sentence | null {
  for (const [text, count] of waiting)
    if (areMany(count, used)) return { text: 'only_part', values: { count, reason: { text } } };
  return null;
}

/** 1 for each group (1 × groups) in which some row of the period waits so, 2 where too many do for a figure of the whole. */
export function unclearGroups(parts: Parts, rows: RowSet, period: Period, { codes, labels }: Groups): Uint8Array {
  const waits = new Uint8Array(labels.length);
  const ofWhole = new Float64Array(labels.length);
  eachWaiting(parts, rows, period, (row, rule) => {
    waits[codes[row]] = 1;
    if (rows.rules[rule].unclear === 'of the whole') ofWhole[codes[row]]++;
  });
  if (ofWhole.some(Boolean)) {
    const used = new Float64Array(labels.length);
    parts.leftOut.forEach((reason, row) => {
      if (reason === 0) used[codes[row]]++;
    });
    ofWhole.forEach((count, group) => {
      if (areMany(count, used[group])) waits[group] = 2;
    });
  }
  return waits;
}

/** Visits each row of the period that waits to be understood, with the rule by which it does. Few rows do, of few rules. */
function eachWaiting(
  { table, leftOut }: Parts,
  { rules, date, upToEnd }: RowSet,
  { from, to }: Period,
  visit: (row: number, rule: number) => void,
): void {
  if (!rules.some(({ unclear }) => unclear)) return;
  const first = table.leftOutReasons.length + 1;
  const waits = new Array<boolean>(MOST_REASONS).fill(false);
  rules.forEach(({ unclear }, rule) => {
    waits[first + rule] = unclear !== undefined;
  });
  const column = date === null ? undefined : table.columns[date];
  const days = column?.type === 'date' ? column.values : null;
  const period: Period = { from: upToEnd ? null : from, to };
  for (let row = 0; row < leftOut.length; row++) {
    if (waits[leftOut[row]] && isInside(days?.[row] ?? Number.NaN, period)) visit(row, leftOut[row] - first);
  }
}

/** A row says in one byte why it is left out. */
const MOST_REASONS = 256;

/** True for a day of the period, and for a row without one. */
function isInside(wall: number, { from, to }: Period): boolean {
  const isBefore = from !== null && wall < from * MILLISECONDS_A_DAY;
  return !isBefore && !(wall >= to * MILLISECONDS_A_DAY);
}
