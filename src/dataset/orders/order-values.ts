import type { Codes } from '../../base/codes';
import type { NumberColumn, Table } from '../../tables/table';
import { numberColumn, numbers, textColumn } from '../prepared';
import { lineValues } from './line-values';
import { isNetOfTax } from './net-of-tax';
import { rowsOfOrders } from './order-keys';

/** What each row adds to revenue, and the part of it that is its line's own; the rest is shipping, discount or tax. */
export interface OrderValues {
  value: NumberColumn;
  ofLines: Float64Array | null;
}

/** Each row's amount, else its line, less refund and tax where those have columns. */
export function valuesOfLines(orders: Table): OrderValues | null {
  const amount = numberColumn(orders, 'amount');
  const gross = amount ?? lineValues(orders);
  if (!gross) return null;
  return { value: netValues(orders, gross, amount === null), ofLines: null };
}

/**
 * The same of orders whose amount stands on their first line: each line has its own, and the first also what then remains
 * of the order. Without amounts of lines all of it stands on the first.
 */
export function valuesOfWholeOrders(orders: Table): OrderValues | null {
  const amount = numberColumn(orders, 'amount');
  if (!amount) return null;
  const lines = lineValues(orders);
  const net = netValues(orders, amount, lines?.header === amount.header);
  if (!lines) return { value: net, ofLines: null };
  const value = { ...net, values: net.values.slice() };
  const ofLines = net.values.slice();
  for (const rows of rowsOfOrders(orders)) {
    const [first] = rows;
    const whole = net.values[first];
    if (Number.isNaN(whole) || whole === 0) continue;
    for (const row of rows) ofLines[row] = row === first && Number.isNaN(lines.values[row]) ? 0 : lines.values[row];
    const sum = rows.reduce((total, row) => total + (Number.isNaN(ofLines[row]) ? 0 : ofLines[row]), 0);
    for (const row of rows) value.values[row] = ofLines[row];
    value.values[first] += inCents(whole - sum);
  }
  return { value, ofLines };
}

/** Sums of amounts differ in their last bits from what was written. */
const inCents = (amount: number): number => Math.round(amount * 1e6) / 1e6;

function netValues(orders: Table, gross: NumberColumn, isOfLines: boolean): NumberColumn {
  const refund = numberColumn(orders, 'refund');
  const tax = numberColumn(orders, 'tax');
  const isNet = isOfLines || (tax !== null && isNetOfTax(gross, tax.values, orders.leftOut));
  const payment = textColumn(orders, 'payment');
  const refunded = payment ? payment.labels.indexOf('refunded') : -1;
  const value = { ...gross, values: gross.values.slice() };
  for (let i = 0; i < orders.rows; i++) {
    const amountPaid = gross.values[i];
    const share = tax && !Number.isNaN(tax.values[i]) ? shareWithoutTax(amountPaid, Math.abs(tax.values[i]), isNet) : 1;
    const back = refund && !Number.isNaN(refund.values[i]) ? Math.abs(refund.values[i]) : 0;
    // What was paid back held tax as well.
    value.values[i] = (isNet ? amountPaid : amountPaid * share) - back * share;
    const wholly = (refunded > 0 && payment?.codes[i] === refunded) || (back > 0 && back >= amountPaid);
    if (wholly && amountPaid > 0) value.values[i] = 0;
  }
  return value;
}

/** The part of what a customer pays that is not tax; of a credit note likewise, whatever the sign of its tax. */
function shareWithoutTax(amount: number, tax: number, isNet: boolean): number {
  const net = Math.abs(amount);
  const paid = isNet ? net + tax : net;
  return paid === 0 ? 1 : (paid - tax) / paid;
}

/** What each order comes to, on all of its rows. */
export function orderTotals({ rows, leftOut }: Table, order: Codes, value: Float64Array): NumberColumn {
  const totals = new Map<number, number>();
  for (let i = 0; i < rows; i++)
    if (leftOut[i] === 0 && !Number.isNaN(value[i])) totals.set(order[i], (totals.get(order[i]) ?? 0) + value[i]);
  const column = numbers(rows);
  for (let i = 0; i < rows; i++) column.values[i] = inCents(totals.get(order[i]) ?? Number.NaN);
  return column;
}
