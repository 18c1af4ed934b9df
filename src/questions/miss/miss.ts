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
import { missByQuarter } from './miss-by-quarter';
import { soldCauses } from './sold-causes';

/**
 * One thing that kept a figure from its target: what was asked beyond the period before, or what came otherwise than then:
 * of an amount won item by item, of what its groups tell group by group, of anything else all at once. Where nothing is known
 * of the period before, what each quarter of it lacked.
 */
export type MissItem = { amount: number } & (
  | { cause: 'asked' | 'decided' | 'decided of leads' | 'won' | 'value' | 'all' }
  | ({ cause: 'leads' } & LeadsTwice)
  /** Deals that were expected to close in the period and are open after it. */
  | { cause: 'held over'; deals: number }
  | { cause: 'group'; part: GroupEffect; by: DimensionId }
  /** What came in of a part of the period, less its part of the target. */
  | { cause: 'in part'; part: Period }
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

const NO_VALUE: Sentence = { text: 'no_value_known' };

/**
 * Splits the gap between a figure and its target: what the target asked beyond the period before comes first, then what
 * moved the figure since. A sentence says why there is no such split.
 */
export function missOf(analysis: Analysis, { id, variant, period, target }: MissAsked): Miss | Sentence {
  const span = `${isoDay(period.from)}..${isoDay(period.to - 1)}`;
  const before = periodWindow(span, analysis.asOf, analysis.plan).previous ?? precedingPeriod(period);
  const [was, is] = [before, period].map((one) => analysis.past(id, variant, one));
  if (is.value === null) return is.reason ?? NO_VALUE;
  if (was.value === null) {
    const items = missByQuarter(analysis, { id, variant, period, target });
    return items ? { period, before, result: is, target, items } : (was.reason ?? NO_VALUE);
  }
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
