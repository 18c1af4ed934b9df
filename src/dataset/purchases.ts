import { dayOf, MILLISECONDS_A_DAY } from '../engine/day';
import type { Column, Table } from '../engine/table';
import { median } from '../statistics/quantile';
import { dates, flags, textOf } from './prepared';

/** A purchase ends a customer's activity this many days after it, at the least. */
const SHORTEST_SILENCE = 90;

/** What the order of a customer's purchases tells: since when, what came on top, and until when they count as active. */
interface PurchaseColumns extends Record<string, Column> {
  customerSince: Column;
  isFirstPurchase: Column;
  isUpsell: Column;
  isCrossSell: Column;
  start: Column;
  end: Column;
}

/**
 * Reads the purchases (rows where `counts` is 1) in order of day.
 * Cross-sell: a product first bought on a later day than the customer's first purchase.
 * Upsell: more paid for a product than the customer's purchase of it before.
 * Activity ends after twice the customer's median gap between purchase days, 90 days at the least.
 */
export function purchaseColumns(
  table: Table,
  customer: string,
  day: Float64Array,
  value: Float64Array,
  counts: Uint8Array,
): PurchaseColumns {
  const customers = textOf(table, customer);
  const products = textOf(table, 'product');
  const since = dates(table.rows);
  const first = flags(table.rows);
  const upsell = flags(table.rows);
  const crossSell = flags(table.rows);
  const end = dates(table.rows);
  const start = dates(table.rows);
  if (customers) {
    for (const rows of purchasesByCustomer(customers.codes, customers.labels.length, day, counts)) {
      const firstDay = dayOf(day[rows[0]]);
      const silence = Math.max(SHORTEST_SILENCE, 2 * medianGap(rows, day)) * MILLISECONDS_A_DAY;
      const lastPaid = new Map<number, number>();
      for (const row of rows) {
        since.values[row] = firstDay * MILLISECONDS_A_DAY;
        first.values[row] = row === rows[0] ? 2 : 1;
        start.values[row] = day[row];
        end.values[row] = dayOf(day[row]) * MILLISECONDS_A_DAY + silence;
        const product = products ? products.codes[row] : 0;
        const paid = lastPaid.get(product);
        upsell.values[row] = product > 0 && paid !== undefined && value[row] > paid ? 2 : 1;
        crossSell.values[row] = product > 0 && paid === undefined && dayOf(day[row]) > firstDay ? 2 : 1;
        lastPaid.set(product, value[row]);
      }
    }
  }
  const known = products && customers;
  return {
    customerSince: since,
    isFirstPurchase: first,
    start,
    end,
    ...(known ? { isUpsell: upsell, isCrossSell: crossSell } : {}),
  } as PurchaseColumns;
}

/** The purchase rows of each customer, in order of day. */
function purchasesByCustomer(codes: Int32Array, labels: number, day: Float64Array, counts: Uint8Array): number[][] {
  const byCustomer: number[][] = Array.from({ length: labels }, () => []);
  for (let i = 0; i < codes.length; i++) {
    if (codes[i] > 0 && counts[i] === 1 && !Number.isNaN(day[i])) byCustomer[codes[i]].push(i);
  }
  const some = byCustomer.filter((rows) => rows.length > 0);
  for (const rows of some) rows.sort((a, b) => day[a] - day[b] || a - b);
  return some;
}

/** Days between purchase days that follow each other; 0 with one purchase day. */
function medianGap(rows: number[], day: Float64Array): number {
  const gaps: number[] = [];
  for (let i = 1; i < rows.length; i++) {
    const gap = dayOf(day[rows[i]]) - dayOf(day[rows[i - 1]]);
    if (gap > 0) gaps.push(gap);
  }
  return gaps.length === 0 ? 0 : median(gaps);
}
