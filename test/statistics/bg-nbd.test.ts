import fc from 'fast-check';
import {
  type BgNbdParameters,
  expectedFuturePurchases,
  expectedPurchases,
  type PurchasePattern,
  probabilityAlive,
} from '../../src/statistics/bg-nbd';
import { bgNbdLogLikelihood } from '../../src/statistics/bg-nbd-fit';
import { describeCdnow, summary } from './cdnow';

/** The paper's fit to the CDNOW sample, as its spreadsheet holds it and as it is printed. */
const fitted: BgNbdParameters = { r: 0.242593, alpha: 4.413531, a: 0.792886, b: 2.425753 };
const printed: BgNbdParameters = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
const pattern = (frequency: number, recency: number, age: number): PurchasePattern => ({ frequency, recency, age });

describe('expectedPurchases', () => {
  it.each([
    [0.1429, 0.0078],
    [1, 0.0532],
    [3, 0.1506],
    [31.8571, 1.0405],
    [32, 1.0437],
    [78, 1.858],
  ])("in %d weeks: %d repeats, as in Hardie's spreadsheet", (weeks, repeats) =>
    expect(expectedPurchases(fitted, weeks)).toBeCloseTo(repeats, 4),
  );

  it.each([
    [1, 0.053268],
    [13, 0.53444],
    [26, 0.902637],
    [39, 1.196723],
    [52, 1.446051],
    [78, 1.860519],
  ])('in %d weeks: %d repeats with the parameters as printed', (weeks, repeats) =>
    expect(expectedPurchases(printed, weeks)).toBeCloseTo(repeats, 6),
  );

  it('is nothing in no time', () => expect(expectedPurchases(fitted, 0)).toBe(0));

  it('passes through a = 1, where the published formula is 0/0', () => {
    const at = (a: number): number => expectedPurchases({ ...fitted, a }, 39);
    expect(at(1)).toBeCloseTo((at(1 - 1e-6) + at(1 + 1e-6)) / 2, 9);
  });

  it('counts a customer who stays for good: the rate r ÷ alpha, for as long as asked', () => {
    expect(expectedPurchases({ r: 400, alpha: 43, a: 1e-9, b: 1 }, 520)).toBeCloseTo((400 / 43) * 520, 3);
  });

  it('knows a customer who leaves at once: one purchase at most', () => {
    expect(expectedPurchases({ r: 50, alpha: 1, a: 1e9, b: 1e-9 }, 520)).toBeCloseTo(1, 6);
  });

  it('equals the published formula with 2F1 wherever that can be computed', () => {
    const hypergeometric = (a: number, b: number, c: number, z: number): number => {
      let term = 1;
      let sum = 1;
      for (let k = 0; Math.abs(term) > 1e-17 * Math.abs(sum); k++) {
        term *= (((a + k) * (b + k)) / (c + k) / (k + 1)) * z;
        sum += term;
      }
      return sum;
    };
    const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
    fc.assert(
      fc.property(
        number(0.1, 20),
        number(0.5, 50),
        number(1.1, 5),
        number(0.5, 20),
        number(0.1, 150),
        (r, alpha, a, b, weeks) => {
          const z = weeks / (alpha + weeks);
          const published = ((a + b - 1) / (a - 1)) * (1 - (1 - z) ** r * hypergeometric(r, b, a + b - 1, z));
          expect(expectedPurchases({ r, alpha, a, b }, weeks) / published).toBeCloseTo(1, 6);
        },
      ),
    );
  });

  it('grows with time, slower and slower, and never beyond the rate of someone who stays', () => {
    const positive = fc.double({ min: 0.5, max: 20, noNaN: true });
    fc.assert(
      fc.property(positive, positive, positive, positive, positive, (r, alpha, a, b, weeks) => {
        const [one, two] = [weeks, 2 * weeks].map((each) => expectedPurchases({ r, alpha, a, b }, each));
        expect(two).toBeGreaterThanOrEqual(one * (1 - 1e-9));
        expect(two).toBeLessThanOrEqual(2 * one * (1 + 1e-9));
        expect(one).toBeLessThanOrEqual(((r * weeks) / alpha) * (1 + 1e-9));
      }),
    );
  });
});

describe('a known customer', () => {
  it.each([
    [pattern(2, 30.43, 38.86), 0.7266],
    [pattern(1, 1.71, 38.86), 0.2122],
    [pattern(7, 29.43, 38.86), 0.6418],
    [pattern(26, 30.86, 31), 0.9689],
    [pattern(0, 0, 38.86), 1],
  ])('%j is still there with probability %d', (customer, probability) =>
    expect(probabilityAlive(fitted, customer)).toBeCloseTo(probability, 4),
  );

  it('buys 1.226 times in the next 39 weeks, the published example', () => {
    expect(expectedFuturePurchases(fitted, pattern(2, 30.43, 38.86), 39)).toBeCloseTo(1.22591, 5);
    expect(expectedFuturePurchases(printed, pattern(2, 30.43, 38.86), 39)).toBeCloseTo(1.226028, 6);
  });

  it('buys 0.710623 times in the next week, the busiest of the sample', () => {
    expect(expectedFuturePurchases(fitted, pattern(26, 30.86, 31), 1)).toBeCloseTo(0.710623, 6);
  });

  it('buys nothing in 39 weeks with probability 0.5737864: the likelihood of no repeat', () => {
    const logLikelihood = bgNbdLogLikelihood(printed, { frequency: [0], recency: [0], age: [39] });
    expect(Math.exp(logLikelihood)).toBeCloseTo(0.5737864, 7);
  });

  it.each([
    [pattern(1, 1.71, 38.86), 0.212101, 0.203187],
    [pattern(0, 0, 38.86), 1, 0.195098],
    [pattern(29, 37.71, 38), 0.96913, 20.052949],
    [pattern(4, 24.43, 33.57), 0.680309, 2.352924],
    [pattern(26, 30.86, 31), 0.968916, 20.749726],
    [pattern(0, 0, 27), 1, 0.259395],
  ])('%j: there with %d, buys %d times in 39 weeks, with the parameters as printed', (customer, alive, purchases) => {
    expect(probabilityAlive(printed, customer)).toBeCloseTo(alive, 6);
    expect(expectedFuturePurchases(printed, customer, 39)).toBeCloseTo(purchases, 6);
  });

  it('is finite for the busiest customers and the longest silence', () => {
    expect(probabilityAlive(fitted, pattern(400, 10, 500))).toBe(0);
    expect(expectedFuturePurchases(fitted, pattern(400, 10, 500), 520)).toBe(0);
    const busy = expectedFuturePurchases(fitted, pattern(400, 52, 52), 520);
    expect(busy).toBeGreaterThan(400);
    expect(busy).toBeLessThan((400.242593 / 56.413531) * 520);
  });

  it('is the less there the longer the silence, at the same number of purchases', () => {
    const weeks = fc.double({ min: 0, max: 100, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), weeks, weeks, weeks, (frequency, recency, wait, more) => {
        const sooner = probabilityAlive(fitted, pattern(frequency, recency, recency + wait));
        const later = probabilityAlive(fitted, pattern(frequency, recency, recency + wait + more));
        expect(later).toBeLessThanOrEqual(sooner);
        expect(sooner).toBeLessThan(1);
        expect(later).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describeCdnow(() => {
  it('the sample is expected to buy 1,653.95 times in the 39 weeks after (it bought 1,882 times)', () => {
    const { frequency, recency, age } = summary();
    const expected = frequency.map((each, index) =>
      expectedFuturePurchases(printed, pattern(each, recency[index], age[index]), 39),
    );
    expect(expected.reduce((sum, each) => sum + each, 0)).toBeCloseTo(1653.95, 2);
  });
});
