import { dayOf } from '../../base/day';
import type { Table, TextColumn } from '../../tables/table';
import { labelled, textColumn } from '../prepared';

/** One key per order: its id, else the customer's day, else the row. */
export function orderKeys(orders: Table, day: Float64Array | null): TextColumn {
  const id = textColumn(orders, 'id');
  const customer = textColumn(orders, 'customerKey');
  const keys = new Map<string, number>();
  const codes = new Int32Array(orders.rows);
  const keyOf = (i: number): string => {
    if (id && id.codes[i] > 0) return `id ${id.codes[i]}`;
    if (customer && customer.codes[i] > 0 && day && !Number.isNaN(day[i]))
      return `day ${customer.codes[i]} ${dayOf(day[i])}`;
    return `row ${i}`;
  };
  for (let i = 0; i < orders.rows; i++) {
    const key = keyOf(i);
    let code = keys.get(key);
    if (code === undefined) {
      code = keys.size + 1;
      keys.set(key, code);
    }
    codes[i] = code;
  }
  return labelled(codes, []);
}

/** The rows of each order that has an id, in the order of the tab; rows that count nowhere are none. */
export function rowsOfOrders(orders: Table): number[][] {
  const id = textColumn(orders, 'id');
  if (!id) return [];
  const all: number[][] = id.labels.map(() => []);
  for (let row = 0; row < orders.rows; row++)
    if (orders.leftOut[row] === 0 && id.codes[row] > 0) all[id.codes[row]].push(row);
  return all.filter((rows) => rows.length > 0);
}
