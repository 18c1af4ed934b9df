import fc from 'fast-check';
import {
  expectedSpend,
  fitGammaGamma,
  type GammaGammaParameters,
  gammaGammaLogLikelihood,
} from '../../src/statistics/gamma-gamma';
import { describeCdnow, summary } from './cdnow';
import { gammaDraw, seeded } from './simulated';

const printed: GammaGammaParameters = { p: 6.25, q: 3.74, gamma: 15.44 };
const fitted: GammaGammaParameters = { p: 6.2488, q: 3.7446, gamma: 15.4478 };

describe('expectedSpend', () => {
  it.each([
    [2, 22.35, 24.659],
    [1, 11.77, 18.911],
    [0, 0, 35.171],
    [7, 73.74, 71.463],
    [2, 25.55, 27.282],
  ])('%d repeats at %d on average: expect %d', (purchases, mean, expected) =>
    expect(expectedSpend(fitted, purchases, mean)).toBeCloseTo(expected, 3),
  );

  it.each([
    [2, 22.35, 24.6637],
    [1, 11.77, 18.9169],
    [0, 0, 35.219],
    [29, 26.26, 26.3934],
    [4, 16.26, 18.1327],
    [26, 39.97, 39.8912],
  ])('%d repeats at %d on average: expect %d, with the parameters as printed', (purchases, mean, expected) =>
    expect(expectedSpend(printed, purchases, mean)).toBeCloseTo(expected, 3),
  );

  it('passes over whatever stands as the mean of no repeats', () => {
    expect(expectedSpend(fitted, 0, Number.NaN)).toBe(expectedSpend(fitted, 0, 0));
  });

  it('has no end where the population has no mean', () => {
    expect(expectedSpend({ p: 6, q: 0.9, gamma: 15 }, 0, 0)).toBe(Number.POSITIVE_INFINITY);
  });

  it('lies between what the customer spent and what everybody spends, nearer the customer with every repeat', () => {
    const amount = fc.double({ min: 0.01, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(amount, fc.integer({ min: 1, max: 100 }), (mean, purchases) => {
        const everybody = expectedSpend(fitted, 0, 0);
        const expected = expectedSpend(fitted, purchases, mean);
        const later = expectedSpend(fitted, purchases + 1, mean);
        expect(expected).toBeGreaterThanOrEqual(Math.min(mean, everybody) * (1 - 1e-12));
        expect(expected).toBeLessThanOrEqual(Math.max(mean, everybody) * (1 + 1e-12));
        expect(Math.abs(later - mean)).toBeLessThanOrEqual(Math.abs(expected - mean) + 1e-9 * mean);
      }),
    );
  });
});

describeCdnow(() => {
  const spend = () => ({ purchases: summary().frequency, mean: summary().mean });

  it('finds the parameters of the 946 repeat buyers', () => {
    const { parameters, logLikelihood, identified } = fitGammaGamma(spend());
    expect(identified).toBe(true);
    expect(parameters.p).toBeCloseTo(6.2488, 4);
    expect(parameters.q).toBeCloseTo(3.7446, 4);
    expect(parameters.gamma).toBeCloseTo(15.4478, 3);
    expect(logLikelihood).toBeCloseTo(-4055.92, 2);
    expect(expectedSpend(parameters, 0, 0)).toBeCloseTo(35.171, 3);
  });

  it('the likelihood at the printed parameters', () => {
    expect(gammaGammaLogLikelihood(printed, spend())).toBeCloseTo(-4055.925, 3);
  });
});

describe('repeat buyers who spend as the model says', () => {
  const truth: GammaGammaParameters = { p: 4, q: 5, gamma: 100 };
  const random = seeded(11);
  const purchases = Array.from({ length: 3000 }, () => Math.floor(random() * 10));
  const mean = purchases.map((each) => {
    const rate = gammaDraw(random, truth.q, truth.gamma);
    return each === 0 ? 0 : gammaDraw(random, truth.p * each, rate * each);
  });
  const fit = fitGammaGamma({ purchases, mean });

  it('lead back to how they were made, as closely as their number allows', () => {
    expect(fit.identified).toBe(true);
    // Twice the gain over the truth is a chi-square of three degrees; 21.1 is passed once in ten thousand.
    const gain = fit.logLikelihood - gammaGammaLogLikelihood(truth, { purchases, mean });
    expect(gain).toBeGreaterThanOrEqual(0);
    expect(2 * gain).toBeLessThan(21.1);
    expect(expectedSpend(fit.parameters, 0, 0) / expectedSpend(truth, 0, 0)).toBeCloseTo(1, 1);
  });

  it('stand at the top of their likelihood', () => {
    expect(gammaGammaLogLikelihood(fit.parameters, { purchases, mean })).toBeCloseTo(fit.logLikelihood, 6);
    for (const name of ['p', 'q', 'gamma'] as const)
      for (const factor of [0.98, 1.02]) {
        const aside = { ...fit.parameters, [name]: fit.parameters[name] * factor };
        expect(gammaGammaLogLikelihood(aside, { purchases, mean })).toBeLessThan(fit.logLikelihood);
      }
  });

  it('may count in yen: only gamma changes, with the rate', () => {
    const yen = fitGammaGamma({ purchases, mean: mean.map((each) => each * 165_000) });
    expect(yen.identified).toBe(true);
    expect(yen.parameters.gamma / fit.parameters.gamma).toBeCloseTo(165_000, 0);
    expect(yen.parameters.p).toBeCloseTo(fit.parameters.p, 5);
  });
});

describe('what the data do not tell', () => {
  it.each([
    ['nobody came back', [0, 0], [0, 0]],
    ['nobody at all', [], []],
    ['one buyer', [4], [5]],
    ['everybody spends the same', [1, 2, 3, 4, 5], [5, 5, 5, 5, 5]],
  ])('%s: not identified', (_, purchases, mean) => expect(fitGammaGamma({ purchases, mean }).identified).toBe(false));
});
