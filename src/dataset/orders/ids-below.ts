import { copied } from '../../base/codes';
import type { Table } from '../../tables/table';
import { numberColumn, textColumn } from '../prepared';
import { lineValues } from './line-values';

/** Columns that tell one buyer from another. */
const BUYERS = ['email', 'customer'];

/**
 * Orders whose id stands on their first line alone, as their amount does: the lines below take it. Rows of another buyer,
 * and rows with an amount of their own, are orders without an id.
 */
export function withIdsBelow(orders: Table): Table {
  const id = textColumn(orders, 'id');
  const amount = numberColumn(orders, 'amount');
  if (!id || !amount || id.codes.every((code) => code > 0)) return orders;
  const names = [textColumn(orders, 'product'), ...BUYERS.map((field) => textColumn(orders, field))];
  const [product, ...buyers] = names;
  const lines = lineValues(orders);
  const isLine = (row: number): boolean =>
    !(amount.values[row] > 0 || amount.values[row] < 0) &&
    ((product?.codes[row] ?? 0) > 0 || (lines !== null && !Number.isNaN(lines.values[row])));
  const codes = copied(id.codes, id.labels.length);
  for (const { start, rows } of orders.segments) {
    let first = -1;
    for (let row = start; row < start + rows; row++) {
      if (orders.leftOut[row] !== 0) continue;
      if (id.codes[row] > 0) first = row;
      const isOther = first < 0 || buyers.some((buyer) => buyer && ![0, buyer.codes[first]].includes(buyer.codes[row]));
      if (id.codes[row] === 0 && !isOther && isLine(row)) codes[row] = id.codes[first];
    }
  }
  return { ...orders, columns: { ...orders.columns, id: { ...id, codes } } };
}
