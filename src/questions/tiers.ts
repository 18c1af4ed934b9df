import { holm } from '../statistics/chance/holm';
import { type Compared, type ComparedGroup, chanceOf, RARE } from './compare';

/** Groups that decide, the best first, and how likely each two of them lie so far apart by chance, all pairs held together. */
export interface RankedGroups {
  sorted: ComparedGroup[];
  pairs: { better: number; worse: number; chance: number }[];
}

/** Ranks the groups that decide, and asks chance of each two of them (Holm). */
export function ranked({ deciding, test }: Compared, better: 'higher' | 'lower'): RankedGroups {
  const way = better === 'higher' ? 1 : -1;
  const sorted = [...deciding].sort((a, b) => ((b.value ?? 0) - (a.value ?? 0)) * way);
  if (test === null) return { sorted, pairs: [] };
  const pairs = sorted.flatMap((first, i) =>
    sorted.slice(i + 1).map((second, j) => ({ better: i, worse: i + 1 + j, chance: chanceOf([first, second], test) })),
  );
  const held = holm(pairs.map(({ chance }) => chance));
  return { sorted, pairs: pairs.map((pair, at) => ({ ...pair, chance: held[at] })) };
}

/**
 * The tier of each group, by its key, the best first: 1 for all where nothing tells them apart, none where nothing was asked.
 * A tier ends only where every group before differs from every group behind by more than chance.
 */
export function tiersOf({ sorted, pairs }: RankedGroups): Map<string, number> {
  if (pairs.length === 0) return new Map();
  const endsAfter = (place: number): boolean =>
    pairs.every(({ better, worse, chance }) => better > place || worse <= place || chance < RARE);
  let tier = 1;
  return new Map(
    sorted.map(({ key }, place) => {
      if (place > 0 && endsAfter(place - 1)) tier++;
      return [key, tier];
    }),
  );
}

/** The two groups that are told apart most surely, the better first; of several alike those furthest apart. Null for none. */
export function toldApart({ sorted, pairs }: RankedGroups): [ComparedGroup, ComparedGroup] | null {
  const [surest] = pairs
    .filter(({ chance }) => chance < RARE)
    .sort((a, b) => a.chance - b.chance || b.worse - b.better - (a.worse - a.better));
  return surest ? [sorted[surest.better], sorted[surest.worse]] : null;
}
