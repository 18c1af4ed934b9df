import fc from 'fast-check';
import { type BgNbdParameters, expectedPurchases } from '../../src/statistics/bg-nbd';
import { bgNbdLogLikelihood, fitBgNbd } from '../../src/statistics/bg-nbd-fit';
import { describeCdnow, summary } from './cdnow';
import { simulatedCustomers } from './simulated';

const truth: BgNbdParameters = { r: 2, alpha: 6, a: 1, b: 4 };

describeCdnow(() => {
  it("finds the paper's parameters and likelihood", () => {
    const { parameters, logLikelihood, identified } = fitBgNbd(summary());
    expect(identified).toBe(true);
    expect(parameters.r).toBeCloseTo(0.242593, 6);
    expect(parameters.alpha).toBeCloseTo(4.413531, 5);
    expect(parameters.a).toBeCloseTo(0.792886, 6);
    expect(parameters.b).toBeCloseTo(2.425753, 5);
    expect(logLikelihood).toBeCloseTo(-9582.43, 2);
  });

  it('the published likelihood at the printed parameters, and a worse one 10 % off', () => {
    const printed = { r: 0.243, alpha: 4.414, a: 0.793, b: 2.426 };
    expect(bgNbdLogLikelihood(printed, summary())).toBeCloseTo(-9582.427, 3);
    expect(bgNbdLogLikelihood({ ...printed, r: 0.243 * 1.1 }, summary())).toBeCloseTo(-9587.098, 3);
  });

  it('in days instead of weeks only alpha changes, sevenfold', () => {
    const { frequency, recency, age } = summary();
    const inDays = { frequency, recency: recency.map((each) => each * 7), age: age.map((each) => each * 7) };
    const [weeks, days] = [fitBgNbd(summary()).parameters, fitBgNbd(inDays).parameters];
    expect(days.alpha).toBeCloseTo(7 * weeks.alpha, 4);
    expect(days.r).toBeCloseTo(weeks.r, 6);
    expect(days.a).toBeCloseTo(weeks.a, 5);
    expect(days.b).toBeCloseTo(weeks.b, 5);
  });
});

describe('customers who behave as the model says', () => {
  const customers = simulatedCustomers(4000, truth, 7);
  const fit = fitBgNbd(customers);

  it('lead back to how they were made, as closely as 4,000 customers allow', () => {
    expect(fit.identified).toBe(true);
    // Twice the gain over the truth is a chi-square of four degrees; 23.5 is passed once in ten thousand.
    const gain = fit.logLikelihood - bgNbdLogLikelihood(truth, customers);
    expect(gain).toBeGreaterThanOrEqual(0);
    expect(2 * gain).toBeLessThan(23.5);
    for (const weeks of [4, 26, 52])
      expect(expectedPurchases(fit.parameters, weeks) / expectedPurchases(truth, weeks)).toBeCloseTo(1, 1);
  });

  it('stand at the top of their likelihood: a step to any side makes it worse', () => {
    expect(bgNbdLogLikelihood(fit.parameters, customers)).toBeCloseTo(fit.logLikelihood, 6);
    for (const name of ['r', 'alpha', 'a', 'b'] as const)
      for (const factor of [0.98, 1.02]) {
        const aside = { ...fit.parameters, [name]: fit.parameters[name] * factor };
        expect(bgNbdLogLikelihood(aside, customers)).toBeLessThan(fit.logLikelihood);
      }
  });

  it('do not depend on their order', () => {
    const turned = {
      frequency: [...customers.frequency].reverse(),
      recency: [...customers.recency].reverse(),
      age: [...customers.age].reverse(),
    };
    expect(fitBgNbd(turned).parameters.alpha).toBeCloseTo(fit.parameters.alpha, 5);
  });
});

describe('what the data do not tell', () => {
  it.each([
    ['nobody', [], [], []],
    ['one customer', [3], [5], [8]],
    ['nobody comes back', [0, 0, 0, 0], [0, 0, 0, 0], [10, 20, 30, 40]],
    ['nobody leaves', [3, 4, 5, 6], [8, 8, 8, 8], [8, 8, 8, 8]],
    ['nobody has been here for a day', [0, 0], [0, 0], [0, 0]],
  ])('%s: not identified', (_, frequency, recency, age) =>
    expect(fitBgNbd({ frequency, recency, age }).identified).toBe(false),
  );
});

describe('bgNbdLogLikelihood', () => {
  it('is a finite logarithm for the busiest customers', () => {
    const busy = bgNbdLogLikelihood(truth, { frequency: [2000], recency: [500], age: [520] });
    expect(Number.isFinite(busy)).toBe(true);
  });

  it('adds up over customers', () => {
    const customer = fc
      .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 50 }))
      .map(([frequency, recency, wait]) => [frequency, frequency === 0 ? 0 : recency, recency + wait]);
    const columns = (rows: number[][]) => ({
      frequency: rows.map((row) => row[0]),
      recency: rows.map((row) => row[1]),
      age: rows.map((row) => row[2]),
    });
    fc.assert(
      fc.property(fc.array(customer, { maxLength: 20 }), fc.array(customer, { maxLength: 20 }), (some, others) => {
        const together = bgNbdLogLikelihood(truth, columns([...some, ...others]));
        const apart = bgNbdLogLikelihood(truth, columns(some)) + bgNbdLogLikelihood(truth, columns(others));
        expect(together).toBeCloseTo(apart, 8);
      }),
    );
  });
});
