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
export function onlyUnclear(parts: Parts, rows: RowSet, period: Period): Sentence | null {
  const { leftOut } = parts;
  const ruleOf = waitingRule(parts, rows, period);
  if (ruleOf === null || leftOut.includes(0)) return null;
  const waiting = rows.rules.map(() => 0);
  for (let row = 0; row < leftOut.length; row++) {
    const rule = ruleOf(row);
    if (rule >= 0) waiting[rule]++;
  }
  const most = Math.max(...waiting);
  if (most === 0) return null;
  return { text: 'only_unclear', values: { count: most, reason: { text: rows.rules[waiting.indexOf(most)].because } } };
}

/** 1 for each group (1 × groups) in which some row of the period waits so. */
export function unclearGroups(parts: Parts, rows: RowSet, period: Period, { codes, labels }: Groups): Uint8Array {
  const waits = new Uint8Array(labels.length);
  const ruleOf = waitingRule(parts, rows, period);
  if (ruleOf === null) return waits;
  for (let row = 0; row < parts.leftOut.length; row++) if (ruleOf(row) >= 0) waits[codes[row]] = 1;
  return waits;
}

/** The rule by which a row of the period waits to be understood, −1 for any other row; null where no rule is of that kind. */
function waitingRule(
  { table, leftOut }: Parts,
  { rules, date }: RowSet,
  period: Period,
): ((row: number) => number) | null {
  if (!rules.some(({ unclear }) => unclear)) return null;
  const first = table.leftOutReasons.length + 1;
  const column = date === null ? undefined : table.columns[date];
  const days = column?.type === 'date' ? column.values : null;
  return (row) => {
    const rule = leftOut[row] - first;
    return rules[rule]?.unclear && isInside(days?.[row] ?? Number.NaN, period) ? rule : -1;
  };
}

/** True for a day of the period, and for a row without one. */
function isInside(wall: number, { from, to }: Period): boolean {
  const isBefore = from !== null && wall < from * MILLISECONDS_A_DAY;
  return !isBefore && !(wall >= to * MILLISECONDS_A_DAY);
}
