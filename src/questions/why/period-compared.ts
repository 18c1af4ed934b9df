import type { Analysis } from '../../analysis/analysis';
import { isoDay } from '../../base/day';
import { type Period, precedingPeriod } from '../../base/period';
import type { KpiResult } from '../../engine/result';
import { kpiOf } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { periodWindow } from '../../plan/calendar/periods';
import type { Sentence } from '../../texts/sentence';

/** The period that a number is compared with; why there is none where it has no beginning, or is of a survey. `period`: the one asked for in place of the plan's; `before`: in place of the one before. */
export function periodCompared(
  { plan, asOf }: Analysis,
  { period, before }: { period?: Period; before?: Period },
  result: KpiResult,
): Period | Sentence {
  const { from, to } = result.period;
  if (kpiOf(result.id as KpiId).anonymous) return { text: 'why_of_survey' };
  if (from === null) return { text: 'why_from_beginning' };
  if (before) return before;
  const isOfPlan = period === undefined && plan.period !== undefined && plan.period !== 'all';
  const { previous } = periodWindow(
    isOfPlan ? (plan.period as string) : `${isoDay(from)}..${isoDay(to - 1)}`,
    asOf,
    plan,
  );
  return previous ?? precedingPeriod({ from, to });
}
