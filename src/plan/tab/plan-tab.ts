import type { Cell } from '../../base/cell';
import { UTC, type Zone } from '../../base/zone';
import type { Answer } from '../../intake/reading';
import type { KpiDescription } from '../../kpis/declaration/catalogue';
import { traitOf } from '../../kpis/declaration/traits';
import type { Sentence } from '../../texts/sentence';
import { expectedGoal, goalLevels, isPercents } from '../goals/check-target';
import { OPEN_END, OPEN_START } from '../goals/goal';
import { goalNumber } from '../goals/typed-goal';
import { kpiFromName, type NamedKpi } from '../kpi-name';
import type { Plan, PlannedKpi, Target } from '../plan';
import { keyOf, targetReader, unplanned } from '../read-plan';
import { meantBy } from './answer-words';
import { cellDay, cellText } from './plan-cell';
import { plannedRow, typedIn, unknownName } from './plan-tab-kpis';
import { columnsOf, columnText, isPlanTab } from './plan-tab-labels';
import { isBlankCell, type PlanRow, sectionRows, tableRows } from './plan-tab-sections';
import { readSettings } from './plan-tab-settings';
import type { ShownKpi } from './shown-kpi';
import type { UnreadableCell } from './unreadable-cell';

/** What the KPI plan tab says: the plan, and what the add-on keeps there for itself. */
export interface PlanTab {
  plan: Plan;
  /** ISO day on which the KPI sheet was last written; '' when it was not. */
  asOf: string;
  shown: ShownKpi[];
  /** Plans of KPIs whose rows were deleted from the KPI sheet: asleep, not forgotten. */
  removed: PlannedKpi[];
  /** Goals of KPIs that have no row yet: they hold from the refresh on that brings one. Absent where there are none. */
  waiting?: PlannedKpi[];
  /** Rows that count for nothing, kept as they stand. */
  strays: StrayRow[];
  /** Cells that cannot be read, kept as they stand: by setting, or by KPI and column. */
  unread: Record<string, Cell>;
  problems: UnreadableCell[];
}

interface StrayRow {
  section: 'targets' | 'answers' | 'kpis';
  cells: Cell[];
  /** Why, where its row has a column for that. */
  remark?: Sentence;
}

/** The plan on a KPI plan tab, or null when the cells are no such tab; recognised in English and Dutch alike. */
export function planFromCells(cells: Cell[][], kpis: readonly KpiDescription[] = [], zone: Zone = UTC): Plan | null {
  return readPlanTab(cells, kpis, zone)?.plan ?? null;
}

/** Reads a KPI plan tab; `zone` is that of the spreadsheet, for dates that people have typed. Null for any other tab. */
export function readPlanTab(cells: Cell[][], kpis: readonly KpiDescription[], zone: Zone): PlanTab | null {
  if (!isPlanTab(cells)) return null;
  const rows = sectionRows(cells);
  const { plan, asOf, problems, unread } = readSettings(rows.settings, zone);
  const strays: StrayRow[] = [];
  const given: Answer[] = [];
  for (const row of tableRows(rows.answers, 'answers')) {
    const answer = answerFrom(row, zone);
    if (answer.answer === '') continue;
    if (answer.tab !== '' || answer.column !== '') given.push(answer);
    else {
      strays.push({ section: 'answers', cells: columnsOf.answers.map(row.cell) });
      const [what, expected]: Sentence[] = [{ text: 'column_tab' }, { text: 'expects_tab' }];
      problems.push({ ...typedIn(row, 'tab', zone), what, expected, until: { text: 'until_not_counted' } });
    }
  }
  if (given.length > 0) plan.answers = given;
  const targets = readTargets(tableRows(rows.targets, 'targets'), kpis, zone);
  strays.push(...targets.strays);
  problems.push(...targets.problems);
  const shown: ShownKpi[] = [];
  const kept: PlannedKpi[] = [];
  for (const row of tableRows(rows.kpis, 'kpis')) {
    const named = kpiFromName(cellText(row.cell('kpi'), zone), kpis);
    if (!named) {
      const cells = columnsOf.kpis.map((column) => (column === 'remark' ? '' : row.cell(column)));
      strays.push({ section: 'kpis', cells });
      if (!isBlankCell(row.cell('kpi'))) problems.push(unknownName(row, kpis, zone));
      continue;
    }
    const read = plannedRow(row, named, zone);
    const key = keyOf(read.planned);
    const known = targets.known.get(key);
    targets.known.delete(key);
    kept.push({ ...read.planned, ...known });
    shown.push(read.shown);
    problems.push(...read.problems);
    Object.assign(unread, read.unread);
  }
  if (kept.length > 0) plan.kpis = kept.filter((_, index) => !shown[index].removed);
  const removed = kept.filter((_, index) => shown[index].removed);
  const waiting = [...targets.known.values()];
  const tab = { plan, asOf, shown, removed, strays, unread, problems };
  return waiting.length > 0 ? { ...tab, waiting } : tab;
}

function answerFrom(row: PlanRow, zone: Zone): Answer {
  const [tab, column, value, typed] = (['tab', 'column', 'value', 'answer'] as const).map((key) =>
    cellText(row.cell(key), zone),
  );
  const about = value === '' ? { tab, column } : { tab, column, value };
  return { ...about, answer: meantBy(typed, cellText(row.cell('options'), zone)) };
}

const targetColumns = ['kpi', 'from', 'to', 'target', 'floor', 'stretch', 'due'] as const;

function readTargets(
  rows: PlanRow[],
  kpis: readonly KpiDescription[],
  zone: Zone,
): { known: Map<string, PlannedKpi> } & Pick<PlanTab, 'strays' | 'problems'> {
  const known = new Map<string, PlannedKpi>();
  const strays: StrayRow[] = [];
  const problems: UnreadableCell[] = [];
  for (const row of rows) {
    const named = kpiFromName(cellText(row.cell('kpi'), zone), kpis);
    const [wrong, target] = readTarget(row, named, zone);
    if (named && target) {
      const planned = unplanned(named.kpi.id, named.variant);
      const key = keyOf(planned);
      known.set(key, { ...planned, targets: [...(known.get(key)?.targets ?? []), target] });
      continue;
    }
    const problem = named && wrong ? wrong : unknownName(row, kpis, zone);
    problems.push(problem);
    const remark: Sentence = named ? problem.expected : { text: 'target_without_kpi' };
    strays.push({ section: 'targets', cells: targetColumns.map(row.cell), remark });
  }
  return { known, strays, problems };
}

/** A target out of its row, or the first of its cells that cannot be read; an empty start or end means from the beginning, or for good. */
function readTarget(row: PlanRow, named: NamedKpi | null, zone: Zone): [UnreadableCell, null] | [null, Target] {
  const unit = named && traitOf(named.kpi, named.variant, 'unit');
  const value: Record<string, unknown> = {
    from: cellDay(row.cell('from'), zone) || OPEN_START,
    to: cellDay(row.cell('to'), zone) || OPEN_END,
  };
  for (const level of ['target', 'floor', 'stretch'] as const) {
    const cell = row.cell(level);
    if (!isBlankCell(cell)) value[level] = (unit && goalNumber(cell, unit)) ?? cell;
  }
  if (!isBlankCell(row.cell('due'))) value.due = cellDay(row.cell('due'), zone);
  const wrong: Sentence[] = [];
  const target = targetReader({ value, at: '' }, wrong);
  const percents = goalLevels.find((level) => named && isPercents(target?.[level] ?? 0, named.kpi, named.variant));
  if (target && wrong.length === 0 && !percents) return [null, target];
  const column = percents ?? targetColumns.find((one) => one === wrong[0].values?.at) ?? 'from';
  const what: Sentence = { text: columnText(column) };
  const level = goalLevels.find((one) => one === column);
  const said = wrong[0]?.values?.expected as Sentence | undefined;
  const isDay = said?.text === 'expects_date';
  const expected: Sentence =
    unit && level ? expectedGoal(row.cell(level), unit) : isDay ? { text: 'expects_day' } : (said as Sentence);
  return [{ ...typedIn(row, column, zone), what, expected, until: { text: 'until_not_counted' } }, null];
}
