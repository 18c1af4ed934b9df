import { isNumberColumn, isTextColumn, type Table } from '../../../tables/table';

/** Orders of a tab with invoices: those that stand there as an invoice again, and whether nobody knows of the others. */
interface InvoicedOrders {
  invoiced: readonly number[];
  /** True where some were invoiced, or their customers have invoices of other amounts, which may be parts of them. */
  othersMay: boolean;
}

/**
 * The orders that stand beside their invoices: of each invoice the first order of the same customer and amount, or of what
 * the tab has of the two. Where no order has one and no customer an invoice, orders are sales of their own.
 */
export function invoicedOrders(
  { columns }: Table,
  orders: readonly number[],
  invoices: readonly number[],
): InvoicedOrders {
  if (orders.length === 0) return { invoiced: [], othersMay: false };
  const { customer, amount } = columns;
  const buyerOf = (row: number): number | undefined => (isTextColumn(customer) ? customer.codes[row] : undefined);
  const keyOf = (row: number): string => `${buyerOf(row)} ${isNumberColumn(amount) ? amount.values[row] : ''}`;
  const left = new Map<string, number>();
  for (const key of invoices.map(keyOf)) left.set(key, (left.get(key) ?? 0) + 1);
  const invoiced = orders.filter((row) => {
    const invoicesLeft = left.get(keyOf(row)) ?? 0;
    left.set(keyOf(row), invoicesLeft - 1);
    return invoicesLeft > 0;
  });
  const buyers = new Set(invoices.map(buyerOf));
  return { invoiced, othersMay: invoiced.length > 0 || orders.some((row) => buyers.has(buyerOf(row))) };
}
