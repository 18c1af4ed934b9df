import { dayOf } from '../../base/day';
import { usualSilence } from '../../statistics/silence';
import { isDateColumn, isNumberColumn, isTextColumn } from '../../tables/table';
import type { ModelRows } from './model';

/** The purchases of known customers: of each customer first day, orders, and the amount less what came back. */
export interface CustomerPurchases {
  /** Places are customers who bought at all. */
  first: number[];
  /** Day on which their activity ends by the rule of silence, judged by the purchases given. */
  activeUntil: number[];
  orders: number[];
  amount: number[];
  /** Share of the amount that is gross margin; null without a cost column. */
  margin: number | null;
}

/** The columns that it takes, beside the day of a purchase. */
export const purchaseColumns = ['customerKey', 'value', 'order', 'orderTotal', 'cost'] as const;

/** Reads purchases by customer. Null when the table lacks what it takes. */
export function customerPurchasesOf({ table, index, date }: ModelRows): CustomerPurchases | null {
  const { customerKey, value, order, cost } = table.columns;
  const day = table.columns[date ?? ''];
  if (!isTextColumn(customerKey) || !isNumberColumn(value) || !isDateColumn(day)) return null;
  const place = new Map<number, number>();
  const customers: CustomerPurchases = { first: [], activeUntil: [], orders: [], amount: [], margin: null };
  const days: number[][] = [];
  const seen = new Set<number>();
  let costs = 0;
  let paid = 0;
  const isCreditNote = creditNotesOf(table);
  for (const row of index.filter((row) => !isCreditNote(row))) {
    if (Number.isNaN(day.values[row])) continue;
    let p = place.get(customerKey.codes[row]);
    if (p === undefined) {
      p = days.push([]) - 1;
      place.set(customerKey.codes[row], p);
      customers.orders.push(0);
      customers.amount.push(0);
    }
    days[p].push(dayOf(day.values[row]));
    customers.amount[p] += value.values[row];
    const key = isTextColumn(order) ? order.codes[row] : row;
    if (!seen.has(key)) customers.orders[p]++;
    seen.add(key);
    if (isNumberColumn(cost) && !Number.isNaN(cost.values[row])) {
      costs += cost.values[row];
      paid += value.values[row];
    }
  }
  for (const own of days) {
    own.sort((a, b) => a - b);
    customers.first.push(own[0]);
    customers.activeUntil.push(own[own.length - 1] + usualSilence(own));
  }
  for (const row of index.filter(isCreditNote)) {
    const p = place.get(customerKey.codes[row]);
    if (p !== undefined) customers.amount[p] += value.values[row];
  }
  if (paid > 0) customers.margin = 1 - costs / paid;
  return customers;
}

/** Each row of a customer who bought brings its amount; the first purchase of each is a customer. */
export function revenueLine({ table, index, date }: ModelRows): { top: Float64Array; bottom: Float64Array } {
  const line = { top: new Float64Array(table.rows), bottom: new Float64Array(table.rows) };
  const { customerKey, value } = table.columns;
  const day = table.columns[date ?? ''];
  if (!isTextColumn(customerKey) || !isNumberColumn(value) || !isDateColumn(day)) return line;
  const isCreditNote = creditNotesOf(table);
  const bought = new Set<number>();
  for (const row of index) {
    if (isCreditNote(row) || Number.isNaN(day.values[row])) continue;
    line.bottom[row] = bought.has(customerKey.codes[row]) ? 0 : 1;
    bought.add(customerKey.codes[row]);
    line.top[row] = value.values[row];
  }
  for (const row of index) {
    if (isCreditNote(row) && bought.has(customerKey.codes[row])) line.top[row] = value.values[row];
  }
  return line;
}

function creditNotesOf({ columns: { orderTotal } }: ModelRows['table']): (row: number) => boolean {
  return (row) => isNumberColumn(orderTotal) && orderTotal.values[row] < 0;
}
