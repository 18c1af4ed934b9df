import { addTo } from '../../../base/add-to';
import type { Cell } from '../../../base/cell';
import { dayOf } from '../../../base/day';
import { isDateColumn, isTextColumn, type Table } from '../../../tables/table';
import type { BegunTable } from '../../begun-table';
import { countedRows } from '../../rows/left-out';
import { textOf } from '../../text/plain-text';
import { mayNumberRows } from '../columns/identified';
import { openColumns } from '../columns/open-columns';

/** So many of the rows have a number of their own, or share it within one customer's day. */
const NEARLY_ALL = 0.9;

/**
 * Orders without a number are told apart by customer and day. A column of which no header says that it numbers them, and that
 * would part what one customer bought on one day, is asked about; what counts orders waits meanwhile.
 */
export function askOrderNumber({ data, seen, fields, below: { rows }, questions }: BegunTable): void {
  if (data.table !== 'orders' || data.columns.id) return;
  const purchases = purchasesIn(data);
  if (purchases.every((some) => some.length === 1)) return;
  for (const column of openColumns(seen, fields)) {
    if (!mayNumberRows(column, 'orders') || !areOfDocuments(purchases, rows, column.index)) continue;
    const values = { column: column.header.written };
    questions.push({
      column: column.header.written,
      ask: { text: 'intake_ask_order_number', values },
      options: ['id', 'ignore'],
    });
    data.unread.id = { text: 'intake_unread_unplaced', values };
    return;
  }
}

/** The rows of each customer's day. */
function purchasesIn(data: Table): number[][] {
  const { customer, email, orderedOn, paidOn } = data.columns;
  const [who, day] = [customer ?? email, orderedOn ?? paidOn];
  if (!isTextColumn(who) || !isDateColumn(day)) return [];
  const found = new Map<string, number[]>();
  for (const row of countedRows(data)) {
    if (who.codes[row] === 0 || Number.isNaN(day.values[row])) continue;
    const key = `${who.codes[row]} ${dayOf(day.values[row])}`;
    addTo(found, key, row);
  }
  return [...found.values()];
}

/** True for numbers written alike that part some purchases and join rows of no two. */
function areOfDocuments(purchases: readonly number[][], rows: readonly Cell[][], index: number): boolean {
  const own = purchases.map((some) => new Set(some.map((row) => textOf(rows[row][index]))));
  const all = own.flatMap((numbers) => [...numbers]);
  const distinct = new Set(all);
  const shapes = new Set([...distinct].map(shapeOf));
  return (
    own.some(({ size }) => size > 1) &&
    distinct.size >= NEARLY_ALL * all.length &&
    shapes.size <= MOST_SHAPES &&
    [...shapes].every((shape) => LONG.test(shape))
  );
}

/** Smaller numbers may count anything. */
const LONG = /[^0]|000/;

/** Numbers of documents have one form, or two where they got a digit longer. */
const MOST_SHAPES = 2;

/** "Zx-4001" is written as "Ab-1234" is. */
const shapeOf = (text: string): string => text.replace(/\p{L}/gu, 'a').replace(/\d/g, '0');
