import type { Cell } from '../../base/cell';
import { copied } from '../../base/codes';
import type { FieldOf } from '../../tables/prepared-fields';
import { type Column, isNumberColumn, type Table } from '../../tables/table';
import type { BegunTable } from '../begun-table';
import { isEmpty } from '../text/plain-text';
import { problemOf, sheetRowOf } from './sheet-rows';

/** What names an order: lines below its first may leave it blank. */
const BUYERS = ['customer', 'email'] satisfies FieldOf<'orders'>[];
const DATES = ['orderedOn', 'paidOn'] satisfies FieldOf<'orders'>[];
const OF_ORDERS: readonly string[] = [...BUYERS, ...DATES, 'id'] satisfies FieldOf<'orders'>[];

/** What only a line has. */
const OF_LINES: readonly string[] = [
  'product',
  'category',
  'quantity',
  'lineAmount',
  'unitPrice',
] satisfies FieldOf<'orders'>[];

/**
 * Lines of an order that leave its number, date and customer to the first one take them from there, and say so. A row of
 * another buyer is none, nor is one with an amount beside any of the three: that is an order without a number. The cells of
 * the tab stay as they are. Below stand the rows with what was taken, and each such line with its place in its order behind
 * its last cell: two equal lines of one order are two, and those of an order that comes twice are not.
 */
export function fillLinesBelow(begun: BegunTable): void {
  const { data, problems } = begun;
  const { rows } = begun.below;
  const firstOf = data.table === 'orders' ? firstLines(data, rows) : null;
  if (firstOf === null) return;
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const filled = rows.slice();
  const isBlank = (row: number, { index }: Column): boolean => firstOf[row] >= 0 && isEmpty(rows[row][index]);
  const taken = Object.entries(data.columns).filter(
    ([field, column]) => (column.type === 'text' || column.type === 'date') && !OF_LINES.includes(field),
  );
  let place = 0;
  for (let row = 0; row < rows.length; row++) {
    place = firstOf[row] < 0 ? 0 : place + 1;
    if (place === 0) continue;
    const line = [...rows[row], ...new Array<Cell>(width - rows[row].length).fill(''), place];
    for (const [, column] of taken) if (isBlank(row, column)) line[column.index] = rows[firstOf[row]][column.index];
    filled[row] = line;
  }
  data.segments[0].cells = filled;
  for (const [field, column] of taken) {
    const blanks = [...filled.keys()].filter((row) => isBlank(row, column) && !isEmpty(filled[row][column.index]));
    if (blanks.length === 0) continue;
    if (column.type === 'date') {
      const values = column.values.slice();
      for (const row of blanks) values[row] = values[firstOf[row]];
      data.columns[field] = { ...column, values };
    }
    if (column.type === 'text') {
      const codes = copied(column.codes, column.labels.length);
      for (const row of blanks) codes[row] = codes[firstOf[row]];
      data.columns[field] = { ...column, codes };
    }
    if (!OF_ORDERS.includes(field)) continue;
    const reason = { text: 'intake_problem_filled_down', values: { column: column.header } } as const;
    problems.push(problemOf(reason, blanks, column.index, sheetRowOf(data)));
  }
  begun.below = { ...begun.below, rows: filled };
}

/** The first line of the order of each line below one; −1 for all other rows. Null where there is no such line. */
function firstLines({ columns, leftOut }: Table, rows: Cell[][]): Int32Array | null {
  const named = (fields: readonly string[]): Column[] => fields.flatMap((field) => columns[field] ?? []);
  const { id, amount } = columns;
  const [buyers, dates, lines] = [named(BUYERS), named(DATES), named(OF_LINES)];
  const heads = [...(id ? [id] : []), ...buyers, ...dates];
  if (heads.length < 2) return null;
  const has = (row: number, { index }: Column): boolean => !isEmpty(rows[row][index]);
  const hasAmount = (row: number): boolean => isNumberColumn(amount) && Math.abs(amount.values[row]) > 0;
  const firstOf = new Int32Array(rows.length).fill(-1);
  let first = -1;
  let found = false;
  for (let row = 0; row < rows.length; row++) {
    if (leftOut[row] > 0) {
      if (heads.some((column) => has(row, column))) first = -1;
      continue;
    }
    if (heads.every((column) => has(row, column))) {
      first = row;
      continue;
    }
    const isSame = (column: Column): boolean =>
      !has(row, column) || String(rows[row][column.index]) === String(rows[first][column.index]);
    const isUnnamed = !heads.some((column) => has(row, column));
    // Shops repeat who bought and when on lines that lack the number and the amount.
    const lacks = id !== undefined && amount !== undefined && !has(row, id) && !hasAmount(row);
    const isLine = first >= 0 && lines.some((column) => has(row, column));
    if (isLine && (isUnnamed || (lacks && has(first, id))) && buyers.every(isSame)) {
      firstOf[row] = first;
      found = true;
    } else if (!isUnnamed) first = row;
  }
  return found ? firstOf : null;
}
