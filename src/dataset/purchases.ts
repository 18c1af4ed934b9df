import type { Codes } from '../base/codes';
import { dayOf, MILLISECONDS_A_DAY } from '../base/day';
import { usualSilence } from '../statistics/silence';
import type { Column, Table, TextColumn } from '../tables/table';
import { lazily } from './lazily';
import { dates, flags, textColumn } from './prepared';

/** The purchases of a table: rows where `counts` is 1. */
export interface Purchases {
  day: Float64Array;
  value: Float64Array;
  counts: () => Uint8Array;
  /** Whether anything of such a row was kept: what was paid back wholly is sold neither beside nor above anything. */
  kept?: (row: number) => boolean;
}

/**
 * Adds what the days of a customer's purchases tell: `isFirstPurchase` (made on the first of these days), `start` and
 * `end` of the activity that a purchase begins (src/statistics/silence.ts). With products also `isCrossSell`, a product
 * first bought on a later day than the first purchase, and `isUpsell`, on all rows of a day on which more is paid for a
 * product than on the customer's day with it before: which of them stands first tells nothing.
 */
export function addPurchaseColumns(table: Table, purchases: Purchases): void {
  const always = ['isFirstPurchase', 'start', 'end'] as const;
  const withProducts = ['isUpsell', 'isCrossSell'] as const;
  // Asked so, as a lazy column is made when its value is.
  if (!('customerKey' in table.columns)) return;
  const names = table.columns.product ? [...always, ...withProducts] : always;
  table.standIns = [...(table.standIns ?? []), { fields: [...withProducts], says: { text: 'note_by_purchases' } }];
  lazily(table.columns, names, () => purchaseColumns(table, purchases));
}

type PurchaseColumn = 'isFirstPurchase' | 'start' | 'end' | 'isUpsell' | 'isCrossSell';

function purchaseColumns(table: Table, { day, value, counts, kept }: Purchases): Record<PurchaseColumn, Column> {
  const customers = textColumn(table, 'customerKey') as TextColumn;
  const products = textColumn(table, 'product');
  const isFirstPurchase = flags(table.rows);
  const isUpsell = flags(table.rows);
  const isCrossSell = flags(table.rows);
  const end = dates(table.rows);
  const start = dates(table.rows);
  for (const rows of purchasesByCustomer(customers.codes, customers.labels.length, day, counts())) {
    const firstDay = dayOf(day[rows[0]]);
    const firstKept = rows.find((row) => kept?.(row) ?? true) ?? rows[0];
    const silence = usualSilence(rows.map((row) => dayOf(day[row]))) * MILLISECONDS_A_DAY;
    const paid = new Map<number, PaidDay>();
    const ofRows: [row: number, day: PaidDay][] = [];
    for (const row of rows) {
      const on = dayOf(day[row]);
      isFirstPurchase.values[row] = on === firstDay ? 2 : 1;
      start.values[row] = day[row];
      end.values[row] = on * MILLISECONDS_A_DAY + silence;
      const product = products ? products.codes[row] : 0;
      if (product === 0 || kept?.(row) === false) continue;
      const known = paid.get(product);
      const today: PaidDay = known?.on === on ? known : { on, amount: 0, before: known ?? null };
      today.amount += value[row];
      paid.set(product, today);
      ofRows.push([row, today]);
      isCrossSell.values[row] = today.before === null && on > dayOf(day[firstKept]) ? 2 : 1;
    }
    for (const [row, { amount, before }] of ofRows)
      isUpsell.values[row] = before && amount - before.amount > MORE ? 2 : 1;
  }
  return { isFirstPurchase, start, end, isUpsell, isCrossSell };
}

/** What a customer paid for a product on a day, and on the day with it before. */
interface PaidDay {
  on: number;
  amount: number;
  before: PaidDay | null;
}

/** By more than the last bits, which hang on the order in which a sum was made. */
const MORE = 5e-7;

/** The purchase rows of each customer, in order of day. */
function purchasesByCustomer(codes: Codes, labels: number, day: Float64Array, counts: Uint8Array): number[][] {
  const byCustomer: number[][] = Array.from({ length: labels }, () => []);
  for (let i = 0; i < codes.length; i++) {
    if (codes[i] > 0 && counts[i] === 1 && !Number.isNaN(day[i])) byCustomer[codes[i]].push(i);
  }
  const some = byCustomer.filter((rows) => rows.length > 0);
  for (const rows of some) rows.sort((a, b) => day[a] - day[b] || a - b);
  return some;
}
