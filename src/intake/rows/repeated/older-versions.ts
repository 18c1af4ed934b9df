import { dayOf } from '../../../base/day';
import type { AnyField } from '../../../tables/prepared-fields';
import {
  type Column,
  isDateColumn,
  isNumberColumn,
  isTextColumn,
  type NumberColumn,
  type Table,
  type TextColumn,
} from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';

/** What tells the rows of one order apart beside its id: its lines, its documents and their currencies. */
const TOLD_BY = ['product', 'category', 'type', 'currency', 'line'] satisfies AnyField[];

/**
 * Rows of which another row of the same id (of an order: of the same line of it) was changed later. A row that was never
 * changed is older than one that was; rows of a tab without such dates are no versions of those of another.
 */
export function olderVersions(table: Table, id: TextColumn): number[] {
  const when = whenChanged(table);
  if (when === null) return [];
  const latest = new Map<string | number, number>();
  const isOnePerId = declarationOf(table.table).copies === 'same id';
  const keyOf = isOnePerId ? (row: number) => id.codes[row] : lineKeys(table, id);
  const isVersion = (row: number): boolean => table.leftOut[row] === 0 && id.codes[row] > 0 && !Number.isNaN(when[row]);
  for (let row = 0; row < table.rows; row++) {
    if (!isVersion(row)) continue;
    const key = keyOf(row);
    latest.set(key, Math.max(when[row], latest.get(key) ?? Number.NEGATIVE_INFINITY));
  }
  return rowsWhere(table, (row) => isVersion(row) && when[row] < (latest.get(keyOf(row)) as number));
}

/**
 * Rows of orders that a later tab has again: in tabs with one row per order, the same order of the same customer and day
 * is the same sale, whatever has become of its total and status.
 */
export function againInLaterTab(table: Table, id: TextColumn): number[] {
  const { segments, leftOut } = table;
  if (segments.length < 2) return [];
  const { orderedOn, customer, email } = table.columns;
  const who = customer ?? email;
  if (!isDateColumn(orderedOn) || !isTextColumn(who)) return [];
  const keyOf = lineKeys(table, id);
  const last = new Map<string, number>();
  const again: number[] = [];
  for (const { start, rows } of segments) {
    const own = new Map<string, number>();
    for (let row = start; row < start + rows; row++) {
      if (leftOut[row] !== 0 || id.codes[row] === 0) continue;
      const key = keyOf(row);
      if (own.has(key)) return [];
      own.set(key, row);
    }
    for (const [key, row] of own) {
      const before = last.get(key);
      const isSame =
        before !== undefined &&
        dayOf(orderedOn.values[before]) === dayOf(orderedOn.values[row]) &&
        who.codes[before] === who.codes[row];
      if (isSame) again.push(before);
      last.set(key, row);
    }
  }
  return again;
}

/** When each row was changed, or which version it is; −∞ where its tab says it of others alone, NaN where of none; null where no tab does. */
export function whenChanged({ columns, segments }: Table): Float64Array | null {
  const { modifiedOn, version } = columns;
  const changed = isDateColumn(modifiedOn) ? modifiedOn : version;
  if (!isDateColumn(changed) && !isNumberColumn(changed)) return null;
  const when = changed.values.slice();
  for (const { start, rows } of segments) {
    const own = when.subarray(start, start + rows);
    if (own.some((one) => !Number.isNaN(one)))
      own.forEach((one, row) => {
        if (Number.isNaN(one)) own[row] = Number.NEGATIVE_INFINITY;
      });
  }
  return when;
}

/** The line of an order, or the document about it, that a row is; what takes money back is another than what brings it in. */
function lineKeys({ columns }: Table, id: TextColumn): (row: number) => string {
  const telling = TOLD_BY.flatMap((field) => (isTextColumn(columns[field]) ? [columns[field]] : []));
  const amount = [columns.amount, columns.lineAmount].find(isNumber);
  const ordered = isDateColumn(columns.orderedOn) ? columns.orderedOn.values : null;
  const day = (values: Float64Array | null, row: number): string =>
    values === null || Number.isNaN(values[row]) ? '' : String(dayOf(values[row]));
  const keyOf = (row: number): string =>
    [...[id, ...telling].map(({ codes }) => codes[row]), day(ordered, row)].join(' ') +
    (amount && amount.values[row] < 0 ? ' back' : '');
  if (!isDateColumn(columns.paidOn)) return keyOf;
  const paid = columns.paidOn.values;
  // Paid on several days are several payments; not paid yet, and paid, are two versions.
  const days = new Map<string, Set<string>>();
  for (let row = 0; row < paid.length; row++)
    if (!Number.isNaN(paid[row])) days.set(keyOf(row), (days.get(keyOf(row)) ?? new Set()).add(day(paid, row)));
  return (row) => {
    const key = keyOf(row);
    return (days.get(key)?.size ?? 0) > 1 ? `${key} paid ${day(paid, row)}` : key;
  };
}

const isNumber = (column: Column | undefined): column is NumberColumn => isNumberColumn(column);

function rowsWhere({ rows }: Table, holds: (row: number) => boolean): number[] {
  const found: number[] = [];
  for (let row = 0; row < rows; row++) if (holds(row)) found.push(row);
  return found;
}
