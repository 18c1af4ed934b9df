import { MILLISECONDS_A_DAY } from '../../base/day';
import type { Period } from '../../base/period';
import type { Sentence } from '../../texts/sentence';
import type { Groups } from '../figures';
import type { RowSet } from '../formula/formula';
import type { Parts } from './parts';

/**
 * Why there is no figure where no row of the period counts and some would, if what stands in them were understood: the
 * reason of the most rows. Null where a row counts, or none waits.
 */
export function onlyUnclear({ table, leftOut }: Parts, { rules, date }: RowSet, period: Period): Sentence | null {
  const first = table.leftOutReasons.length + 1;
  if (!rules.some(({ unclear }) => unclear) || leftOut.includes(0)) return null;
  const column = date === null ? undefined : table.columns[date];
  const days = column?.type === 'date' ? column.values : null;
  const waiting = rules.map(() => 0);
  for (let row = 0; row < leftOut.length; row++) {
    const rule = leftOut[row] - first;
    if (rules[rule]?.unclear && isInside(days?.[row] ?? Number.NaN, period)) waiting[rule]++;
  }
  const most = Math.max(...waiting);
  if (most === 0) return null;
  return { text: 'only_unclear', values: { count: most, reason: { text: rules[waiting.indexOf(most)].because } } };
}

/** 1 for each group (1 × groups) in which some row of the period waits so. */
export function unclearGroups(
  { table, leftOut }: Parts,
  { rules, date }: RowSet,
  period: Period,
  { codes, labels }: Groups,
): Uint8Array {
  const waits = new Uint8Array(labels.length);
  if (!rules.some(({ unclear }) => unclear)) return waits;
  const first = table.leftOutReasons.length + 1;
  const column = date === null ? undefined : table.columns[date];
  const days = column?.type === 'date' ? column.values : null;
  for (let row = 0; row < leftOut.length; row++)
    if (rules[leftOut[row] - first]?.unclear && isInside(days?.[row] ?? Number.NaN, period)) waits[codes[row]] = 1;
  return waits;
}

/** True for a day of the period, and for a row without one. */
function isInside(wall: number, { from, to }: Period): boolean {
  const isBefore = from !== null && wall < from * MILLISECONDS_A_DAY;
  return !isBefore && !(wall >= to * MILLISECONDS_A_DAY);
}
