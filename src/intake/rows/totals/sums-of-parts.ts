import { dayOf, isoMonth } from '../../../base/day';
import type { Table } from '../../../tables/table';

/** Rows that an amount may be the sum of: the group of each row, by the key of it; null for a row in none. */
export type GroupOfRow = (row: number) => string | null;

/** What rows add up to, and how many they are. */
export interface RowSum {
  sum: number;
  count: number;
  /** Some of the amounts have a fraction. */
  cents: boolean;
}

/** The days and months of the rows, by every column of dates. */
export function periodsOf({ columns }: Table): GroupOfRow[] {
  return Object.values(columns).flatMap((column) => {
    if (column.type !== 'date') return [];
    const dayIn = (row: number): number => dayOf(column.values[row]);
    const when =
      (key: (day: number) => string): GroupOfRow =>
      (row) =>
        Number.isNaN(column.values[row]) ? null : key(dayIn(row));
    return [when(String), when(isoMonth)];
  });
}

/** Both at once: the channels of each month. */
export const groupOfBoth =
  (one: GroupOfRow, other: GroupOfRow): GroupOfRow =>
  (row) => {
    const [left, right] = [one(row), other(row)];
    return left === null || right === null ? null : `${left}\n${right}`;
  };

/** What the rows of each group add up to. */
export function partsBy(grouping: GroupOfRow, rows: readonly number[], amounts: Float64Array): Map<string, RowSum> {
  const found = new Map<string, RowSum>();
  for (const row of rows) {
    const key = grouping(row);
    if (key === null) continue;
    const parts = found.get(key);
    if (parts === undefined) found.set(key, { sum: amounts[row], count: 1, cents: amounts[row] % 1 !== 0 });
    else {
      parts.sum += amounts[row];
      parts.count++;
      parts.cents ||= amounts[row] % 1 !== 0;
    }
  }
  return found;
}

/** True where an amount is the sum of the parts, as far as its cents are rounded, or that sum as a whole number. */
export const isSumOf = (amount: number, { sum, count, cents }: RowSum): boolean =>
  amount !== 0 &&
  Math.abs(amount - sum) <=
    Math.max(0.01, 0.005 * (count + 1)) + (cents && amount % 1 === 0 ? 0.5 : 0) + Math.abs(sum) * 1e-9;
