import type { Analysis } from '../../analysis/analysis';
import { hasPartInWhole } from '../../analysis/breakdown/breakdown';
import { keySentence } from '../../analysis/breakdown/group-key';
import type { GroupParts } from '../../analysis/breakdown/group-parts';
import type { Period } from '../../base/period';
import { type DimensionId, dimensionOf } from '../../dimensions';
import type { KpiResult } from '../../engine/result';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { playersOf } from '../../kpis/roles';
import { periodName } from '../../texts/period-name';
import type { Sentence } from '../../texts/sentence';
import { soldFactors } from './sold-factors';
import { departure, type Factors, type Fraction, type GroupEffect, type Pair, splitProduct, splitRate } from './split';
import { unsettled } from './unsettled';

/** Why a figure is another than it was: parts of groups that add up to the change. */
export interface Why {
  id: KpiId;
  before: KpiResult;
  now: KpiResult;
  by: DimensionId;
  change: number;
  /** The largest first. */
  parts: GroupEffect[];
}

/** More groups than these are no reason that anybody can act on. */
const MOST_GROUPS = 25;

/** Rounding of doubles: parts that miss the change by more are no split of it. */
const PRECISION = 1e-9;

/**
 * Splits the change of a figure from one period to another by a dimension, or by the one whose groups depart most from having
 * all changed alike. A sentence says why there is no such split: no number in one of the periods, a period that the data
 * does not hold whole, a figure that waits for how things end, or one (a median, a model) that is made of no groups.
 */
export function whyChanged(
  analysis: Analysis,
  { id, variant = 'standard', by }: { id: KpiId; variant?: string; by?: DimensionId },
  periods: { before: Period; now: Period },
): Why | Sentence {
  const [before, now] = [periods.before, periods.now].map((period) => analysis.result(id, variant, period));
  if (now.value === null) return now.reason ?? NO_VALUE;
  const waits = unsettled(analysis, { id, variant }, Math.max(periods.before.to, periods.now.to));
  if (waits) return waits;
  if (before.value === null)
    return before.reason?.text === 'rows_begin_later' ? { text: 'why_begins_later' } : lacksBefore(before);
  // What was recorded and is no longer in the data cannot be split, and a part of a period is no figure of the whole.
  for (const { value, period } of [before, now])
    if (analysis.pastValue(id, variant, period) !== value) return { text: 'why_begins_later' };
  const change = (now.value ?? 0) - (before.value ?? 0);
  const possible = analysis.breakdowns(id, variant).filter((one) => one !== 'month');
  let lacks: Sentence | null = null;
  const candidates = by === undefined ? possible.filter((one) => explains(one, id)) : [by];
  const found = candidates.flatMap((one) => {
    const groups = pairs(
      analysis.allParts(id, one, variant, periods.before),
      analysis.allParts(id, one, variant, periods.now),
    );
    lacks ??= lacking(groups, one, now);
    const isMany = by === undefined && groups.length > MOST_GROUPS;
    const sold = isMany ? null : soldFactors(analysis, { id, variant, by: one, periods }, groups);
    const parts = isMany ? null : sold ? splitProduct(sold) : split(groups, now);
    const sum = (parts ?? []).reduce((total, { amount }) => total + amount, 0);
    // Also where a sum is none, as of groups that nothing stands below.
    if (!parts || !(Math.abs(sum - change) <= PRECISION * Math.max(1, Math.abs(now.value ?? 0)))) return [];
    return [{ by: one, parts, departs: departure(parts, weights(groups)) }];
  });
  const best = found.sort((a, b) => b.departs - a.departs)[0];
  if (!best) return lacks ?? { text: candidates.length === 0 ? 'question_no_groups' : 'why_not_split' };
  const parts = best.parts.sort((a, b) => Math.abs(b.amount) - Math.abs(a.amount));
  return { id, before, now, by: best.by, change, parts };
}

/** The period before, where it is compared as far as the other one has come: it ends sooner than that begins. */
export function asFarAs({ before, now }: Pick<Why, 'before' | 'now'>): Period | null {
  return before.period.to < (now.period.from ?? before.period.to) ? before.period : null;
}

const NO_VALUE: Sentence = { text: 'no_value_known' };

/** Of which period there is no figure, which is not the one that is asked about. */
function lacksBefore({ period, reason }: KpiResult): Sentence {
  const named = { en: periodName(period, 'en'), nl: periodName(period, 'nl') };
  return { text: 'why_before_lacks', values: { period: named, reason: reason ?? NO_VALUE } };
}

/** False of what is known only after that which the figure counts. */
function explains(by: DimensionId, id: KpiId): boolean {
  const { known } = dimensionOf(by);
  return known === undefined || (known === 'once in' && playersOf('leads that come in').every((one) => one.id !== id));
}

function pairs(before: readonly GroupParts[], now: readonly GroupParts[]): Pair<GroupParts>[] {
  const keys = new Set([...now, ...before].map(({ key }) => key));
  const at = (groups: readonly GroupParts[], key: string): GroupParts | null =>
    groups.find((group) => group.key === key && hasPartInWhole(group)) ?? null;
  return Array.from(keys, (key) => ({ key, before: at(before, key), now: at(now, key) }));
}

/** Which group keeps a rate from being split, as it has nothing that stands above the line, and why; null where none does. */
function lacking(groups: readonly Pair<GroupParts>[], by: DimensionId, { top, bottom }: KpiResult): Sentence | null {
  if (top === null || bottom === null) return null;
  for (const { before, now } of groups)
    for (const group of [now, before])
      if (group?.reason && !shareOf(group))
        return { text: 'why_group_lacks', values: { group: keySentence(group.key, by), reason: group.reason } };
  return null;
}

/** Null where the figure is no sum, no rate and no mean of its groups. */
function split(groups: readonly Pair<GroupParts>[], { top, bottom }: KpiResult): GroupEffect[] | null {
  const filled = groups.flatMap(({ before, now }) => [before, now]).flatMap((group) => group ?? []);
  const all = filled[0];
  if (!all || all.middle === 'median') return null;
  if (all.middle === 'mean' || (top !== null && bottom !== null)) {
    return filled.every((group) => shareOf(group)) ? splitRate(changed(groups, shareOf)) : null;
  }
  return filled.every(({ value }) => value !== null) ? splitProduct(changed(groups, factorsOf)) : null;
}

function changed<T>(groups: readonly Pair<GroupParts>[], change: (group: GroupParts) => T | null): Pair<T>[] {
  return groups.map(({ key, before, now }) => ({
    key,
    before: before && change(before),
    now: now && change(now),
  }));
}

function shareOf({ top, bottom }: GroupParts): Fraction | null {
  return top === null || bottom === null ? null : { top, bottom };
}

/** So many, each worth so much; where each counts for one, so many. */
function factorsOf({ value, n }: GroupParts): Factors {
  const sum = value ?? 0;
  if (n === 0)
    return [
      { effect: 'volume', size: sum },
      { effect: 'value', size: 1 },
    ];
  return [
    { effect: 'volume', size: n },
    { effect: 'value', size: sum / n },
  ];
}

function weights(groups: readonly Pair<GroupParts>[]): (key: string) => number {
  const sizes = new Map(groups.map(({ key, before, now }) => [key, (before?.n ?? 0) + (now?.n ?? 0)]));
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return (key) => (sizes.get(key) ?? 0) / total;
}
