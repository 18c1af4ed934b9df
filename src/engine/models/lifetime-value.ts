import { kaplanMeier, restrictedMean } from '../../statistics/kaplan-meier';
import { ascending, median } from '../../statistics/quantile';
import type { Sentence } from '../../texts/sentence';
import type { Figures } from '../figures';
import { NOTHING } from '../figures';
import { type CustomerPurchases, customerPurchasesOf, purchaseColumns, revenueLine } from './customer-purchases';
import type { Model, ModelRows } from './model';
import type { ToldPurchases } from './told';

const DAYS_A_YEAR = 365.25;
const LONGEST_YEARS = 5;
const SHORTEST_HISTORY = 61;

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i];
  return total;
}

/** A model of the customers' purchases, or the sentence that says that there are none. */
function ofPurchases(
  revision: number,
  answer: (told: ToldPurchases, customers: number, asOf: number) => Figures | Sentence,
): Model & { conclude: (told: ToldPurchases, to: number) => Figures | Sentence } {
  const conclude = (told: ToldPurchases, to: number): Figures | Sentence =>
    told.days.length === 0 ? { text: 'no_orders_in_period' } : answer(told, told.days.length, to - 1);
  return {
    revision,
    reads: purchaseColumns,
    fit: (rows) => conclude(toldPurchases(rows), rows.period.to),
    byTold: { what: 'purchases', conclude },
    conclude,
  };
}

/** What customers bought, of rows that are here. */
export function toldPurchases(rows: ModelRows): ToldPurchases {
  const { first, activeUntil, orders, amount, margin } = customerPurchasesOf(rows) ?? NO_PURCHASES;
  const asOf = rows.period.to - 1;
  const spent = ascending(amount);
  return {
    days: activeUntil.map((until, i) => Math.min(until, asOf) - first[i]),
    ended: activeUntil.map((until) => until <= asOf),
    first: first.reduce((a, b) => Math.min(a, b), asOf),
    ...{ orders: sum(orders), amount: sum(amount), margin },
    medianCustomer: median(spent),
    bestTenth: sum(spent.slice(Math.floor(spent.length * 0.9))),
  };
}

const NO_PURCHASES: CustomerPurchases = { first: [], activeUntil: [], orders: [], amount: [], margin: null };

/** What lies behind the average: half of the customers spent less than the median; the best tenth, this share (of nothing there is none). */
function skew({ amount, medianCustomer, bestTenth }: ToldPurchases): Record<string, number> {
  const share: Record<string, number> = amount > 0 ? { topTenthShare: bestTenth / amount } : {};
  return { medianCustomer, ...share };
}

/**
 * Average purchase × (1 + repeat purchases per active year × expected years), those by Kaplan and Meier up to five. The
 * first purchase is one purchase and no rate: nobody makes it again.
 */
export const expectedLifetimeValue = ofPurchases(2, (told, n, asOf) => {
  const { days, ended, first, orders, amount } = told;
  const repeats = orders - n;
  const repeatsPerYear = repeats === 0 ? 0 : (repeats * DAYS_A_YEAR) / sum(days);
  if (!Number.isFinite(repeatsPerYear)) return { ...NOTHING, n, reason: { text: 'history_too_short' } };
  const curve = kaplanMeier(days, ended);
  // Beyond the longest activity seen the curve knows nothing: nothing is counted there.
  const years = restrictedMean(curve, Math.min(LONGEST_YEARS * DAYS_A_YEAR, curve.longest)) / DAYS_A_YEAR;
  const averagePurchase = amount / orders;
  const revenue = averagePurchase * (1 + repeatsPerYear * years);
  const value = told.margin === null ? revenue : revenue * told.margin;
  const inputs = { averagePurchase, repeatsPerYear, years, revenue };
  const margin: Record<string, number> = told.margin === null ? {} : { margin: told.margin };
  const notes: Sentence[] = [];
  if (asOf - first < SHORTEST_HISTORY) notes.push({ text: 'note_short_history' });
  if (curve.longest > LONGEST_YEARS * DAYS_A_YEAR)
    notes.push({ text: 'note_capped', values: { years: LONGEST_YEARS } });
  return { ...NOTHING, value, n, extra: { ...inputs, ...margin, ...skew(told) }, notes };
});

/**
 * The article's three factors as observed: what a purchase brings, how many purchases there are in a year of being a
 * customer, and for how many years customers have been one so far. Both are counted over the same years, so that they
 * multiply to the purchases that a customer made.
 */
export const observedLifetimeValue = ofPurchases(2, ({ days, orders, amount }, n) => {
  const activeYears = sum(days) / DAYS_A_YEAR;
  const averagePurchase = amount / orders;
  const perYear: Record<string, number> = activeYears === 0 ? {} : { purchasesPerYear: orders / activeYears };
  return {
    ...NOTHING,
    value: averagePurchase * (orders / n),
    n,
    extra: { averagePurchase, ...perYear, years: activeYears / n },
  };
});

/** What the customers spent so far ÷ customers. */
export const revenuePerCustomer: Model = {
  ...ofPurchases(1, (told, n) => ({ value: told.amount / n, n, top: told.amount, bottom: n, extra: skew(told) })),
  line: revenueLine,
};
