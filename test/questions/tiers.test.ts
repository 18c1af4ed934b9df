import { BEST_TIER, LOWER_TIERS, NO_TIER } from '../../src/engine/groups';
import { inTiers } from '../../src/questions/best-tier';
import type { ComparedGroup } from '../../src/questions/compare';
import { type RankedGroups, tiersOf, toldApart } from '../../src/questions/tiers';

const SURELY = 0.001;
const MAYBE = 0.4;

/** Groups from the best to the last, and the chance of each pair by their names: `ab`. */
function rankedGroups(names: string, chances: Record<string, number>): RankedGroups {
  const sorted = [...names].map((key) => ({ key }) as ComparedGroup);
  const pairs = sorted.flatMap((one, better) =>
    sorted.slice(better + 1).map((other, more) => ({
      ...{ better, worse: better + 1 + more },
      chance: chances[one.key + other.key] ?? MAYBE,
    })),
  );
  return { sorted, pairs };
}

test.each<[string, Record<string, number>, number[]]>([
  ['nothing tells them apart', {}, [1, 1, 1]],
  ['the best differs from all behind it', { ab: SURELY, ac: SURELY }, [1, 2, 2]],
  ['the last differs from all before it', { ac: SURELY, bc: SURELY }, [1, 1, 2]],
  ['each differs from each', { ab: SURELY, ac: SURELY, bc: SURELY }, [1, 2, 3]],
  ['the best differs from the last alone', { ac: SURELY }, [1, 1, 1]],
])('a tier ends where every group before differs from every one behind: %s', (_, chances, tiers) => {
  expect([...tiersOf(rankedGroups('abc', chances)).values()]).toEqual(tiers);
});

test('the two that are told apart most surely are named, of several as sure those furthest apart', () => {
  const names = (chances: Record<string, number>): string | undefined =>
    toldApart(rankedGroups('abc', chances))
      ?.map(({ key }) => key)
      .join('');
  expect(names({})).toBeUndefined();
  expect(names({ ac: 0.02, bc: SURELY })).toBe('bc');
  expect(names({ ab: SURELY, ac: SURELY, bc: SURELY })).toBe('ac');
});

test('groups without rows are in no tier, and only what one group of a tier comes to is a figure of its own', () => {
  const group = (key: string, n: number) =>
    ({ key, n, value: 0.5, sample: null, top: n / 2, bottom: n }) as ComparedGroup;
  const tiers = new Map([
    ['a', 1],
    ['b', 2],
    ['c', 2],
    ['d', 2],
  ]);
  const groups = [group('a', 10), group('b', 20), group('c', 30), group('d', 0), group('e', 8)];
  const found = inTiers(groups, tiers, { kpi: 'win_rate', variant: 'standard', by: 'rep' });
  expect(found.map(({ key, n, labels, figure }) => [key, n, labels, figure !== undefined])).toEqual([
    [BEST_TIER, 10, ['a'], true],
    [LOWER_TIERS, 50, ['b', 'c'], false],
    [NO_TIER, 8, ['e'], false],
  ]);
});
