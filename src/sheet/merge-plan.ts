import { dayFromIso } from '../engine/day';
import type { Sentence } from '../engine/sentence';
import type { Zone } from '../engine/zone';
import type { Answer } from '../intake/reading';
import type { KpiDescription } from '../kpis/catalogue';
import { OPEN_END, OPEN_START, spanOfWindow, withGoal } from '../plan/goal';
import { periodWindow } from '../plan/periods';
import type { Plan, PlannedKpi, Thresholds } from '../plan/plan';
import { cellDay, cellText } from '../plan/plan-cell';
import type { PlanTab } from '../plan/plan-tab';
import { isBlankCell } from '../plan/plan-tab-sections';
import { cadences, keyOf } from '../plan/read-plan';
import { cadenceFrom, recipientsFrom, type ShownColumn, sameCell, shownColumns } from '../plan/shown-kpi';
import { thresholdsOf } from '../plan/status';
import { wordSentence } from '../plan/words';
import { type ExistingRow, type ExistingSheet, titleValue } from './existing-sheet';

/** The plan that a build follows: the one given, the plan tab's, and what people typed on the KPI sheet since. */
export interface MergedPlan {
  plan: Plan;
  /** KPIs whose rows people have deleted: they stay away, their plans are kept on the plan tab. */
  removed: PlannedKpi[];
  /** What people typed that cannot be read; the cells are left as they are. */
  problems: Sentence[];
}

/**
 * Three hands write a plan: the given one (a file, the sidebar), the plan tab, and the cells of the KPI sheet. The given
 * plan comes before the plan tab, key by key; a cell of the KPI sheet that differs from what the add-on last wrote there
 * comes before both, and so does a row that was deleted or added by hand.
 */
export function mergePlan(
  given: Plan | null,
  tab: PlanTab | null,
  sheet: ExistingSheet | null,
  kpis: readonly KpiDescription[],
  zone: Zone,
): MergedPlan {
  const plan: Plan = { ...tab?.plan, ...given };
  const answers = mergedAnswers(given?.answers ?? [], tab?.plan.answers ?? []);
  if (answers.length > 0) plan.answers = answers;
  const removed = tab?.removed ?? [];
  if (!sheet) {
    const asleep = removed.filter((kpi) => !given?.kpis?.some((one) => keyOf(one) === keyOf(kpi)));
    return { plan, removed: asleep, problems: tab?.problems ?? [] };
  }
  const thresholds = typedThresholds(sheet, plan, tab?.plan ?? plan);
  if (thresholds) plan.thresholds = thresholds;
  const problems: Sentence[] = [...(tab?.problems ?? [])];
  const shown = new Map((tab?.shown ?? []).map((one) => [keyOf(one), one]));
  const planned = new Map(
    [...(tab?.plan.kpis ?? []), ...removed, ...(given?.kpis ?? [])].map((one) => [keyOf(one), one]),
  );
  const span = lastSpan(tab, zone);
  const kept: PlannedKpi[] = [];
  for (const row of sheet.rows) {
    const last = shown.get(row.key);
    const droppedByPlan = given?.kpis && last && !last.removed && !given.kpis.some((one) => keyOf(one) === row.key);
    if (droppedByPlan) continue;
    const before = planned.get(row.key) ?? named(row);
    const typed = typedColumns(row, last && !last.removed ? last.cells : null, zone);
    kept.push(withTyped(before, row, typed, last && !last.removed ? last.span : span, zone));
    problems.push(...unreadable(row, kpis, zone));
  }
  for (const key of sheet.twice) problems.push({ text: 'sheet_twice', values: { kpi: nameOf(key, kpis) } });
  const onSheet = new Set(sheet.rows.map((row) => row.key));
  const wanted = given?.kpis ?? tab?.plan.kpis;
  const missing = (wanted ?? []).filter((one) => !onSheet.has(keyOf(one)));
  const fresh = missing.filter((one) => !shown.has(keyOf(one)));
  const asleep = [...missing.filter((one) => shown.has(keyOf(one))), ...removed].filter(
    (one) => !onSheet.has(keyOf(one)),
  );
  if (wanted || kept.length > 0) plan.kpis = [...kept, ...fresh];
  return { plan, removed: onceEach(asleep), problems };
}

function named(row: ExistingRow): PlannedKpi {
  return row.variant === 'standard' ? { id: row.id } : { id: row.id, variant: row.variant };
}

function nameOf(key: string, kpis: readonly KpiDescription[]): Sentence | string | KpiDescription['title'] {
  return kpis.find((kpi) => kpi.id === key.split(':')[0])?.title ?? key;
}

function onceEach(planned: PlannedKpi[]): PlannedKpi[] {
  return planned.filter((one, index) => planned.findIndex((other) => keyOf(other) === keyOf(one)) === index);
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

function typedColumns(row: ExistingRow, last: ExistingRow['cells'] | null, zone: Zone): Set<ShownColumn> {
  const typed = shownColumns.filter((column) => {
    const cell = row.cells[column];
    if (cell === undefined) return false;
    return last ? !sameCell(column, cell, last[column], zone) : !isBlankCell(cell);
  });
  return new Set(typed);
}

/** A KPI's plan with what was typed into its row; the plan is left as it is where nothing was. */
function withTyped(
  before: PlannedKpi,
  row: ExistingRow,
  typed: ReadonlySet<ShownColumn>,
  span: { from: string; to: string },
  zone: Zone,
): PlannedKpi {
  if (typed.size === 0) return before;
  const planned: PlannedKpi = { ...before, report: { ...before.report } };
  const text = (column: ShownColumn): string | undefined => cellText(row.cells[column], zone) || undefined;
  if (typed.has('owner')) planned.owner = text('owner');
  if (typed.has('note')) planned.note = text('note');
  if (planned.report) {
    if (typed.has('report')) planned.report.name = text('report');
    if (typed.has('cadence')) planned.report.cadence = cadenceFrom(row.cells.cadence, zone) ?? undefined;
    if (typed.has('shared')) planned.report.recipients = recipientsFrom(text('shared') ?? '').recipients;
  }
  if ((['target', 'floor', 'stretch', 'due'] as const).some((column) => typed.has(column))) {
    const level = (column: 'target' | 'floor' | 'stretch'): number | null => {
      const cell = row.cells[column];
      return typeof cell === 'number' ? cell : null;
    };
    const due = cellDay(row.cells.due, zone);
    const goal = { target: level('target'), floor: level('floor'), stretch: level('stretch') };
    planned.targets = withGoal(before.targets ?? [], span, { ...goal, due: dayFromIso(due) === null ? null : due });
  }
  return withoutBlanks(planned);
}

/** Keys that hold nothing are left out, so that a plan reads as a person would have written it. */
function withoutBlanks(planned: PlannedKpi): PlannedKpi {
  const filled = <T extends object>(given: T): T =>
    Object.fromEntries(
      Object.entries(given).filter(([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0)),
    ) as T;
  const report = filled(planned.report ?? {});
  return filled({ ...planned, report: Object.keys(report).length > 0 ? report : undefined });
}

/** Sentences about cells that were typed but cannot be read. */
function unreadable(row: ExistingRow, kpis: readonly KpiDescription[], zone: Zone): Sentence[] {
  const kpi = nameOf(row.key, kpis);
  const problems: Sentence[] = [];
  for (const column of ['target', 'floor', 'stretch'] as const) {
    const cell = row.cells[column];
    if (cell === undefined || isBlankCell(cell) || typeof cell === 'number') continue;
    const values = { kpi, typed: cellText(cell, zone), column: { text: `column_${column}` } as Sentence };
    problems.push({ text: 'sheet_bad_number', values });
  }
  const due = cellDay(row.cells.due, zone);
  if (due !== '' && dayFromIso(due) === null) {
    problems.push({ text: 'sheet_bad_date', values: { kpi, typed: due, column: { text: 'column_due' } } });
  }
  const cadence = cellText(row.cells.cadence, zone);
  if (cadence !== '' && cadenceFrom(cadence, zone) === null) {
    const words: Sentence = {
      text: 'list_of_four',
      values: Object.fromEntries(cadences.map((word, index) => [`word${index + 1}`, wordSentence(word)])),
    };
    problems.push({ text: 'sheet_bad_cadence', values: { kpi, typed: cadence, words } });
  }
  for (const typed of recipientsFrom(cellText(row.cells.shared, zone)).wrong) {
    problems.push({ text: 'sheet_bad_address', values: { kpi, typed } });
  }
  return problems;
}

/** The plan's thresholds with those typed above the header, where they differ from what stood there; null when none is. */
function typedThresholds(sheet: ExistingSheet, plan: Plan, last: Plan): Thresholds | null {
  const current = thresholdsOf(last);
  const names = { on_track: 'onTrack', at_risk: 'atRisk', quiet: 'quiet' } as const;
  const typed: Thresholds = { ...plan.thresholds };
  for (const label of ['on_track', 'at_risk', 'quiet'] as const) {
    const value = titleValue(sheet, label);
    if (typeof value === 'number' && value >= 0 && value !== current[names[label]]) typed[names[label]] = value;
  }
  return Object.keys(typed).length > 0 ? typed : null;
}
