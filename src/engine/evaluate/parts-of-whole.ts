import type { Figures } from '../figures';

/** Sums of doubles that differ by no more are the same. */
const PRECISION = 1e-9;

/**
 * The groups of a figure for which the rows of each customer are taken together; null where the groups part some of them: who goes from one plan to another has left neither, though one of the two looks so.
 */
export function partsOfWhole(groups: Map<string, Figures>, whole: Figures): Map<string, Figures> | null {
  const addUp = (part: 'top' | 'bottom'): boolean => {
    let [sum, size] = [-(whole[part] ?? 0), 1];
    for (const { [part]: value } of groups.values()) {
      sum += value ?? 0;
      size += Math.abs(value ?? 0);
    }
    return Math.abs(sum) <= PRECISION * size;
  };
  return addUp('top') && addUp('bottom') ? groups : null;
}
