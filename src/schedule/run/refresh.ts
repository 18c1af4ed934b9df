import { reachOf } from '../../analysis/reach/data-reach';
import { type Day, dayOf, isoDay, type Wall } from '../../base/day';
import { kpis } from '../../kpis';
import type { Plan } from '../../plan/plan';
import { type AskedBeside, type Computed, computeSorted, type OpenDocument, sheetsOf } from '../../sheet/compute';
import { mergePlan } from '../../sheet/merge-plan';
import { type SortedTabs, sortTabs } from '../../sheet/own-tabs';
import type { OpenTab, ScheduleDocument } from '../ports/services';
import { withReleases } from '../records/history/survey-release';
import { typedForToday } from '../records/history/typed-goals';
import { replayed } from '../records/memory/journal';
import type { Refreshed } from '../records/refreshed';
import type { LeftBehind } from './open-tabs';

/**
 * The add-on's own tabs among these, each cell that an interrupted run was to change as that run would have left it, and
 * each goal for the period that it was typed in.
 */
export function sortedTabs(
  tabs: OpenTab[],
  document: ScheduleDocument,
  { journal, goals, at }: LeftBehind,
): SortedTabs {
  const { zone } = document;
  const sorted = sortTabs(tabs, kpis, zone, () => document.keptPlan());
  const own = replayed(sorted.own, journal, zone);
  return { ...sorted, own: typedForToday(own, goals, dayOf(zone.toWall(at)), zone) };
}

/** The plan as people have left it on the plan tab and the KPI sheet. */
export function planOf({ own }: SortedTabs, { zone, language }: ScheduleDocument): Plan {
  const { plan } = mergePlan(null, own, kpis, zone);
  return { ...plan, language: plan.language ?? language };
}

/** Computes every KPI as of the last whole day, or the day to which the data reaches, and draws the sheets. Nothing is written. */
export function refresh(
  sorted: SortedTabs,
  document: Omit<OpenDocument, 'tabs'>,
  now: Wall,
  beside?: AskedBeside,
): Refreshed {
  const yesterday = dayOf(now) - 1;
  const runAsOf = (day: Day): Computed =>
    withReleases(
      computeSorted(sorted, document, { plan: null, asOf: isoDay(day), now, period: undefined }, beside),
      sorted.records,
    );
  const run = runAsOf(yesterday);
  const end = reachOf(run.analysis.ends(), [], yesterday);
  const told = end === null ? run : runAsOf(end);
  return { computed: told, built: sheetsOf(told, document.locale) };
}
