import { dayOf } from '../engine/day';
import { recoded } from '../engine/recoded';
import type { Column, NumberColumn, Table, TextColumn } from '../engine/table';
import { customerKeys } from './customer-keys';
import { lookedUp, lookedUpValues, matching } from './join';
import { dateOf, dates, numberOf, numbers, textOf, texts } from './prepared';
import { addPurchaseColumns } from './purchases';

/**
 * Order lines that lie in a tab of their own take the date, customer and rep from the tab of orders that names the
 * same order ids. Gives the tables that can answer for revenue: lines completed, or orders as they are.
 */
export function joinOrderLines(tables: Table[]): Table[] {
  const dated = tables.filter((table) => dateOf(table, 'orderedOn') || dateOf(table, 'paidOn'));
  const lines = tables.filter((table) => !dated.includes(table) && lineValues(table));
  const headers = dated.filter((table) => !lineValues(table) && !numberOf(table, 'amount'));
  const joined = lines.flatMap((table) => headers.flatMap((header) => completeLines(table, header) ?? []));
  if (joined.length === 0) return dated.length > 0 ? dated : tables;
  return [...joined, ...dated.filter((table) => !headers.includes(table))];
}

function completeLines(lines: Table, header: Table): Table | null {
  const match = matching(lines, header, [['id', 'id']]);
  if (!match) return null;
  const columns: Record<string, Column> = { ...lines.columns };
  const fields: string[] = [];
  for (const [field, column] of Object.entries(header.columns)) {
    if (columns[field]) continue;
    fields.push(field);
    if (column.type === 'text') columns[field] = lookedUp(match, column);
    else if (column.type === 'flag') continue;
    else columns[field] = { ...column, values: lookedUpValues(match, column.values), index: -1 };
  }
  const rowOf = recoded(match.left.codes, match.rowOfLabel);
  return { ...lines, columns, joins: [{ fields: [...fields, 'day', 'customerKey'], table: header, rowOf }] };
}

/**
 * Completes orders: `day` (paid, else ordered), `value` net of refunds and tax, `order` (one key per order: its id,
 * else the customer's day, else the row), `orderTotal`, `customerKey`, and what the order of purchases tells.
 */
export function prepareOrders(orders: Table): Table {
  const columns: Record<string, Column> = { ...orders.columns };
  const day = firstOf(dateOf(orders, 'paidOn'), dateOf(orders, 'orderedOn'), orders.rows);
  if (day) columns.day = day;
  const customer = customerKeys(orders);
  if (customer) columns.customerKey = customer;
  const prepared: Table = { ...orders, columns };
  columns.order = orderKeys(prepared, day?.values ?? null);
  const once = totalsOnce(prepared, columns.order);
  if (once) columns.amount = once;
  const value = netValues(prepared, columns.order);
  if (!value) return prepared;
  columns.value = value;
  if (isPerOrder(prepared, columns.order)) {
    // The amount of a whole order stands on its first line: it is no product's own.
    for (const field of ['product', 'category']) delete columns[field];
    prepared.unread = { ...orders.unread, product: { text: 'amounts_of_orders' } };
  }
  columns.orderTotal = orderTotals(prepared, columns.order, value.values);
  const total = columns.orderTotal.values;
  addPurchaseColumns(prepared, {
    day: day?.values ?? new Float64Array(orders.rows).fill(Number.NaN),
    value: value.values,
    counts: () =>
      Uint8Array.from(total, (sum, i) => (orders.leftOut[i] === 0 && sum >= 0 && isCounted(prepared, i) ? 1 : 0)),
  });
  return prepared;
}

function isCounted(orders: Table, row: number): boolean {
  const payment = textOf(orders, 'payment');
  return !payment || !['unpaid', 'unknown'].includes(payment.labels[payment.codes[row]]);
}

function firstOf(first: Column | null, second: Column | null, rows: number): (Column & { type: 'date' }) | null {
  if (first?.type !== 'date') return second?.type === 'date' ? second : null;
  if (second?.type !== 'date') return first;
  const both = { ...dates(rows), header: first.header, index: first.index, timed: first.timed || second.timed };
  for (let i = 0; i < rows; i++) both.values[i] = !Number.isNaN(first.values[i]) ? first.values[i] : second.values[i];
  return both;
}

function orderKeys(orders: Table, day: Float64Array | null): TextColumn {
  const id = textOf(orders, 'id');
  const customer = textOf(orders, 'customerKey');
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
  return texts(codes, []);
}

/** The value of each line by quantity and price, after its discount; a price alone is never the amount. */
function lineValues(orders: Table): NumberColumn | null {
  const own = numberOf(orders, 'lineAmount');
  if (own) return own;
  const quantity = numberOf(orders, 'quantity');
  const price = numberOf(orders, 'unitPrice');
  if (!quantity || !price) return null;
  const discount = numberOf(orders, 'discountShare');
  const value = { ...numbers(orders.rows), header: price.header, index: price.index };
  for (let i = 0; i < orders.rows; i++) {
    const share = discount && !Number.isNaN(discount.values[i]) ? discount.values[i] : 0;
    value.values[i] = quantity.values[i] * price.values[i] * (1 - share);
  }
  return value;
}

/** What a row adds to revenue: its amount, else its line, less refund and tax where those have columns. */
function netValues(orders: Table, order: Column): NumberColumn | null {
  const amount = numberOf(orders, 'amount');
  const line = lineValues(orders);
  const gross = amount && !(line && repeatsPerLine(orders, amount.values, order)) ? amount : line;
  if (!gross) return null;
  const isNet = /sub ?total|excl|netto|net\b/i.test(gross.header) || gross !== amount;
  const refund = numberOf(orders, 'refund');
  const tax = numberOf(orders, 'tax');
  const payment = textOf(orders, 'payment');
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

/** True when lines of an order name products of their own, and only one of them carries the amount. */
function isPerOrder(orders: Table, order: TextColumn): boolean {
  const amount = numberOf(orders, 'amount');
  const product = textOf(orders, 'product');
  if (!amount || !product || !textOf(orders, 'id')) return false;
  const withAmount = new Set<number>();
  for (let i = 0; i < orders.rows; i++) if (!Number.isNaN(amount.values[i])) withAmount.add(order.codes[i]);
  return order.codes.some((code, i) => Number.isNaN(amount.values[i]) && product.codes[i] > 0 && withAmount.has(code));
}

/** A header that says that the amount is of a whole order. */
const OF_ORDER = /order|bestel|invoice|factuur|auftrag|rechnung|commande|facture|pedido|factura|grand/i;

/** Totals of orders that every line repeats and no other column divides, on the first line of each; null for other amounts. */
function totalsOnce(orders: Table, order: TextColumn): NumberColumn | null {
  const amount = numberOf(orders, 'amount');
  if (!amount || !OF_ORDER.test(amount.header) || lineValues(orders)) return null;
  if (!repeatsPerLine(orders, amount.values, order)) return null;
  const seen = new Set<number>();
  const values = amount.values.slice();
  for (let i = 0; i < orders.rows; i++) {
    if (seen.has(order.codes[i])) values[i] = Number.NaN;
    seen.add(order.codes[i]);
  }
  return { ...amount, values };
}

/** True when an order of several lines carries the same amount on each: that is the order's total, not the line's. */
function repeatsPerLine(orders: Table, amount: Float64Array, order: Column): boolean {
  if (order.type !== 'text' || !textOf(orders, 'id')) return false;
  const first = new Map<number, number>();
  let several = 0;
  let same = 0;
  for (let i = 0; i < orders.rows; i++) {
    const known = first.get(order.codes[i]);
    if (known === undefined) first.set(order.codes[i], amount[i]);
    else {
      several++;
      if (known === amount[i]) same++;
    }
  }
  return several > 0 && same === several;
}

function orderTotals(orders: Table, order: TextColumn, value: Float64Array): NumberColumn {
  const totals = new Map<number, number>();
  for (let i = 0; i < orders.rows; i++) {
    if (orders.leftOut[i] === 0 && !Number.isNaN(value[i]))
      totals.set(order.codes[i], (totals.get(order.codes[i]) ?? 0) + value[i]);
  }
  const column = numbers(orders.rows);
  for (let i = 0; i < orders.rows; i++) column.values[i] = totals.get(order.codes[i]) ?? Number.NaN;
  return column;
}
