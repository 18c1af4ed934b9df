import { addTo } from '../../../base/add-to';
import { isNumberColumn, isTextColumn, labelAt, type Table } from '../../../tables/table';
import { idKey } from '../../links/id-key';
import type { TabReading } from '../../reading';
import { problemOf, sheetRowOf } from '../sheet-rows';

/** Prices times quantities are rounded to cents, a line at a time. */
const CENT = 0.01;

const EQUAL = 'intake_duplicate_row';

/**
 * Lets rows count that were left out as equal to another of their order, where the order's total, beside them or in another
 * tab, is what all of its lines come to, these included: they are lines of their own.
 */
export function countLinesByTotal(readings: readonly TabReading[]): void {
  for (const { data, problems } of readings) {
    const at = problems.findIndex(({ reason }) => reason.text === EQUAL);
    const id = data?.columns.id;
    if (data?.table !== 'orders' || at < 0 || !isTextColumn(id)) continue;
    const [own, quantity, price, amount] = ['lineAmount', 'quantity', 'unitPrice', 'amount'].map((field) =>
      numbersOf(data, field),
    );
    const known = own ?? (quantity && price ? quantity.map((pieces, row) => pieces * price[row]) : null);
    // A tab of lines alone may have nothing but an amount for each.
    const lines = known ?? amount;
    const reason = data.leftOutReasons.findIndex(({ text }) => text === EQUAL) + 1;
    const ofOrder = new Map<number, number[]>();
    data.leftOut.forEach((out, row) => {
      if (id.codes[row] > 0 && (out === 0 || out === reason)) addTo(ofOrder, id.codes[row], row);
    });
    const totals = readings.map((other) => (other.data === data ? null : totalsIn(other)));
    const totalOf = (row: number): number =>
      (known && amount?.[row]) ||
      (totals.map((of) => of?.get(idKey(labelAt(id, row)))).find((one) => one) ?? Number.NaN);
    const isCopy = (row: number): boolean => {
      const rows = ofOrder.get(id.codes[row]);
      const total = rows?.map(totalOf).find((one) => !Number.isNaN(one));
      return !lines || !rows || !total || !(Math.abs(rows.reduce((rest, one) => rest - lines[one], total)) < CENT);
    };
    const equal = [...data.leftOut.keys()].filter((row) => data.leftOut[row] === reason);
    const copies = equal.filter(isCopy);
    if (copies.length === equal.length) continue;
    for (const row of equal) data.leftOut[row] = 0;
    for (const row of copies) data.leftOut[row] = reason;
    const left = copies.length > 0 ? [problemOf({ text: EQUAL }, copies, id.index, sheetRowOf(data))] : [];
    problems.splice(at, 1, ...left);
  }
}

function numbersOf({ columns }: Table, field: string): Float64Array | null {
  const column = columns[field];
  return isNumberColumn(column) ? column.values : null;
}

/** What each order comes to in a tab that has one row for each; null in any other. */
function totalsIn({ data }: TabReading): Map<string, number> | null {
  const amounts = data?.table === 'orders' ? numbersOf(data, 'amount') : null;
  const id = data?.columns.id;
  if (!data || !amounts || !isTextColumn(id)) return null;
  const totals = new Map<string, number>();
  for (let row = 0; row < data.rows; row++) {
    if (data.leftOut[row] !== 0 || id.codes[row] === 0) continue;
    const key = idKey(labelAt(id, row));
    if (totals.has(key)) return null;
    totals.set(key, amounts[row]);
  }
  return totals;
}
