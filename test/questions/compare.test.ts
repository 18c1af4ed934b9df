import type { GroupParts } from '../../src/analysis/breakdown/group-parts';
import { BEYOND, NO_LABEL } from '../../src/engine/groups';
import { type ComparedGroup, chanceOf, compareGroups, intervalOf } from '../../src/questions/compare';
import { bootstrapInterval } from '../../src/statistics/chance/bootstrap';
import { amountsInterval, chanceOfAmounts } from '../../src/statistics/chance/compare-amounts';
import { chanceOfCounts, chanceOfShares } from '../../src/statistics/chance/compare-shares';
import { chanceOfRanks } from '../../src/statistics/chance/rank-test';
import { median } from '../../src/statistics/quantile';
import { wilsonInterval } from '../../src/statistics/wilson';

const group = (key: string, n: number, more: Partial<ComparedGroup> = {}): ComparedGroup => ({
  ...{ key, n, value: 0.5, reason: null, top: null, bottom: null, sample: null, middle: null },
  ...more,
});
const share = (key: string, won: number, n: number): GroupParts =>
  group(key, n, { value: won / n, top: won, bottom: n, interval: wilsonInterval(won, n) });
const cost = (key: string, spent: number, n: number): GroupParts =>
  group(key, n, { value: spent / n, top: spent, bottom: n });
const days = (key: string, ...sample: number[]): GroupParts =>
  group(key, 20, { value: median(sample), sample: Float64Array.from(sample), middle: 'median' });
const quota = (key: string, target: number, ...amounts: number[]): ComparedGroup =>
  group(key, 20, { top: 1, bottom: target, amounts: Float64Array.from(amounts) });

test('which test is asked follows from what all that decide are made of', () => {
  const asked = (...groups: ComparedGroup[]) => {
    const { test: name, chance } = compareGroups(groups);
    return [name, chance];
  };
  expect(asked(share('a', 10, 40), share('b', 30, 40))).toEqual([
    ...['shares', chanceOfShares([10, 30].map((successes) => ({ successes, trials: 40 })))],
  ]);
  expect(asked(days('a', 1, 2, 9), days('b', 3, 4, 5))).toEqual([
    ...[
      'ranks',
      chanceOfRanks([
        [1, 2, 9],
        [3, 4, 5],
      ]),
    ],
  ]);
  expect(asked(cost('a', 100, 20), cost('b', 900, 30))).toEqual([
    'counts',
    chanceOfCounts([
      { count: 20, weight: 100 },
      { count: 30, weight: 900 },
    ]),
  ]);
  expect(asked(quota('a', 50, 10, 20), quota('b', 70, 5, 6))).toEqual([
    'amounts',
    chanceOfAmounts([
      { amounts: [10, 20], weight: 50 },
      { amounts: [5, 6], weight: 70 },
    ]),
  ]);
});

test('of groups that are made otherwise, or of unlike ones, chance says nothing', () => {
  const none = { test: null, chance: null };
  expect(compareGroups([])).toMatchObject(none);
  expect(compareGroups([group('a', 20), group('b', 20)])).toMatchObject(none);
  expect(compareGroups([share('a', 10, 40), days('b', 1, 2)])).toMatchObject(none);
  expect(compareGroups([quota('a', 50, 10), group('b', 20)])).toMatchObject(none);
  expect(compareGroups([days('a', 1, 2), group('b', 20)])).toMatchObject(none);
  // What stands below the line is not how many there are, or nothing stands above it.
  expect(compareGroups([cost('a', 100, 20), { ...cost('b', 900, 30), bottom: 29 }])).toMatchObject(none);
  expect(compareGroups([cost('a', 100, 20), { ...cost('b', 900, 30), top: null }])).toMatchObject(none);
  expect(compareGroups([cost('a', 100, 20), { ...cost('b', 900, 30), bottom: null }])).toMatchObject(none);
});

test('rows of nobody, and what belongs to none, are no group; one without a figure, or of nine, decides nothing', () => {
  const deciding = (...groups: ComparedGroup[]) => compareGroups(groups).deciding.map(({ key }) => key);
  expect(deciding(share('a', 1, 10), share(NO_LABEL, 5, 40), share(BEYOND, 5, 40), share('b', 1, 9))).toEqual(['a']);
  expect(deciding({ ...share('a', 9, 40), value: null }, share('b', 1, 40))).toEqual(['b']);
  expect(compareGroups([share('a', 1, 40), share('b', 9, 40)], ['a']).chance).toBeNull();
  expect(compareGroups([share('a', 1, 40), share('b', 9, 40), share('c', 1, 9)], ['a', 'b']).chance).not.toBeNull();
});

test('a share is counted in whole things', () => {
  // A third of 31 is no whole number of deals: 10 are meant.
  const thirds = [group('a', 31, { value: 10 / 31 + 0.001 }), group('b', 40, { value: 0.75 })];
  expect(chanceOf(thirds, 'shares')).toBe(
    chanceOfShares([
      { successes: 10, trials: 31 },
      { successes: 30, trials: 40 },
    ]),
  );
});

describe('what chance leaves plausible', () => {
  test('of a rate stands beside it already, however small the group', () => {
    expect(intervalOf(share('a', 3, 5))).toEqual(wilsonInterval(3, 5));
  });

  test('of what ten cost each is told by the ten, of what nine cost nothing is', () => {
    // 10 may as well have been 5.43 or 18.41.
    expect(intervalOf(cost('a', 1_000, 10))).toEqual({
      ...{ low: expect.closeTo(1_000 / 18.4091, 1), high: expect.closeTo(1_000 / 5.432, 1) },
    });
    expect([intervalOf(cost('a', 1_000, 9)), intervalOf({ ...cost('a', 1_000, 10), value: null })]).toEqual([
      null,
      null,
    ]);
    expect(intervalOf(group('a', 40))).toBeNull();
  });

  test('of a median and a mean is that of a median and a mean', () => {
    const sample = Float64Array.from({ length: 30 }, (_, at) => at * at);
    const mean = (values: Float64Array): number => values.reduce((sum, one) => sum + one, 0) / values.length;
    const of = (middle: GroupParts['middle']) => intervalOf(group('a', 30, { sample, middle }));
    expect([of('median'), of('mean')]).toEqual([bootstrapInterval(sample, median), bootstrapInterval(sample, mean)]);
  });

  test('of amounts is their share of the target', () => {
    const { low, high } = amountsInterval([10, 20, 30]);
    expect(intervalOf(quota('a', 50, 10, 20, 30))).toEqual({ low: low / 50, high: high / 50 });
  });
});
