import { dayFrom } from '../../src/base/day';
import { expectedFuturePurchases, probabilityAlive } from '../../src/statistics/bg-nbd';
import { fitBgNbd } from '../../src/statistics/bg-nbd-fit';
import { expectedSpend, fitGammaGamma } from '../../src/statistics/gamma-gamma';
import {
  discountedPurchases,
  type Horizon,
  type LifetimeValue,
  lifetimeValue,
  WEEKS_A_MONTH,
} from '../../src/statistics/lifetime-value';
import { type PurchaseHistory, purchaseHistory } from '../../src/statistics/purchase-history';
import { describeCdnow, purchases, summary } from './cdnow';
import { gammaDraw, seeded, simulatedCustomers } from './simulated';

const year: Horizon = { months: 12, monthlyDiscount: 0.01 };

describeCdnow(() => {
  const value = (customer: number[], weeksAMonth: number): number => {
    const { frequency, recency, age, mean } = summary();
    const rates = fitBgNbd({ frequency, recency, age }).parameters;
    const spend = fitGammaGamma({ purchases: frequency, mean }).parameters;
    const pattern = { frequency: customer[0], recency: customer[1], age: customer[2] };
    const ahead = discountedPurchases(rates, pattern, year, weeksAMonth);
    return probabilityAlive(rates, pattern) * ahead * expectedSpend(spend, customer[0], customer[3]);
  };

  it.each([
    [[2, 30.43, 38.86, 22.35], 36.278, 140.096],
    [[1, 1.71, 38.86, 11.77], 4.637, 18.943],
    [[0, 0, 38.86, 0], 8.344, 38.181],
    [[7, 29.43, 38.86, 73.74], 283.524, 1003.868],
  ])('%j is worth %d in weeks done right, %d with a month of 30 weeks', (customer, right, quickstart) => {
    expect(value(customer, WEEKS_A_MONTH)).toBeCloseTo(right, 3);
    expect(value(customer, 30)).toBeCloseTo(quickstart, 3);
  });

  it('the whole way from the raw purchases, with unrounded weeks and amounts', () => {
    const { customers, days, amounts } = purchases();
    const found = lifetimeValue(purchaseHistory(customers, days, amounts, dayFrom(1997, 9, 30)), year) as LifetimeValue;
    expect(found).toMatchObject({ customers: 2357, repeaters: 946 });
    expect(found.correlation).toBeCloseTo(0.114, 3);
    expect(found.spend.parameters.p).toBeCloseTo(6.2495, 3);
    expect(found.spend.parameters.q).toBeCloseTo(3.7442, 3);
    expect(found.spend.parameters.gamma).toBeCloseTo(15.4436, 3);
    expect(found.values[0]).toBeCloseTo(36.28, 1);
    expect(found.values[1]).toBeCloseTo(4.64, 1);
    expect(found.values[2]).toBeCloseTo(8.34, 1);
  });
});

function simulated(count: number, seed: number): PurchaseHistory {
  const { frequency, recency, age } = simulatedCustomers(count, { r: 2, alpha: 6, a: 1, b: 4 }, seed);
  const random = seeded(seed + 1);
  const value = frequency.map((each) => {
    const rate = gammaDraw(random, 5, 100);
    return each === 0 ? 0 : gammaDraw(random, 4 * each, rate * each);
  });
  const column = (values: number[]) => Float64Array.from(values);
  return {
    customer: Int32Array.from(frequency.keys()),
    frequency: column(frequency),
    recency: column(recency),
    age: column(age),
    valued: column(frequency),
    value: column(value),
  };
}

const withAges = (history: PurchaseHistory, change: (age: number) => number): PurchaseHistory => ({
  ...history,
  age: history.age.map(change),
  recency: history.recency.map(change),
});

describe('lifetimeValue', () => {
  const history = simulated(600, 5);
  const found = lifetimeValue(history, year) as LifetimeValue;

  it('is the mean of what the customers are worth', () => {
    expect(found.values).toHaveLength(600);
    expect(found.mean).toBeCloseTo(found.values.reduce((sum, each) => sum + each, 0) / 600, 9);
    expect(Math.min(...found.values)).toBeGreaterThanOrEqual(0);
  });

  it('without discount is purchases in the horizon times the spend to expect', () => {
    const plain = lifetimeValue(history, { months: 24, monthlyDiscount: 0 }) as LifetimeValue;
    const pattern = { frequency: history.frequency[9], recency: history.recency[9], age: history.age[9] };
    const expected =
      expectedFuturePurchases(plain.purchases.parameters, pattern, 24 * WEEKS_A_MONTH) *
      expectedSpend(plain.spend.parameters, history.valued[9], history.value[9]);
    expect(plain.values[9]).toBeCloseTo(expected, 6);
  });

  it('is less with a discount, more with a longer horizon, and nothing in no months', () => {
    const mean = (horizon: Horizon): number => (lifetimeValue(history, horizon) as LifetimeValue).mean;
    expect(mean({ months: 12, monthlyDiscount: 0.02 })).toBeLessThan(found.mean);
    expect(mean({ months: 12, monthlyDiscount: 0.02 })).toBeGreaterThan(found.mean / 1.02 ** 12);
    expect(mean({ months: 13, monthlyDiscount: 0.01 })).toBeGreaterThan(found.mean);
    expect(mean({ months: 0, monthlyDiscount: 0.01 })).toBe(0);
  });

  it('in another currency is the same worth', () => {
    const cents = lifetimeValue({ ...history, value: history.value.map((each) => each * 100) }, year) as LifetimeValue;
    expect(cents.mean / found.mean).toBeCloseTo(100, 3);
    expect(cents.correlation).toBeCloseTo(found.correlation, 9);
  });

  it('correlates over those who came back alone', () => {
    const back = [...history.valued.keys()].filter((at) => history.valued[at] > 0);
    expect(back.length).toBeLessThan(600);
    const centred = (column: Float64Array): number[] => {
      const mean = back.reduce((sum, at) => sum + column[at], 0) / back.length;
      return back.map((at) => column[at] - mean);
    };
    const [x, y] = [centred(history.valued), centred(history.value)];
    const product = (one: number[], other: number[]) => one.reduce((sum, each, at) => sum + each * other[at], 0);
    expect(found.correlation).toBeCloseTo(product(x, y) / Math.sqrt(product(x, x) * product(y, y)), 9);
  });

  it('is made of 200 customers, of 50 who came back, of two months: just as much as it takes', () => {
    const reason = (one: PurchaseHistory) => (lifetimeValue(one, year) as { reason?: string }).reason;
    expect(reason(simulated(200, 3))).toBeUndefined();
    const cut = (columns: Float64Array, most: number) => {
      let left = most;
      return columns.map((each, at) => (history.frequency[at] > 0 && left-- > 0 ? each : 0));
    };
    const few = (most: number) => ({
      ...{ ...history, frequency: cut(history.frequency, most), recency: cut(history.recency, most) },
      ...{ valued: cut(history.valued, most), value: cut(history.value, most) },
    });
    expect([reason(few(49)) === 'too few repeaters', reason(few(50)) === 'too few repeaters']).toEqual([true, false]);
    const until = (weeks: number) => ({
      ...{ ...history, recency: history.recency.map((each) => (each * weeks) / 52), age: history.age.map(() => weeks) },
    });
    expect(reason(until(2 * WEEKS_A_MONTH - 0.01))).toBe('too short a history');
    expect(reason(until(2 * WEEKS_A_MONTH))).not.toBe('too short a history');
  });

  it('sees when those who buy more also spend more', () => {
    const value = history.valued.map((each) => each * 10);
    expect((lifetimeValue({ ...history, value }, year) as LifetimeValue).correlation).toBeCloseTo(1, 9);
  });
});

describe('no model', () => {
  const reasonOf = (history: PurchaseHistory) => lifetimeValue(history, year);

  it('for 199 customers', () =>
    expect(reasonOf(simulated(199, 3))).toMatchObject({ reason: 'too few customers', customers: 199 }));

  it('for 49 who came back', () => {
    const history = simulated(400, 3);
    let left = 49;
    const keep = history.frequency.map((each) => (each > 0 && left-- > 0 ? 1 : 0));
    const only = (values: Float64Array) => values.map((each, index) => each * keep[index]);
    const few = { ...history, frequency: only(history.frequency), recency: only(history.recency) };
    expect(reasonOf({ ...few, valued: only(history.valued), value: only(history.value) })).toMatchObject({
      reason: 'too few repeaters',
      repeaters: 49,
    });
  });

  it('for less than two months of history', () =>
    expect(reasonOf(withAges(simulated(400, 3), (age) => age / 7))).toMatchObject({ reason: 'too short a history' }));

  it('for customers who never leave', () => {
    const history = simulated(400, 3);
    const always = { ...history, recency: history.age, frequency: history.age, valued: history.age };
    expect(reasonOf({ ...always, value: history.value.map((each) => each + 1) })).toMatchObject({
      reason: 'not identified',
    });
  });

  it('for customers who all spend the same', () => {
    const history = simulated(400, 3);
    expect(reasonOf({ ...history, value: history.valued.map((each) => (each > 0 ? 25 : 0)) })).toMatchObject({
      reason: 'not identified',
    });
  });
});
