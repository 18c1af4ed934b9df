import type { Analysis } from '../../analysis/analysis';
import { isoDay } from '../../base/day';
import type { Period } from '../../base/period';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { periodWindow } from '../../plan/calendar/periods';
import { isFlow } from '../../plan/goals/flows';
import { type Goal, goalFor } from '../../plan/goals/goal';
import type { PlannedKpi } from '../../plan/plan';

/** What the plan sets for the whole of a period, of one planned KPI; null where it sets nothing. */
export function plannedGoal({ plan, asOf }: Analysis, planned: PlannedKpi, { from, to }: Period): Goal | null {
  const window = periodWindow(from === null ? 'all' : `${isoDay(from)}..${isoDay(to - 1)}`, asOf, plan);
  const flow = isFlow(planned.id as KpiId, planned.variant ?? 'standard');
  return goalFor(planned.targets ?? [], window, flow, plan.openingHours).goal;
}
