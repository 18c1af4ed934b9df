import type { Analysis } from '../../analysis/analysis';
import { dayOf, isoDay, type Wall } from '../../base/day';
import { kpis } from '../../kpis';
import type { Plan, PlannedKpi } from '../../plan/plan';
import { keyOf } from '../../plan/read-plan';
import { analyzeTabs, refuseUnreadSources } from '../../sheet/analyze-tabs';
import { buildSheets } from '../../sheet/build-sheets';
import type { Computed, OpenDocument } from '../../sheet/compute';
import { keptPlan, type MergedPlan, mergePlan } from '../../sheet/merge-plan';
import type { SortedTabs } from '../../sheet/own-tabs';

/** The plan of a spreadsheet as it stands, and the KPIs that are no longer on its KPI sheet, with what they had. */
export interface PlanSoFar {
  plan: Plan;
  asleep: PlannedKpi[];
}

/** The plan tab with what people typed on the KPI sheet since. */
export function planSoFar({ own }: SortedTabs, zone: OpenDocument['zone']): PlanSoFar {
  const { plan, kept, removed } = mergePlan(null, own, kpis, zone);
  return { plan: keptPlan(plan, kept), asleep: removed };
}

/**
 * The tabs analysed under a plan that was made in full knowledge of the plan so far, so that nothing of that comes
 * before it: not what was typed on the KPI sheet, nor rows that were deleted there. KPIs that it no longer names are
 * remembered on the plan tab, with their goals. `now`: the wall clock from which reports count, where they go out by
 * themselves: then, as in their runs, a day that is not over is not counted.
 */
export function computedOfPlan(
  sorted: SortedTabs,
  plan: Plan,
  before: PlanSoFar,
  {
    zone,
    locale,
    readSources,
    now,
    carried,
  }: Pick<OpenDocument, 'zone' | 'locale' | 'readSources'> & { now?: Wall } & Pick<Computed, 'carried'>,
): Computed {
  const { own } = sorted;
  refuseUnreadSources(own);
  const seen = new Set((plan.kpis ?? []).map(keyOf));
  const removed = [...(before.plan.kpis ?? []), ...before.asleep].filter((one) => {
    const isNew = !seen.has(keyOf(one));
    seen.add(keyOf(one));
    return isNew;
  });
  const merged: MergedPlan = { plan, kept: [], removed, problems: [] };
  const rehearse = (analysis: Analysis): unknown => buildSheets(analysis, merged, own, [], kpis, locale);
  const analyzed = (asOf?: string) =>
    analyzeTabs(sorted.raw, { plan, asOf, now, zone, locale, carried }, readSources, rehearse);
  const whole = now === undefined ? Number.POSITIVE_INFINITY : dayOf(now) - 1;
  const found = analyzed();
  const { analysis, raw } = found.analysis.asOf > whole ? analyzed(isoDay(whole)) : found;
  return { analysis, merged, own, raw };
}
