import { notPaidLabels } from '../../tables/labels';
import { type Column, isDateColumn, labelAt, type Table } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import { dateColumn, dates, numberColumn, textColumn } from '../prepared';
import { addPurchaseColumns } from '../purchases';
import { customerKeys } from './customer-keys';
import { lineCosts } from './line-values';
import { lineLabels } from './order-columns';
import { orderKeys } from './order-keys';
import { orderTotals, valuesOfLines, valuesOfWholeOrders } from './order-values';
import { namesProducts, wholeOrders } from './whole-orders';

/**
 * Completes orders: `day` (paid, else ordered), `value` net of refunds and tax, `order` (one key per order: its id,
 * else the customer's day, else the row), `orderTotal`, `customerKey`, and what the order of purchases tells.
 */
export function prepareOrders(given: Table): Table {
  const whole = wholeOrders(given);
  const orders = whole ?? given;
  const columns: Record<string, Column> = { ...orders.columns };
  const day = firstOf(dateColumn(orders, 'paidOn'), dateColumn(orders, 'orderedOn'), orders.rows);
  if (day) columns.day = day;
  const customer = customerKeys(orders);
  if (customer) columns.customerKey = customer;
  const prepared: Table = { ...orders, columns };
  const notes = paymentNotes(orders).map((says) => ({ fields: ['day'], says }));
  if (notes.length > 0) prepared.standIns = [...(orders.standIns ?? []), ...notes];
  const order = orderKeys(prepared, day?.values ?? null);
  // Until it is known which column numbers the orders, nothing counts them.
  if (!orders.unread.id) columns.order = order;
  const cost = lineCosts(orders);
  if (cost) columns.cost = cost;
  const values = whole ? valuesOfWholeOrders(prepared) : valuesOfLines(prepared);
  if (!values) return prepared;
  const { value, ofLines } = values;
  columns.value = value;
  if (ofLines) prepared.ofLabels = { field: 'value', labels: lineLabels, values: ofLines };
  else if (whole && namesProducts(orders)) {
    for (const field of lineLabels) delete columns[field];
    prepared.unread = { ...orders.unread, product: { text: 'amounts_of_orders' } };
  }
  columns.orderTotal = orderTotals(prepared, order.codes, value.values);
  const total = columns.orderTotal.values;
  const line = ofLines ?? value.values;
  addPurchaseColumns(prepared, {
    kept: (row) => !isPaidBack(prepared, total[row], line[row], row),
    day: day?.values ?? new Float64Array(orders.rows).fill(Number.NaN),
    value: line,
    counts: () =>
      Uint8Array.from(total, (sum, i) => (orders.leftOut[i] === 0 && sum >= 0 && isCounted(prepared, i) ? 1 : 0)),
  });
  return prepared;
}

/** A list of invoices can be added up by the day of the invoice or that of its payment, with what is open or without it: how. */
function paymentNotes(orders: Table): Sentence[] {
  const [paid, ordered] = [dateColumn(orders, 'paidOn'), dateColumn(orders, 'orderedOn')];
  const payment = textColumn(orders, 'payment');
  const unpaid = payment ? payment.labels.indexOf('unpaid') : -1;
  const hasUnpaid = unpaid > 0 && orders.leftOut.some((out, row) => out === 0 && payment?.codes[row] === unpaid);
  const byDay = isDateColumn(paid) && isDateColumn(ordered);
  return [
    ...(byDay ? [{ text: 'note_by_payment_day', values: { column: paid.header } } as const] : []),
    ...(hasUnpaid ? [{ text: 'note_paid_alone' } as const] : []),
  ];
}

function isCounted(orders: Table, row: number): boolean {
  const payment = textColumn(orders, 'payment');
  return !payment || !['unknown', ...notPaidLabels].includes(labelAt(payment, row));
}

/** True where all that was paid for an order, or for a line of it, was paid back. */
function isPaidBack(orders: Table, total: number, line: number, row: number): boolean {
  if (line !== 0) return total === 0;
  const refund = numberColumn(orders, 'refund');
  const payment = textColumn(orders, 'payment');
  return Boolean(refund?.values[row]) || (payment !== null && labelAt(payment, row) === 'refunded');
}

function firstOf(first: Column | null, second: Column | null, rows: number): (Column & { type: 'date' }) | null {
  if (!isDateColumn(first)) return isDateColumn(second) ? second : null;
  if (!isDateColumn(second)) return first;
  const both = { ...dates(rows), header: first.header, index: first.index, timed: first.timed || second.timed };
  for (let i = 0; i < rows; i++) both.values[i] = !Number.isNaN(first.values[i]) ? first.values[i] : second.values[i];
  return both;
}
