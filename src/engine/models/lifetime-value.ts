import { kaplanMeier, restrictedMean } from '../../statistics/kaplan-meier';
import { ascending, median } from '../../statistics/quantile';
import type { Figures } from '../figures';
import { NOTHING } from '../figures';
import type { Sentence } from '../sentence';
import { type CustomerPurchases, customerPurchasesOf, purchaseColumns, revenueLine } from './customer-purchases';
import type { Model } from './model';

const DAYS_A_YEAR = 365.25;
const LONGEST_YEARS = 5;
const SHORTEST_HISTORY = 61;
const SHORTEST_ACTIVITY = 90;

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

/** What lies behind the average: half of the customers spent less than the median; the best tenth, this share. */
function skew(customers: CustomerPurchases): Record<string, number> {
  const spent = ascending(customers.amount);
  const best = spent.slice(Math.floor(spent.length * 0.9));
  return { medianCustomer: median(spent), topTenthShare: sum(Array.from(best)) / sum(customers.amount) };
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

/** Average purchase × purchases per active year × expected years, those by Kaplan and Meier up to five. */
export const expectedLifetimeValue = ofPurchases(1, (customers, asOf) => {
  const { days, ended } = activity(customers, asOf);
  const activeYears = sum(days) / DAYS_A_YEAR;
  if (activeYears === 0) return { ...NOTHING, n: customers.first.length, reason: { text: 'history_too_short' } };
  const curve = kaplanMeier(days, ended);
  // Beyond the longest activity seen the curve knows nothing: nothing is counted there.
  const years = restrictedMean(curve, Math.min(LONGEST_YEARS * DAYS_A_YEAR, curve.longest)) / DAYS_A_YEAR;
  const averagePurchase = averagePurchaseOf(customers);
  const purchasesPerYear = sum(customers.orders) / activeYears;
  const revenue = averagePurchase * purchasesPerYear * years;
  const value = customers.margin === null ? revenue : revenue * customers.margin;
  const inputs = { averagePurchase, purchasesPerYear, years, revenue };
  const margin: Record<string, number> = customers.margin === null ? {} : { margin: customers.margin };
  const notes: Sentence[] = [];
  if (asOf - customers.first.reduce((a, b) => Math.min(a, b)) < SHORTEST_HISTORY)
    notes.push({ text: 'note_short_history' });
  if (curve.longest > LONGEST_YEARS * DAYS_A_YEAR)
    notes.push({ text: 'note_capped', values: { years: LONGEST_YEARS } });
  return { ...NOTHING, value, n: customers.first.length, extra: { ...inputs, ...margin, ...skew(customers) }, notes };
});

/**
 * The article's three factors as observed: what a purchase brings, how many purchases a customer makes in a year of
 * being one (the mean over customers, each for 90 days at the least), and for how many years they have been so far.
 */
export const observedLifetimeValue = ofPurchases(1, (customers, asOf) => {
  const n = customers.first.length;
  const { days } = activity(customers, asOf);
  const averagePurchase = averagePurchaseOf(customers);
  const rates = customers.orders.map((orders, i) => (orders * DAYS_A_YEAR) / Math.max(days[i], SHORTEST_ACTIVITY));
  const purchasesPerYear = sum(rates) / n;
  const years = sum(days) / n / DAYS_A_YEAR;
  const value = averagePurchase * purchasesPerYear * years;
  return { ...NOTHING, value, n, extra: { averagePurchase, purchasesPerYear, years } };
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
