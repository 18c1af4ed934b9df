import { bootstrapInterval } from '../../../src/statistics/chance/bootstrap';
import { chiSquareTail } from '../../../src/statistics/chance/chi-square-tail';
import { amountsInterval, chanceOfAmounts } from '../../../src/statistics/chance/compare-amounts';
import { chanceOfCounts, chanceOfShares } from '../../../src/statistics/chance/compare-shares';
import { countInterval } from '../../../src/statistics/chance/count-interval';
import { holm } from '../../../src/statistics/chance/holm';
import { chanceOfRanks } from '../../../src/statistics/chance/rank-test';

describe('the tail of chi-square', () => {
  // The values that tables print at 5 % and 0.1 %.
  it.each([
    [3.841459, 1, 0.05],
    [10.827566, 1, 0.001],
    [5.991465, 2, 0.05],
    [18.307038, 10, 0.05],
    [124.342113, 100, 0.05],
    [0, 3, 1],
  ])('%d with %d degrees of freedom: %d', (value, degrees, chance) => {
    expect(chiSquareTail(value, degrees)).toBeCloseTo(chance, 7);
  });

  it('with two degrees of freedom it is an exponential', () => {
    for (const value of [0.1, 1, 3, 8, 30, 200]) {
      expect(chiSquareTail(value, 2) / Math.exp(-value / 2)).toBeCloseTo(1, 10);
    }
  });
});

test('shares: smokers among the lung cancer patients of four studies (Fleiss 1981, as in R’s prop.test): 0.0056', () => {
  const smokers = [83, 90, 129, 70];
  const patients = [86, 93, 136, 82];
  const groups = smokers.map((successes, i) => ({ successes, trials: patients[i] }));
  expect(chanceOfShares(groups)).toBeCloseTo(0.005585, 6);
  expect(chanceOfShares(groups.slice(0, 1))).toBe(1);
  expect(
    chanceOfShares([
      { successes: 0, trials: 9 },
      { successes: 0, trials: 20 },
    ]),
  ).toBe(1);
});

test('counts: Mendel’s peas 315, 101, 108, 32 as 9 : 3 : 3 : 1, a chance of 0.925', () => {
  const peas = [315, 101, 108, 32];
  const weights = [9, 3, 3, 1];
  expect(chanceOfCounts(peas.map((count, i) => ({ count, weight: weights[i] })))).toBeCloseTo(0.9254, 4);
});

describe('amounts', () => {
  const ones = (count: number): number[] => Array(count).fill(1);

  it('of 1 each are counts, in whatever unit they are written', () => {
    const peas = [315, 101, 108, 32].map((count, at) => ({ count, weight: [9, 3, 3, 1][at] }));
    const amounts = peas.map(({ count, weight }) => ({ amounts: ones(count), weight }));
    expect(chanceOfAmounts(amounts)).toBeCloseTo(chanceOfCounts(peas), 12);
    const inCents = amounts.map((group) => ({ ...group, amounts: group.amounts.map((one) => one * 100) }));
    expect(chanceOfAmounts(inCents)).toBeCloseTo(chanceOfCounts(peas), 9);
  });

  it('one large one is less sure than many small ones of the same sum', () => {
    const few = [
      { amounts: [...ones(20), 40], weight: 1 },
      { amounts: ones(20), weight: 1 },
    ];
    const many = [
      { amounts: ones(60), weight: 1 },
      { amounts: ones(20), weight: 1 },
    ];
    expect(chanceOfAmounts(many)).toBeLessThan(0.001);
    expect(chanceOfAmounts(few)).toBeGreaterThan(0.2);
  });

  // The exact interval of a Poisson count at 95 % as tables print it (Garwood 1936).
  it.each([
    [10, 4.795, 18.39],
    [30, 20.241, 42.827],
    [100, 81.364, 121.627],
  ])('the interval of %d of 1 each is that of a count', (count, low, high) => {
    const interval = amountsInterval(ones(count));
    expect(Math.abs(interval.low - low)).toBeLessThan(0.02);
    expect(Math.abs(interval.high - high)).toBeLessThan(0.02);
  });
});

test('the interval of no amount is nothing; of one amount it begins above nothing and holds several times as much', () => {
  expect([amountsInterval([]), amountsInterval([0, 0])]).toEqual([
    { low: 0, high: 0 },
    { low: 0, high: 0 },
  ]);
  const { low, high } = amountsInterval([7]);
  // Of one the exact interval is 0.025 to 5.572.
  expect([low / 7 > 0 && low / 7 < 0.06, Math.abs(high / 7 - 5.572) < 0.05]).toEqual([true, true]);
});

test('the score interval of a count: 10 gives 5.43 to 18.41, none gives 0 to 3.84', () => {
  expect(countInterval(10)).toEqual({ low: expect.closeTo(5.4324, 3), high: expect.closeTo(18.4091, 3) });
  expect(countInterval(0)).toEqual({ low: 0, high: expect.closeTo(3.841459, 5) });
  // At either end the count lies 1.96 standard errors away.
  const { low, high } = countInterval(3);
  for (const end of [low, high]) expect(Math.abs(3 - end) / Math.sqrt(end)).toBeCloseTo(1.959964, 5);
});

test('what nothing was to fall to, or nobody tried, has no say', () => {
  const peas = [315, 101, 108, 32].map((count, at) => ({ count, weight: [9, 3, 3, 1][at] }));
  expect(chanceOfCounts([...peas, { count: 99, weight: 0 }])).toBe(chanceOfCounts(peas));
  const amounts = peas.map(({ count, weight }) => ({ amounts: [count, 1], weight }));
  expect(chanceOfAmounts([...amounts, { amounts: [99], weight: 0 }])).toBe(chanceOfAmounts(amounts));
  const shares = [
    { successes: 3, trials: 9 },
    { successes: 9, trials: 12 },
  ];
  expect(chanceOfShares([...shares, { successes: 0, trials: 0 }])).toBe(chanceOfShares(shares));
  expect(chanceOfShares(shares.map(({ trials }) => ({ successes: trials, trials })))).toBe(1);
  const ranks = [
    [1, 5, 6],
    [2, 3, 3],
  ];
  expect(chanceOfRanks([...ranks, []])).toBe(chanceOfRanks(ranks));
  // Ranks 1, 5, 6 and 2, 3.5, 3.5: H is 12 / 42 × (144 / 3 + 81 / 3) − 21, over 1 − 6 / 210 for the tie.
  expect(chanceOfRanks(ranks)).toBeCloseTo(chiSquareTail(((12 / 42) * 75 - 21) / (1 - 6 / 210), 1), 12);
});

test('where there is nothing to compare, chance is all there is: 1, in every kind of comparison', () => {
  const amounts = (...sums: number[]) => chanceOfAmounts(sums.map((sum) => ({ amounts: [sum], weight: 1 })));
  expect([amounts(), amounts(5), amounts(0, 0)]).toEqual([1, 1, 1]);
  expect([
    chanceOfAmounts([
      { amounts: [5], weight: 1 },
      { amounts: [9], weight: 0 },
    ]),
  ]).toEqual([1]);
  expect([chanceOfCounts([]), chanceOfCounts([{ count: 5, weight: 1 }])]).toEqual([1, 1]);
  expect([chanceOfRanks([]), chanceOfRanks([[1, 2]]), chanceOfRanks([[3, 3], [3]])]).toEqual([1, 1, 1]);
});

describe('ranks', () => {
  it('mucociliary efficiency of three groups (Hollander and Wolfe 1973, as in R’s kruskal.test): 0.68', () => {
    const normal = [2.9, 3.0, 2.5, 2.6, 3.2];
    const obstructed = [3.8, 2.7, 4.0, 2.4];
    const asbestosis = [2.8, 3.4, 3.7, 2.2, 2.0];
    expect(chanceOfRanks([normal, obstructed, asbestosis])).toBeCloseTo(0.6799648, 6);
  });

  it('equal values tell nothing, shifted ones tell', () => {
    expect(
      chanceOfRanks([
        [1, 1],
        [1, 1, 1],
      ]),
    ).toBe(1);
    const values = Array.from({ length: 20 }, (_, i) => i);
    expect(chanceOfRanks([values, values.map((value) => value + 30)])).toBeLessThan(1e-6);
    expect(chanceOfRanks([values, [Number.NaN, 1]])).toBe(1);
    expect(
      chanceOfRanks([
        [Number.POSITIVE_INFINITY, 1],
        [2, Number.POSITIVE_INFINITY],
      ]),
    ).toBeGreaterThan(0.5);
  });
});

test('Holm: 0.01, 0.04, 0.03, 0.005 hold together as 0.03, 0.06, 0.06, 0.02', () => {
  expect(holm([0.01, 0.04, 0.03, 0.005]).map((one) => Number(one.toFixed(12)))).toEqual([0.03, 0.06, 0.06, 0.02]);
  expect(holm([0.6, 0.7])).toEqual([1, 1]);
  expect(holm([])).toEqual([]);
});

test.each([400, 30_000])(
  'the bootstrap of a mean of %d comes near mean ± 1.96 standard errors, and to the same each time',
  (length) => {
    const values = Array.from({ length }, (_, i) => (i * 37) % 101);
    const mean = (all: ArrayLike<number>): number => {
      let sum = 0;
      for (let at = 0; at < all.length; at++) sum += all[at];
      return sum / all.length;
    };
    const error = Math.sqrt(mean(values.map((one) => (one - mean(values)) ** 2)) / values.length);
    const { low, high } = bootstrapInterval(values, mean);
    expect(Math.abs(low - (mean(values) - 1.96 * error))).toBeLessThan(error / 3);
    expect(Math.abs(high - (mean(values) + 1.96 * error))).toBeLessThan(error / 3);
    expect(bootstrapInterval(values, mean)).toEqual({ low, high });
  },
);
