import { cellReference } from '../base/cell-address';
import { dayFromIso } from '../base/day';
import type { Zone } from '../base/zone';
import type { Answer } from '../intake/reading';
import type { KpiDescription } from '../kpis/declaration/catalogue';
import { periodWindow } from '../plan/calendar/periods';
import { goalLevels } from '../plan/goals/check-target';
import { OPEN_END, OPEN_START, spanOfWindow } from '../plan/goals/goal';
import { thresholdsOf } from '../plan/goals/status';
import { nearestKpi } from '../plan/nearest-kpi';
import type { Plan, PlannedKpi, Thresholds } from '../plan/plan';
import { keyOf, onceEach, unplanned } from '../plan/read-plan';
import { cellDay } from '../plan/tab/plan-cell';
import type { PlanTab } from '../plan/tab/plan-tab';
import { isShare, unreadableSentence } from '../plan/tab/unreadable-cell';
import type { Sentence } from '../texts/sentence';
import type { OwnTabs } from './build-sheets';
import { isThreshold, thresholdCells, titleCells } from './kpi-sheet/layout';
import { type ExistingSheet, titleValue } from './kpi-sheet/typed/existing-sheet';
import { withTyped } from './kpi-sheet/typed/typed-row';
import { isUnreadable, unreadableCells, unreadableThresholds } from './kpi-sheet/typed/unreadable-cells';

/** The plan that a build follows: the one given, the plan tab's, and what people typed on the KPI sheet since. */
export interface MergedPlan {
  plan: Plan;
  /** KPIs with a goal on the KPI sheet that cannot be read: as the plan tab keeps them, while nothing is judged by it. */
  kept: PlannedKpi[];
  /** KPIs whose rows people have deleted: they stay away, their plans are kept on the plan tab. */
  removed: PlannedKpi[];
  /** What people typed that cannot be read; the cells are left as they are. */
  problems: Sentence[];
}

/** The plan as the plan tab keeps it. */
export function keptPlan(plan: Plan, kept: MergedPlan['kept']): Plan {
  const asKept = (planned: PlannedKpi): PlannedKpi => kept.find((one) => keyOf(one) === keyOf(planned)) ?? planned;
  return plan.kpis ? { ...plan, kpis: plan.kpis.map(asKept) } : plan;
}

/**
 * Three hands write a plan: the given one (a file, the sidebar), the plan tab, and the cells of the KPI sheet. The given
 * plan comes before the plan tab, key by key; a cell of the KPI sheet that differs from what the add-on last wrote there
 * comes before both, and so does a row that was deleted or added by hand. A cell that cannot be read counts as not typed.
 * Goals on the plan tab that wait for a KPI hold for it as soon as one of the hands brings it.
 */
export function mergePlan(
  asked: Plan | null,
  { planTab, plan: tab, lastPlan, kpiSheet }: Pick<OwnTabs, 'planTab' | 'plan' | 'lastPlan' | 'kpiSheet'>,
  kpis: readonly KpiDescription[],
  zone: Zone,
): MergedPlan {
  const problems = (tab?.problems ?? []).map((cell) => unreadableSentence(nameOfTab(planTab), cell));
  const waiting = tab?.waiting ?? [];
  const given = asked?.kpis ? { ...asked, kpis: asked.kpis.map((one) => withWaiting(one, waiting)) } : asked;
  const plan: Plan = { ...tab?.plan, ...given };
  const answers = mergedAnswers(given?.answers ?? [], tab?.plan.answers ?? []);
  if (answers.length > 0) plan.answers = answers;
  const removed = tab?.removed ?? [];
  if (!kpiSheet) {
    const asleep = removed.filter((kpi) => !given?.kpis?.some((one) => keyOf(one) === keyOf(kpi)));
    return { plan, kept: [], removed: asleep, problems };
  }
  const { sheet } = kpiSheet;
  const thresholds = typedThresholds(sheet, plan, tab, lastPlan);
  if (thresholds) plan.thresholds = thresholds;
  const above = unreadableThresholds(sheet, thresholdsOf(plan));
  problems.push(...above.map((cell) => unreadableSentence(kpiSheet.name, cell)));
  const shown = new Map((tab?.shown ?? []).map((one) => [keyOf(one), one]));
  const planned = new Map(
    [...waiting, ...(tab?.plan.kpis ?? []), ...removed, ...(given?.kpis ?? [])].map((one) => [keyOf(one), one]),
  );
  const span = lastSpan(tab, zone);
  const onRows: PlannedKpi[] = [];
  for (const row of sheet.rows) {
    const last = shown.get(row.key);
    const droppedByPlan = given?.kpis && last && !last.removed && !given.kpis.some((one) => keyOf(one) === row.key);
    if (droppedByPlan) continue;
    const standing = last && !last.removed ? last : { cells: {}, span };
    const whole = withTyped(planned.get(row.key) ?? unplanned(row.id, row.variant), row, standing, zone);
    onRows.push(whole);
    const cells = unreadableCells(
      { row, kpi: nameOf(row.key, kpis), planned: whole, last: standing.cells, planTab: nameOfTab(planTab) },
      sheet.layout,
    );
    problems.push(...cells.map((cell) => unreadableSentence(kpiSheet.name, cell)));
  }
  problems.push(...sheet.unknown.map((one) => unknownName(one, kpiSheet, kpis)));
  problems.push(
    ...sheet.twice.map(({ key, row }): Sentence => {
      const cell = cellReference(row, sheet.layout.at.kpi as number);
      return { text: 'sheet_twice', values: { tab: kpiSheet.name, cell, kpi: nameOf(key, kpis) } };
    }),
  );
  const onSheet = new Set(sheet.rows.map((row) => row.key));
  const wanted = given?.kpis ?? tab?.plan.kpis;
  const missing = (wanted ?? []).filter((one) => !onSheet.has(keyOf(one)));
  const listed = missing.filter((one) => shown.has(keyOf(one)));
  // What the add-on has not written among the KPIs of the plan tab was typed there: it begins, and nobody has deleted its row.
  const last = listed.length > 0 ? lastPlan() : null;
  const written = (one: PlannedKpi): boolean => !last || last.shown.some((each) => keyOf(each) === keyOf(one));
  const fresh = missing.filter((one) => !listed.includes(one) || !written(one));
  const asleep = [...listed.filter(written), ...removed].filter((one) => !onSheet.has(keyOf(one)));
  const judged = onRows.map((whole) => withoutUnreadable(whole, sheet));
  if (wanted || judged.length > 0) plan.kpis = [...judged, ...fresh];
  const kept = onRows.filter((whole, index) => whole !== judged[index]);
  return { plan, kept, removed: onceEach(asleep), problems };
}

/** The KPIs that only a goal on the plan tab names, and that the merged plan does not bring. */
export function waitingStill(
  { plan, removed }: Pick<MergedPlan, 'plan' | 'removed'>,
  tab: PlanTab | null,
): PlannedKpi[] {
  const known = new Set([...(plan.kpis ?? []), ...removed].map(keyOf));
  return (tab?.waiting ?? []).filter((one) => !known.has(keyOf(one)));
}

/** The KPI with the goals that wait for it, where it has none of its own. */
function withWaiting(planned: PlannedKpi, waiting: readonly PlannedKpi[]): PlannedKpi {
  return { ...waiting.find((one) => keyOf(one) === keyOf(planned)), ...planned };
}

/** The KPI without the goals of those cells of its row that cannot be read: an older goal is no longer the person's. */
function withoutUnreadable(planned: PlannedKpi, { rows }: ExistingSheet): PlannedKpi {
  const row = rows.find(({ key }) => key === keyOf(planned));
  const levels = goalLevels.filter((level) => row && isUnreadable(row, level, row.cells[level]));
  if (levels.length === 0 || !planned.targets) return planned;
  const without = Object.fromEntries(levels.map((level) => [level, undefined]));
  return { ...planned, targets: planned.targets.map((target) => ({ ...target, ...without })) };
}

/** What is to be said of a name among the KPIs that no KPI has: the row is left alone. */
function unknownName(
  { row, typed }: ExistingSheet['unknown'][number],
  { name, sheet }: NonNullable<OwnTabs['kpiSheet']>,
  kpis: readonly KpiDescription[],
): Sentence {
  const cell = cellReference(row, sheet.layout.at.kpi as number);
  return { text: 'sheet_unknown_kpi', values: { tab: name, cell, typed, kpi: nearestKpi(typed, kpis) } };
}

function nameOfTab(planTab: OwnTabs['planTab']): Sentence | string {
  return planTab?.name ?? { text: 'plan_tab' };
}

function nameOf(key: string, kpis: readonly KpiDescription[]): Sentence | string | KpiDescription['title'] {
  return kpis.find((kpi) => kpi.id === key.split(':')[0])?.title ?? key;
}

/** The given answers, then those of the plan tab that answer something else. */
function mergedAnswers(given: Answer[], typed: Answer[]): Answer[] {
  const about = ({ tab, column, value }: Answer): string => JSON.stringify([tab, column, value ?? '']);
  const known = new Set(given.map(about));
  return [...given, ...typed.filter((answer) => !known.has(about(answer)))];
}

/** The span that a goal typed now is for: that of the period which the sheet last showed. */
function lastSpan(tab: PlanTab | null, zone: Zone): { from: string; to: string } {
  const asOf = tab ? dayFromIso(cellDay(tab.asOf, zone)) : null;
  if (!tab || asOf === null) return { from: OPEN_START, to: OPEN_END };
  return spanOfWindow(periodWindow(tab.plan.period ?? 'all', asOf, tab.plan));
}

/**
 * The plan's thresholds with those typed above the header; null when none is. One that differs from the plan tab was typed
 * there, unless it is what the sheet showed: then somebody has typed on the plan tab.
 */
function typedThresholds(
  sheet: ExistingSheet,
  plan: Plan,
  tab: PlanTab | null,
  lastPlan: OwnTabs['lastPlan'],
): Thresholds | null {
  const onTab = thresholdsOf(tab?.plan ?? plan);
  const typed: Thresholds = { ...plan.thresholds };
  for (const label of titleCells.filter(isThreshold)) {
    const [value, name] = [titleValue(sheet, label), thresholdCells[label]];
    if (!isShare(value) || value === onTab[name]) continue;
    const last = tab?.unread[label] === undefined ? lastPlan() : null;
    if (last === null || value !== thresholdsOf(last.plan)[name]) typed[name] = value;
  }
  return Object.keys(typed).length > 0 ? typed : null;
}
