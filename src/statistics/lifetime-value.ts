import type { BgNbdParameters } from './bg-nbd';
import { expectedIfAlive, probabilityAlive } from './bg-nbd';
import type { BgNbdFit } from './bg-nbd-fit';
import { fitBgNbd } from './bg-nbd-fit';
import type { GammaGammaFit } from './gamma-gamma';
import { expectedSpend, fitGammaGamma } from './gamma-gamma';
import type { PurchaseHistory } from './purchase-history';

export const WEEKS_A_MONTH = 4.345;

/** Below these the model is not worth fitting. */
export const FEWEST_CUSTOMERS = 200;
export const FEWEST_REPEATERS = 50;
const SHORTEST_HISTORY = 2 * WEEKS_A_MONTH;

export interface Horizon {
  /** Whole months ahead. */
  months: number;
  /** As a fraction a month: 0.01 is 1 %; 10 % a year is 1.1 ** (1 / 12) − 1. */
  monthlyDiscount: number;
}

/** What customers are expected to spend within the horizon, discounted, in the currency of the amounts. */
export interface LifetimeValue {
  /** Per customer, in the order of the history. */
  values: Float64Array;
  mean: number;
  customers: number;
  /** Customers who came back and spent something. */
  repeaters: number;
  /** Of number and mean amount of the repeats; the model takes them for independent, so it should be near 0. */
  correlation: number;
  purchases: BgNbdFit;
  spend: GammaGammaFit;
}

/** Why there is no model. */
export interface NoLifetimeValue {
  reason: 'too few customers' | 'too few repeaters' | 'too short a history' | 'not identified';
  customers: number;
  repeaters: number;
}

/** Pearson's correlation of frequency and mean amount over the places with an amount; NaN when either never varies. */
function correlationOfSpend({ valued, value }: PurchaseHistory): number {
  let n = 0;
  let meanX = 0;
  let meanY = 0;
  let xx = 0;
  let yy = 0;
  let xy = 0;
  for (let index = 0; index < valued.length; index++) {
    if (valued[index] === 0) continue;
    n++;
    const dx = valued[index] - meanX;
    const dy = value[index] - meanY;
    meanX += dx / n;
    meanY += dy / n;
    xx += dx * (valued[index] - meanX);
    yy += dy * (value[index] - meanY);
    xy += dx * (value[index] - meanY);
  }
  return xy / Math.sqrt(xx * yy);
}

/**
 * The purchases expected within the horizon from a customer who has not left, each discounted from the end of its
 * month. `weeksAMonth` is what a month is in the unit of the parameters.
 */
export function discountedPurchases(
  parameters: BgNbdParameters,
  customer: { frequency: number; age: number },
  { months, monthlyDiscount }: Horizon,
  weeksAMonth = WEEKS_A_MONTH,
): number {
  let sum = 0;
  let before = 0;
  for (let month = 1; month <= months; month++) {
    const expected = expectedIfAlive(parameters, customer, month * weeksAMonth);
    sum += (expected - before) / (1 + monthlyDiscount) ** month;
    before = expected;
  }
  return sum;
}

/**
 * Customer lifetime value by BG/NBD (will they buy, how often) times Gamma-Gamma (for how much), fitted to the
 * histories themselves: the method of Fader, Hardie and Lee (Journal of Marketing Research 42, 2005) with whole months.
 */
export function lifetimeValue(history: PurchaseHistory, horizon: Horizon): LifetimeValue | NoLifetimeValue {
  const { frequency, recency, age, valued, value } = history;
  const customers = frequency.length;
  const repeaters = valued.filter((each) => each > 0).length;
  const none = (reason: NoLifetimeValue['reason']): NoLifetimeValue => ({ reason, customers, repeaters });
  if (customers < FEWEST_CUSTOMERS) return none('too few customers');
  if (repeaters < FEWEST_REPEATERS) return none('too few repeaters');
  if (!age.some((each) => each >= SHORTEST_HISTORY)) return none('too short a history');

  const purchases = fitBgNbd(history);
  const spend = fitGammaGamma({ purchases: valued, mean: value });
  if (!purchases.identified || !spend.identified || spend.parameters.q <= 1) return none('not identified');

  const known = new Map<string, number>();
  const ahead = (customer: { frequency: number; age: number }): number => {
    const key = `${customer.frequency} ${customer.age}`;
    const expected = known.get(key) ?? discountedPurchases(purchases.parameters, customer, horizon);
    known.set(key, expected);
    return expected;
  };
  const values = frequency.map((_, index) => {
    const customer = { frequency: frequency[index], recency: recency[index], age: age[index] };
    const alive = probabilityAlive(purchases.parameters, customer);
    return alive * ahead(customer) * expectedSpend(spend.parameters, valued[index], value[index]);
  });
  const mean = values.reduce((sum, each) => sum + each, 0) / customers;
  return { values, mean, customers, repeaters, correlation: correlationOfSpend(history), purchases, spend };
}
