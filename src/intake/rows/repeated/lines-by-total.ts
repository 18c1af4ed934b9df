import { addTo } from '../../../base/add-to';
import type { AnyField } from '../../../tables/prepared-fields';
import { isNumberColumn, isTextColumn, labelAt, type NumberColumn, type Table } from '../../../tables/table';
import { idKey } from '../../links/id-key';
import type { TabReading } from '../../reading';
import { problemOf, sheetRowOf } from '../sheet-rows';

/** Prices times quantities are rounded to cents, a line at a time. */
const CENT = 0.01;

/**
 * Of rows that equal another in every column, those that are lines of an order of their own: the order's total is what all
 * of its lines come to, these included. `totalOf`: what an order comes to, by the row of one of its lines; NaN where
 * nothing says it.
 */
export function linesByTotal(table: Table, equal: readonly number[], totalOf: (row: number) => number): Set<number> {
  const { id } = table.columns;
  const line = lineOf(table);
  const proven = new Set<number>();
  if (equal.length === 0 || !isTextColumn(id) || line === null) return proven;
  const again = new Map<number, number[]>();
  for (const row of equal) if (id.codes[row] > 0) addTo(again, id.codes[row], row);
  const sums = new Map<number, number>();
  const totals = new Map<number, number>();
  for (let row = 0; row < table.rows; row++) {
    const order = id.codes[row];
    const own = again.get(order);
    if (own === undefined || (table.leftOut[row] !== 0 && !own.includes(row))) continue;
    sums.set(order, (sums.get(order) ?? 0) + line(row));
    const total = totalOf(row);
    if (!Number.isNaN(total) && !totals.has(order)) totals.set(order, total);
  }
  for (const [order, rows] of again) {
    const apart = Math.abs((totals.get(order) ?? Number.NaN) - (sums.get(order) ?? 0));
    if (apart < CENT) for (const row of rows) proven.add(row);
  }
  return proven;
}

const numbersOf = ({ columns }: Table, field: AnyField | 'wholeAmount'): NumberColumn | null => {
  const column = columns[field];
  return isNumberColumn(column) ? column : null;
};

/** What a line comes to of itself: its total, else quantity × price; null where the amounts may be those of orders. */
function lineOf(table: Table): ((row: number) => number) | null {
  const own = numbersOf(table, 'lineAmount');
  const [quantity, price] = [numbersOf(table, 'quantity'), numbersOf(table, 'unitPrice')];
  if (own) return (row) => own.values[row];
  return quantity && price ? (row) => quantity.values[row] * price.values[row] : null;
}

/** Rows that equal another and are lines of their own, as the total of their order beside them says. */
export function linesByOwnTotal(table: Table, equal: readonly number[]): Set<number> {
  const amount = numbersOf(table, 'amount') ?? numbersOf(table, 'wholeAmount');
  return amount ? linesByTotal(table, equal, (row) => amount.values[row]) : new Set();
}

/** Lets rows count that were left out as equal to another, where the total of their order in another tab says that they are lines of their own. */
export function countLinesByTotal(readings: readonly TabReading[]): void {
  const orders = readings.flatMap(({ data }) => (data?.table === 'orders' ? [data] : []));
  for (const { data, problems } of readings) {
    const reason = data?.table === 'orders' ? data.leftOutReasons.findIndex(({ text }) => text === EQUAL) + 1 : 0;
    if (!data || reason === 0) continue;
    const equal = Array.from(data.leftOut.keys()).filter((row) => data.leftOut[row] === reason);
    // A tab of lines alone may have nothing but an amount for each.
    const { amount, ...others } = data.columns;
    const lines = lineOf(data) || !amount ? data : { ...data, columns: { ...others, lineAmount: amount } };
    for (const other of orders.filter((one) => one !== data)) {
      const { id } = data.columns;
      const totals = isTextColumn(id) ? totalsIn(other) : null;
      if (totals === null || !isTextColumn(id)) continue;
      const proven = linesByTotal(lines, equal, (row) => totals.get(idKey(labelAt(id, row))) ?? Number.NaN);
      for (const row of proven) data.leftOut[row] = 0;
      const left = equal.filter((row) => !proven.has(row));
      const at = problems.findIndex((problem) => problem.reason.text === EQUAL);
      if (proven.size === 0 || at < 0) continue;
      const { index } = data.columns.id;
      problems.splice(at, 1, ...(left.length > 0 ? [problemOf({ text: EQUAL }, left, index, sheetRowOf(data))] : []));
    }
  }
}

const EQUAL = 'intake_duplicate_row';

/** What each order comes to in a tab that has one row for each; null in any other. */
function totalsIn(table: Table): Map<string, number> | null {
  const amount = numbersOf(table, 'amount');
  const { id } = table.columns;
  if (!amount || !isTextColumn(id)) return null;
  const totals = new Map<string, number>();
  for (let row = 0; row < table.rows; row++) {
    if (table.leftOut[row] !== 0 || id.codes[row] === 0) continue;
    const key = idKey(labelAt(id, row));
    if (totals.has(key)) return null;
    totals.set(key, amount.values[row]);
  }
  return totals;
}
