import type { NumberColumn, Table } from '../../tables/table';
import { numberColumn, numbers } from '../prepared';

/** True for a discount of each piece: it goes off as often as there are pieces. */
export const isOffPerPiece = (header: string): boolean =>
  /per (unit|piece|item|stuk)|unit[ _-]?discount|pro stück|unitaire|par unité|unitario|por unidad/i.test(header);

/**
 * The value of each line: its total, else quantity × price after its discount, which brings a credit note nearer to
 * nothing as it does a sale. A price alone is never the amount.
 */
export function lineValues(orders: Table): NumberColumn | null {
  const own = numberColumn(orders, 'lineAmount');
  if (own) return own;
  const quantity = numberColumn(orders, 'quantity');
  const price = numberColumn(orders, 'unitPrice');
  if (!quantity || !price) return null;
  const discount = numberColumn(orders, 'discountShare');
  const off = numberColumn(orders, 'discount');
  const isPerPiece = off !== null && isOffPerPiece(off.header);
  const value = { ...numbers(orders.rows), header: price.header, index: price.index };
  for (let i = 0; i < orders.rows; i++) {
    const share = discount && !Number.isNaN(discount.values[i]) ? discount.values[i] : 0;
    const line = quantity.values[i] * price.values[i];
    const less = off === null ? 0 : (off.values[i] || 0) * (isPerPiece ? Math.abs(quantity.values[i]) : 1);
    value.values[i] = line * (1 - share) - (line < 0 ? -Math.abs(less) : less);
  }
  return value;
}

/** True for a cost that is paid per piece. */
export const isCostPerPiece = (header: string): boolean =>
  /unit|piece|each|price|prijs|stuk|preis|stück|prix|unitaire|precio|unitario/i.test(header);

/** What each line cost: a price paid per piece counts as often as there are pieces. */
export function lineCosts(orders: Table): NumberColumn | null {
  const cost = numberColumn(orders, 'cost');
  const quantity = numberColumn(orders, 'quantity');
  if (!cost || !quantity || !isCostPerPiece(cost.header)) return cost;
  const values = cost.values.map((each, i) => (Number.isNaN(quantity.values[i]) ? each : each * quantity.values[i]));
  return { ...cost, values };
}
