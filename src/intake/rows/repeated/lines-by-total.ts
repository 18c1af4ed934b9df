import { addTo } from '../../../base/add-to';
import { isNumberColumn, isTextColumn, labelAt, type Table } from '../../../tables/table';
import { idKey } from '../../links/id-key';
import type { TabReading } from '../../reading';
import { problemOf, sheetRowOf } from '../sheet-rows';

/** Prices times quantities are rounded to cents, a line at a time. */
const CENT = 0.01;

/** What stands in a column of numbers in each row; null without one. */
type Numbers = Float64Array | null;

/**
 * Of rows that equal another in every column, those that are lines of an order of their own: the order's total is what all
 * of its lines come to, these included. `totalOf`: what an order comes to, by the row of one of its lines; NaN where
 * nothing says it. `ofLines`: what each line comes to where no column says it.
 */
function linesByTotal(table: Table, equal: number[], totalOf: (row: number) => number, ofLines: Numbers): Set<number> {
  const { id } = table.columns;
  const [own, quantity, price] = ['lineAmount', 'quantity', 'unitPrice'].map((field) => numbersOf(table, field));
  const lines = own ?? (quantity && price ? quantity.map((pieces, row) => pieces * price[row]) : ofLines);
  const proven = new Set<number>();
  if (equal.length === 0 || !isTextColumn(id) || lines === null) return proven;
  const ofOrder = new Map<number, number[]>();
  for (let row = 0; row < table.rows; row++)
    if (id.codes[row] > 0 && (table.leftOut[row] === 0 || equal.includes(row))) addTo(ofOrder, id.codes[row], row);
  for (const row of equal) {
    const rows = ofOrder.get(id.codes[row]) ?? [];
    const total = rows.map(totalOf).find((one) => !Number.isNaN(one)) ?? Number.NaN;
    if (Math.abs(rows.reduce((sum, line) => sum - lines[line], total)) < CENT) proven.add(row);
  }
  return proven;
}

function numbersOf({ columns }: Table, field: string): Numbers {
  const column = columns[field];
  return isNumberColumn(column) ? column.values : null;
}

/** Rows that equal another and are lines of their own, as the total of their order beside them says. */
export function linesByOwnTotal(table: Table, equal: number[]): Set<number> {
  const totals = numbersOf(table, 'amount') ?? numbersOf(table, 'wholeAmount');
  return linesByTotal(table, equal, (row) => totals?.[row] ?? Number.NaN, null);
}

/** Lets rows count that were left out as equal to another, where the total of their order in another tab says that they are lines of their own. */
export function countLinesByTotal(readings: readonly TabReading[]): void {
  for (const { data, problems } of readings) {
    const at = problems.findIndex(({ reason }) => reason.text === EQUAL);
    const id = data?.columns.id;
    if (data?.table !== 'orders' || at < 0 || !isTextColumn(id)) continue;
    const reason = data.leftOutReasons.findIndex(({ text }) => text === EQUAL) + 1;
    const equal = [...data.leftOut.keys()].filter((row) => data.leftOut[row] === reason);
    const totals = readings.map((other) => (other.data === data ? null : totalsIn(other)));
    const totalOf = (row: number): number =>
      totals.map((of) => of?.get(idKey(labelAt(id, row)))).find((one) => one !== undefined) ?? Number.NaN;
    // A tab of lines alone may have nothing but an amount for each.
    const proven = linesByTotal(data, equal, totalOf, numbersOf(data, 'amount'));
    for (const row of proven) data.leftOut[row] = 0;
    const left = equal.filter((row) => !proven.has(row));
    problems.splice(at, 1, ...(left.length > 0 ? [problemOf({ text: EQUAL }, left, id.index, sheetRowOf(data))] : []));
  }
}

const EQUAL = 'intake_duplicate_row';

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
