import type { Analysis } from '../../analysis/analysis';
import type { Wall } from '../../base/day';
import { kpis } from '../../kpis';
import type { Plan, PlannedKpi } from '../../plan/plan';
import { keyOf } from '../../plan/read-plan';
import { analyzeToDate, refuseUnreadSources } from '../../sheet/analyze-tabs';
import { buildSheets } from '../../sheet/build-sheets';
import type { Computed, OpenDocument } from '../../sheet/compute';
import { keptPlan, type MergedPlan, mergePlan, waitingStill } from '../../sheet/merge-plan';
import type { SortedTabs } from '../../sheet/own-tabs';

/** The plan of a spreadsheet as it stands, and the KPIs that are not on its KPI sheet, or not yet, with what they have. */
export interface PlanSoFar {
  plan: Plan;
  asleep: PlannedKpi[];
}

/** The plan tab with what people typed on the KPI sheet since. */
export function planSoFar({ own }: SortedTabs, zone: OpenDocument['zone']): PlanSoFar {
  const merged = mergePlan(null, own, kpis, zone);
  return { plan: keptPlan(merged.plan, merged.kept), asleep: [...merged.removed, ...waitingStill(merged, own.plan)] };
}

/**
 * The tabs analysed under a plan that was made in full knowledge of the plan so far, so that nothing of that comes
 * before it: not what was typed on the KPI sheet, nor rows that were deleted there. KPIs that it no longer names are
 * remembered on the plan tab, with their goals. `now`: the wall clock from which reports count, where they go out by
 * themselves.
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
  const seen = new Set([...(plan.kpis ?? []), ...(own.plan?.waiting ?? [])].map(keyOf));
  const removed = [...(before.plan.kpis ?? []), ...before.asleep].filter((one) => {
    const isNew = !seen.has(keyOf(one));
    seen.add(keyOf(one));
    return isNew;
  });
  const merged: MergedPlan = { plan, kept: [], removed, problems: [] };
  const rehearse = (analysis: Analysis): unknown => buildSheets(analysis, merged, own, [], kpis, locale);
  const asked = { plan, now, zone, locale, carried };
  const { analysis, raw } = analyzeToDate(sorted.raw, asked, readSources, rehearse);
  return { analysis, merged, own, raw };
}
