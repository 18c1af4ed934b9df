import type { GroupParts } from '../analysis/breakdown/group-parts';
import { BEYOND, NO_LABEL } from '../engine/groups';
import type { KpiId } from '../kpis/declaration/catalogue';
import { bootstrapInterval } from '../statistics/chance/bootstrap';
import { amountsInterval, chanceOfAmounts } from '../statistics/chance/compare-amounts';
import { chanceOfCounts, chanceOfShares } from '../statistics/chance/compare-shares';
import { countInterval } from '../statistics/chance/count-interval';
import { chanceOfRanks } from '../statistics/chance/rank-test';
import { median } from '../statistics/quantile';
import type { ShareInterval } from '../statistics/wilson';

/** A group of fewer decides nothing. */
export const FEW = 10;

/** A chance below this tells groups apart. */
export const RARE = 0.05;

/**
 * How chance was asked: shares by chi-square, means and medians by ranks, costs by the counts they bought, what was won of a
 * target by the amounts.
 */
export type ChanceTest = 'shares' | 'ranks' | 'counts' | 'amounts';

/** A group as it is compared. */
export interface ComparedGroup extends GroupParts {
  /** What each row puts above the line, where chance is asked of that. */
  amounts?: Float64Array;
  /** The figure whose rows are behind it, where that is another than the one compared. */
  figure?: { id: KpiId; variant: string };
  /** The labels that it takes together, where it does. */
  labels?: string[];
}

/** What the groups of a figure tell of each other. */
export interface Compared {
  /** Those that decide. */
  deciding: ComparedGroup[];
  /** How likely groups lie so far apart if nothing but chance decides; null where too few do. */
  chance: number | null;
  test: ChanceTest | null;
}

/**
 * Compares the groups of one figure: those named, or all that have a label and are large enough. Which test is asked follows
 * from what the figure is made of; null stands for none, where chance says nothing of such a figure.
 */
export function compareGroups(groups: readonly ComparedGroup[], between?: readonly string[]): Compared {
  const labelled = groups.filter(({ key }) => key !== NO_LABEL && key !== BEYOND);
  const large = (group: GroupParts): boolean => group.value !== null && group.n >= FEW;
  const named = between ? labelled.filter(({ key }) => between.includes(key)) : labelled.filter(large);
  const deciding = named.filter(large);
  const test = testFor(deciding);
  const isFew = deciding.length < (between?.length ?? 2) || deciding.length < 2;
  return { deciding, test, chance: isFew || test === null ? null : chanceOf(deciding, test) };
}

function testFor(groups: readonly ComparedGroup[]): ChanceTest | null {
  if (groups.length === 0) return null;
  if (groups.every(({ amounts }) => amounts)) return 'amounts';
  if (groups.every(({ interval }) => interval)) return 'shares';
  if (groups.every(({ sample }) => sample)) return 'ranks';
  return groups.every(isCostOfEach) ? 'counts' : null;
}

/** What so many cost: their number stands below the line, and the more there are the less each costs. */
const isCostOfEach = ({ top, bottom, n }: GroupParts): boolean => top !== null && bottom !== null && bottom === n;

/** The chance of groups that lie so far apart, or further, if nothing told them apart. */
export function chanceOf(groups: readonly ComparedGroup[], test: ChanceTest): number {
  if (test === 'ranks') return chanceOfRanks(groups.map(({ sample }) => sample ?? []));
  if (test === 'amounts')
    return chanceOfAmounts(groups.map(({ amounts = [], bottom }) => ({ amounts, weight: bottom ?? 0 })));
  if (test === 'counts') return chanceOfCounts(groups.map(({ n, top }) => ({ count: n, weight: top ?? 0 })));
  return chanceOfShares(groups.map(({ value, n }) => ({ successes: Math.round((value ?? 0) * n), trials: n })));
}

/**
 * What chance leaves plausible for one group: Wilson's interval of a rate, the bootstrap's of a mean or a median, that of a
 * count below a cost, the gamma interval of amounts above a target. Null where there are too few, or chance says nothing of such a figure.
 */
export function intervalOf(group: ComparedGroup): ShareInterval | null {
  const { interval, sample, value, n, top, bottom, middle, amounts } = group;
  if (interval) return interval;
  if (value === null || n < FEW) return null;
  if (amounts) return shareOf(amountsInterval(amounts), bottom ?? 0);
  if (sample) return bootstrapInterval(sample, middle === 'median' ? median : mean);
  if (!isCostOfEach(group)) return null;
  const { low, high } = countInterval(n);
  return { low: (top ?? 0) / high, high: (top ?? 0) / low };
}

const shareOf = ({ low, high }: ShareInterval, whole: number): ShareInterval => ({
  low: low / whole,
  high: high / whole,
});

export function mean(values: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i];
  return sum / values.length;
}
