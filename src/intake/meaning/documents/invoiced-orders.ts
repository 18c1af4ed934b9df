import { isNumberColumn, isTextColumn, type Table } from '../../../tables/table';

/**
 * The orders that stand beside their invoices: all, where most of them are of customers who have an invoice too, or without
 * customers have the amount of one. Orders of others are sales of their own.
 */
export function invoicedOrders(
  { columns }: Table,
  orders: readonly number[],
  invoices: readonly number[],
): readonly number[] {
  const { customer, amount } = columns;
  const keyOf = (row: number): number | undefined =>
    isTextColumn(customer) ? customer.codes[row] : isNumberColumn(amount) ? amount.values[row] : undefined;
  const invoiced = new Set(invoices.map(keyOf));
  return orders.filter((row) => invoiced.has(keyOf(row))).length * 2 > orders.length ? orders : [];
}
