import { BEST_TIER, LOWER_TIERS, NO_TIER } from '../engine/groups';
import { variantOf } from '../kpis/declaration/slice';
import { median } from '../statistics/quantile';
import { wilsonInterval } from '../statistics/wilson';
import type { Sentence } from '../texts/sentence';
import type { AnsweredComparison } from './answer';
import { type ComparedGroup, FEW, mean } from './compare';

/** The two tiers whose difference is asked for. */
export const TIERS = [BEST_TIER, LOWER_TIERS];

/** Of some comparisons the first whose groups stand in tiers, or why none of them tells a best from the rest. */
export function tieredBy(compared: readonly AnsweredComparison[]): AnsweredComparison | Sentence {
  const known = compared.filter(({ reason }) => reason === null);
  const first = known.find(({ tiers }) => Math.max(...tiers.values()) > 1);
  if (first) return first;
  if (known.length === 0) return compared[0].reason ?? ONE_TIER;
  return known.some(({ chance }) => chance !== null) ? ONE_TIER : { text: 'question_few_tiers', values: { few: FEW } };
}

/** Nobody stands above all others by more than chance. */
export const ONE_TIER: Sentence = { text: 'question_one_tier' };

/** Groups taken together by their tier in another figure; those that have none there are a group of their own. */
export function inTiers(
  groups: readonly ComparedGroup[],
  tiers: ReadonlyMap<string, number>,
  { kpi: id, variant: counted, by }: Pick<AnsweredComparison, 'kpi' | 'variant' | 'by'>,
): ComparedGroup[] {
  const keyOf = (tier?: number): string => (tier === undefined ? NO_TIER : tier === 1 ? BEST_TIER : LOWER_TIERS);
  return [...TIERS, NO_TIER].flatMap((key) => {
    const of = groups.filter((group) => group.n > 0 && keyOf(tiers.get(group.key)) === key);
    if (of.length === 0) return [];
    const one = of.length === 1 && key !== NO_TIER && variantOf({ counted, only: { by, is: of[0].key } });
    return [{ ...together(key, of), ...(one ? { figure: { id, variant: one } } : {}) }];
  });
}

/** One group of several: a share, a mean or a median of all their rows. */
function together(key: string, of: readonly ComparedGroup[]): ComparedGroup {
  const sum = (numberOf: (group: ComparedGroup) => number): number =>
    of.reduce((total, group) => total + numberOf(group), 0);
  const n = sum((group) => group.n);
  const values = of.every(({ sample }) => sample) ? of.flatMap(({ sample }) => [...(sample ?? [])]) : null;
  const sample = values && Float64Array.from(values);
  const done = sum((group) => (group.value ?? 0) * group.n);
  const { middle } = of[0];
  return {
    key,
    n,
    value: sample ? (middle === 'median' ? median(sample) : mean(sample)) : done / n,
    reason: null,
    top: sum(({ top }) => top ?? 0),
    bottom: sum(({ bottom }) => bottom ?? 0),
    sample,
    middle,
    ...(of.every(({ interval }) => interval) ? { interval: wilsonInterval(Math.round(done), n) } : {}),
    labels: of.map((group) => group.key),
  };
}
