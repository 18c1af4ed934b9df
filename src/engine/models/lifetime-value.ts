import { kaplanMeier, restrictedMean } from '../../statistics/kaplan-meier';
import { ascending, median } from '../../statistics/quantile';
import type { Sentence } from '../../texts/sentence';
import type { Figures } from '../figures';
import { NOTHING } from '../figures';
import { type CustomerPurchases, customerPurchasesOf, purchaseColumns, revenueLine } from './customer-purchases';
import type { Model } from './model';

const DAYS_A_YEAR = 365.25;
const LONGEST_YEARS = 5;
const SHORTEST_HISTORY = 61;

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);

/** A model of the customers' purchases, or the sentence that says that there are none. */
function ofPurchases(
  revision: number,
  answer: (customers: CustomerPurchases, asOf: number) => Figures | Sentence,
): Model {
  return {
    revision,
    reads: purchaseColumns,
    fit: (rows) => {
      const customers = customerPurchasesOf(rows);
      if (!customers || customers.first.length === 0) return { text: 'no_orders_in_period' };
      return answer(customers, rows.period.to - 1);
    },
  };
}

/** What lies behind the average: half of the customers spent less than the median; the best tenth, this share (of nothing there is none). */
function skew(customers: CustomerPurchases): Record<string, number> {
  const spent = ascending(customers.amount);
  const best = sum(Array.from(spent.slice(Math.floor(spent.length * 0.9))));
  const all = sum(customers.amount);
  const share: Record<string, number> = all > 0 ? { topTenthShare: best / all } : {};
  return { medianCustomer: median(spent), ...share };
}

function averagePurchaseOf(customers: CustomerPurchases): number {
  return sum(customers.amount) / sum(customers.orders);
}

/** Days for which each customer was active, and whether that has ended by the rule of silence. */
function activity(customers: CustomerPurchases, asOf: number): { days: number[]; ended: boolean[] } {
  const ended = customers.activeUntil.map((until) => until <= asOf);
  const days = customers.activeUntil.map((until, i) => Math.min(until, asOf) - customers.first[i]);
  return { days, ended };
}

/**
 * Average purchase × (1 + repeat purchases per active year × expected years), those by Kaplan and Meier up to five. The
 * first purchase is one purchase and no rate: nobody makes it again.
 */
export const expectedLifetimeValue = ofPurchases(2, (customers, asOf) => {
  const n = customers.first.length;
  const { days, ended } = activity(customers, asOf);
  const repeats = sum(customers.orders) - n;
  const repeatsPerYear = repeats === 0 ? 0 : (repeats * DAYS_A_YEAR) / sum(days);
  if (!Number.isFinite(repeatsPerYear)) return { ...NOTHING, n, reason: { text: 'history_too_short' } };
  const curve = kaplanMeier(days, ended);
  // Beyond the longest activity seen the curve knows nothing: nothing is counted there.
  const years = restrictedMean(curve, Math.min(LONGEST_YEARS * DAYS_A_YEAR, curve.longest)) / DAYS_A_YEAR;
  const averagePurchase = averagePurchaseOf(customers);
  const revenue = averagePurchase * (1 + repeatsPerYear * years);
  const value = customers.margin === null ? revenue : revenue * customers.margin;
  const inputs = { averagePurchase, repeatsPerYear, years, revenue };
  const margin: Record<string, number> = customers.margin === null ? {} : { margin: customers.margin };
  const notes: Sentence[] = [];
  if (asOf - customers.first.reduce((a, b) => Math.min(a, b)) < SHORTEST_HISTORY)
    notes.push({ text: 'note_short_history' });
  if (curve.longest > LONGEST_YEARS * DAYS_A_YEAR)
    notes.push({ text: 'note_capped', values: { years: LONGEST_YEARS } });
  return { ...NOTHING, value, n, extra: { ...inputs, ...margin, ...skew(customers) }, notes };
});

/**
 * The article's three factors as observed: what a purchase brings, how many purchases there are in a year of being a
 * customer, and for how many years customers have been one so far. Both are counted over the same years, so that they
 * multiply to the purchases that a customer made.
 */
export const observedLifetimeValue = ofPurchases(2, (customers, asOf) => {
  const n = customers.first.length;
  const activeYears = sum(activity(customers, asOf).days) / DAYS_A_YEAR;
  const averagePurchase = averagePurchaseOf(customers);
  const purchases = sum(customers.orders);
  const perYear: Record<string, number> = activeYears === 0 ? {} : { purchasesPerYear: purchases / activeYears };
  const value = averagePurchase * (purchases / n);
  return { ...NOTHING, value, n, extra: { averagePurchase, ...perYear, years: activeYears / n } };
});

/** What the customers spent so far ÷ customers. */
export const revenuePerCustomer: Model = {
  ...ofPurchases(1, (customers) => {
    const n = customers.first.length;
    const amount = sum(customers.amount);
    return { value: amount / n, n, top: amount, bottom: n, extra: skew(customers) };
  }),
  line: revenueLine,
};
