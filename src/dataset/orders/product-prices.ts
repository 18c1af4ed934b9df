import type { Join, StandIn, Table } from '../../tables/table';
import { lookedUpValues, matching, matchingRows } from '../join';
import { numberColumn, textColumn } from '../prepared';

/**
 * Orders without any amount take the price of each product from the tab with products, found by matching values. Where they
 * cannot, it is said that the prices stand there.
 */
export function withPrices(orders: Table, products: Table | null): Table {
  const price = products && numberColumn(products, 'price');
  const has = (['amount', 'lineAmount', 'unitPrice', 'wholeAmount'] as const).some((field) =>
    numberColumn(orders, field),
  );
  const unread = products?.unread.price;
  if (unread && !has) return { ...orders, unread: { ...orders.unread, amount: unread } };
  if (!products || !price || has || !textColumn(orders, 'product')) return orders;
  const tab = products.segments.map((segment) => segment.tab).join(', ');
  const match = matching(orders, products, [
    ['product', 'id'],
    ['product', 'name'],
  ]);
  if (!match || !numberColumn(orders, 'quantity')) {
    const text = match ? 'price_without_quantity' : 'price_of_other_products';
    return { ...orders, unread: { ...orders.unread, amount: { text, values: { tab } } } };
  }
  const unitPrice = { ...price, values: lookedUpValues(match, price.values), index: -1 };
  const rowOf = matchingRows(match);
  const join: Join = { fields: ['value', 'orderTotal'], table: products, rowOf };
  const standIn: StandIn = { fields: ['value'], says: { text: 'note_prices_of_products', values: { tab } } };
  return {
    ...orders,
    columns: { ...orders.columns, unitPrice },
    currency: orders.currency ?? products.currency,
    joins: [...(orders.joins ?? []), join],
    standIns: [...(orders.standIns ?? []), standIn],
  };
}
