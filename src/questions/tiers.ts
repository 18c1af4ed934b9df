import { holm } from '../statistics/chance/holm';
import { type Compared, type ComparedGroup, chanceOf, RARE } from './compare';

/**
 * The tier of each group that decides, by its key, the best first: 1 for all where nothing tells them apart. A tier ends only
 * where every group before differs from every group behind by more than chance, all pairs held together (Holm).
 */
export function tiersOf({ deciding, test }: Compared, better: 'higher' | 'lower'): Map<string, number> {
  if (test === null) return new Map();
  const way = better === 'higher' ? 1 : -1;
  const sorted = [...deciding].sort((a, b) => ((b.value ?? 0) - (a.value ?? 0)) * way);
  const pairs = sorted.flatMap((first, i) =>
    sorted.slice(i + 1).map((second, j): [number, number, ComparedGroup[]] => [i, i + 1 + j, [first, second]]),
  );
  const chances = holm(pairs.map(([, , pair]) => chanceOf(pair, test)));
  const endsAfter = (place: number): boolean =>
    pairs.every(([i, j], index) => i > place || j <= place || chances[index] < RARE);
  let tier = 1;
  return new Map(
    sorted.map(({ key }, place) => {
      if (place > 0 && endsAfter(place - 1)) tier++;
      return [key, tier];
    }),
  );
}
