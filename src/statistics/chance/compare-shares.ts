import { chiSquareTail } from './chi-square-tail';

/** So many of so many. */
export interface Share {
  successes: number;
  trials: number;
}

/**
 * The chance of shares that lie so far apart, or further, if there were no difference: Pearson's chi-square test of
 * homogeneity, without a correction. 1 where all or none succeed, or there are fewer than two groups.
 */
export function chanceOfShares(groups: readonly Share[]): number {
  const filled = groups.filter(({ trials }) => trials > 0);
  const trials = filled.reduce((sum, group) => sum + group.trials, 0);
  const successes = filled.reduce((sum, group) => sum + group.successes, 0);
  const share = successes / trials;
  if (filled.length < 2 || share === 0 || share === 1) return 1;
  const distance = filled.reduce((sum, group) => {
    const difference = group.successes - group.trials * share;
    return sum + (difference * difference) / (group.trials * share * (1 - share));
  }, 0);
  return chiSquareTail(distance, filled.length - 1);
}

/**
 * The chance of counts that lie so far, or further, from what falls to each by its `weight`, if nothing but the weight
 * decided: Pearson's chi-square test of goodness of fit.
 */
export function chanceOfCounts(groups: readonly { count: number; weight: number }[]): number {
  const filled = groups.filter(({ weight }) => weight > 0);
  const count = filled.reduce((sum, group) => sum + group.count, 0);
  const weight = filled.reduce((sum, group) => sum + group.weight, 0);
  if (filled.length < 2 || count === 0) return 1;
  const distance = filled.reduce((sum, group) => {
    const expected = (count * group.weight) / weight;
    return sum + (group.count - expected) ** 2 / expected;
  }, 0);
  return chiSquareTail(distance, filled.length - 1);
}
