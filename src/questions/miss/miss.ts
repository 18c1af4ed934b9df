import type { Analysis } from '../../analysis/analysis';
import { isoDay } from '../../base/day';
import { type Period, precedingPeriod } from '../../base/period';
import type { DimensionId } from '../../dimensions';
import type { KpiResult } from '../../engine/result';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { periodWindow } from '../../plan/calendar/periods';
import { isSentence, type Sentence } from '../../texts/sentence';
import type { GroupEffect } from '../why/split';
import { unsettled } from '../why/unsettled';
import { whyChanged } from '../why/why';
import { soldCauses } from './sold-causes';

/**
 * One thing that kept a figure from its target: what was asked beyond the period before, or what came otherwise than then:
 * of an amount won item by item, of what its groups tell group by group, of anything else all at once.
 */
export type MissItem = { amount: number } & (
  | { cause: 'asked' | 'decided' | 'decided of leads' | 'won' | 'value' | 'all' }
  | ({ cause: 'leads' } & LeadsTwice)
  /** Deals that were expected to close in the period and are open after it. */
  | { cause: 'held over'; deals: number }
  | { cause: 'group'; part: GroupEffect; by: DimensionId }
);

/** How many leads came in, in each of the periods in which they did from which deals grew: that of before, and that of now. */
export interface LeadsTwice {
  counts: number[];
  periods: [Period, Period];
}

/** A figure of a period that has closed, and what lies between it and its target. */
export interface Miss {
  period: Period;
  before: Period;
  result: KpiResult;
  target: number;
  /** They add up to the figure − the target. */
  items: MissItem[];
}

/** A figure, in one way to count it, the period that has closed and what it was to come to. */
export interface MissAsked {
  id: KpiId;
  variant: string;
  period: { from: number; to: number };
  target: number;
}

/**
 * Splits the gap between a figure and its target: what the target asked beyond the period before comes first, then what
 * moved the figure since. A sentence says why there is no such split.
 */
export function missOf(analysis: Analysis, { id, variant, period, target }: MissAsked): Miss | Sentence {
  const span = `${isoDay(period.from)}..${isoDay(period.to - 1)}`;
  const before = periodWindow(span, analysis.asOf, analysis.plan).previous ?? precedingPeriod(period);
  const [was, is] = [before, period].map((one) => analysis.past(id, variant, one));
  for (const { value, reason } of [was, is]) if (value === null) return reason ?? { text: 'no_value_known' };
  const moved = soldCauses(analysis, variant, { before, now: period, was, is }) ?? movedGroups();
  if (isSentence(moved)) return moved;
  const items: MissItem[] = [{ cause: 'asked', amount: (was.value ?? 0) - target }, ...moved];
  return { period, before, result: is, target, items: items.filter(({ amount }) => amount !== 0) };

  function movedGroups(): MissItem[] | Sentence {
    const waits = unsettled(analysis, { id, variant }, period.to);
    if (waits) return waits;
    const why = whyChanged(analysis, { id, variant }, { before, now: period });
    if (isSentence(why)) return [{ cause: 'all', amount: (is.value ?? 0) - (was.value ?? 0) }];
    return why.parts.map((part) => ({ cause: 'group', amount: part.amount, part, by: why.by }));
  }
}
