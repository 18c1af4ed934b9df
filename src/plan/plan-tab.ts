import type { Cell } from '../engine/cell';
import type { Sentence } from '../engine/sentence';
import { UTC, type Zone } from '../engine/zone';
import type { Answer } from '../intake/reading';
import type { KpiDescription } from '../kpis/catalogue';
import { OPEN_END, OPEN_START } from './goal';
import { kpiFromName } from './kpi-name';
import type { AlertRule, Plan, PlannedKpi, Target } from './plan';
import { cellDay, cellText } from './plan-cell';
import { isPlanTab } from './plan-tab-labels';
import { isBlankCell, type PlanRow, sectionRows, tableRows } from './plan-tab-sections';
import { readSettings } from './plan-tab-settings';
import { keyOf, targetReader } from './read-plan';
import { cadenceFrom, recipientsFrom, type ShownCells, type ShownKpi, shownColumns } from './shown-kpi';
import { alertRules, wordFrom } from './words';

/** What the KPI plan tab says: the plan, and what the add-on keeps there for itself. */
export interface PlanTab {
  plan: Plan;
  /** ISO day on which the KPI sheet was last written; '' when it was not. */
  asOf: string;
  shown: ShownKpi[];
  /** Plans of KPIs whose rows were deleted from the KPI sheet: asleep, not forgotten. */
  removed: PlannedKpi[];
  /** Target rows that belong to no KPI, kept as they stand. */
  strays: { cells: Cell[]; remark: Sentence }[];
  problems: Sentence[];
}

/** The plan on a KPI plan tab, or null when the cells are no such tab; recognised in English and Dutch alike. */
export function planFromCells(cells: Cell[][], kpis: readonly KpiDescription[] = [], zone: Zone = UTC): Plan | null {
  return readPlanTab(cells, kpis, zone)?.plan ?? null;
}

/** Reads a KPI plan tab; `zone` is that of the spreadsheet, for dates that people have typed. Null for any other tab. */
export function readPlanTab(cells: Cell[][], kpis: readonly KpiDescription[], zone: Zone): PlanTab | null {
  if (!isPlanTab(cells)) return null;
  const rows = sectionRows(cells);
  const { plan, asOf, problems } = readSettings(rows.settings, zone);
  const answers = tableRows(rows.answers, 'answers').map((row) => answerFrom(row, zone));
  const given = answers.filter((answer): answer is Answer => answer !== null);
  if (given.length > 0) plan.answers = given;
  const { known, strays } = readTargets(tableRows(rows.targets, 'targets'), kpis, zone);
  const shown: ShownKpi[] = [];
  const kept: PlannedKpi[] = [];
  for (const row of tableRows(rows.kpis, 'kpis')) {
    const named = kpiFromName(cellText(row('kpi'), zone), kpis);
    if (!named) continue;
    const planned = plannedFrom(row, { id: named.kpi.id, variant: named.variant }, zone);
    const targets = known.get(keyOf(planned));
    known.delete(keyOf(planned));
    if (targets) planned.targets = targets;
    kept.push(planned);
    shown.push(shownFrom(row, named.kpi.id, named.variant, zone));
  }
  for (const [key, targets] of known) {
    for (const target of targets)
      strays.push({ cells: strayCells(key, target), remark: { text: 'target_without_kpi' } });
  }
  const planned = kept.filter((_, index) => !shown[index].removed);
  if (kept.length > 0) plan.kpis = planned;
  return { plan, asOf, shown, removed: kept.filter((_, index) => shown[index].removed), strays, problems };
}

function answerFrom(row: PlanRow, zone: Zone): Answer | null {
  const [tab, column, value, answer] = (['tab', 'column', 'value', 'answer'] as const).map((key) =>
    cellText(row(key), zone),
  );
  if (answer === '' || (tab === '' && column === '')) return null;
  return value === '' ? { tab, column, answer } : { tab, column, value, answer };
}

function readTargets(
  rows: PlanRow[],
  kpis: readonly KpiDescription[],
  zone: Zone,
): { known: Map<string, Target[]>; strays: PlanTab['strays'] } {
  const known = new Map<string, Target[]>();
  const strays: PlanTab['strays'] = [];
  for (const row of rows) {
    const named = kpiFromName(cellText(row('kpi'), zone), kpis);
    const problems: Sentence[] = [];
    const target = targetReader({ value: targetValue(row, zone), at: cellText(row('kpi'), zone) }, problems);
    if (named && target && problems.length === 0) {
      const key = keyOf({ id: named.kpi.id, variant: named.variant });
      known.set(key, [...(known.get(key) ?? []), target]);
    } else {
      const cells = (['kpi', 'from', 'to', 'target', 'floor', 'stretch', 'due'] as const).map(row);
      strays.push({ cells, remark: problems[0] ?? { text: 'target_without_kpi' } });
    }
  }
  return { known, strays };
}

/** The JSON of a target out of its row; an empty start or end means from the beginning, or for good. */
function targetValue(row: PlanRow, zone: Zone): Record<string, unknown> {
  const value: Record<string, unknown> = {
    from: cellDay(row('from'), zone) || OPEN_START,
    to: cellDay(row('to'), zone) || OPEN_END,
  };
  for (const level of ['target', 'floor', 'stretch'] as const) {
    if (!isBlankCell(row(level))) value[level] = row(level);
  }
  if (!isBlankCell(row('due'))) value.due = cellDay(row('due'), zone);
  return value;
}

function strayCells(key: string, { from, to, target, floor, stretch, due }: Target): Cell[] {
  return [key, from, to, target ?? '', floor ?? '', stretch ?? '', due ?? ''];
}

function plannedFrom(row: PlanRow, named: { id: string; variant: string }, zone: Zone): PlannedKpi {
  const planned: PlannedKpi = { id: named.id };
  if (named.variant !== 'standard') planned.variant = named.variant;
  const [owner, report, shared, note] = (['owner', 'report', 'shared', 'note'] as const).map((key) =>
    cellText(row(key), zone),
  );
  if (owner) planned.owner = owner;
  if (note) planned.note = note;
  const live = wordFrom(cellText(row('live'), zone), ['true', 'false']);
  if (live !== null) planned.live = live === 'true';
  const alerts = alertsFrom(cellText(row('alerts'), zone));
  if (alerts) planned.alerts = alerts;
  const cadence = cadenceFrom(row('cadence'), zone) ?? undefined;
  const { recipients } = recipientsFrom(shared);
  const hour = row('hour');
  if (report || cadence || recipients.length > 0 || typeof hour === 'number') {
    planned.report = {};
    if (report) planned.report.name = report;
    if (cadence) planned.report.cadence = cadence;
    if (typeof hour === 'number' && hour >= 0 && hour <= 23) planned.report.hour = Math.floor(hour);
    if (recipients.length > 0) planned.report.recipients = recipients;
  }
  return planned;
}

/** Names of rules with commas between, or `no`; what is neither is passed over. */
function alertsFrom(text: string): AlertRule[] | null {
  const words = text.split(/[,;]/).flatMap((word) => wordFrom(word, [...alertRules, 'false']) ?? []);
  if (words.length === 0) return null;
  return words.filter((word): word is AlertRule => word !== 'false');
}

function shownFrom(row: PlanRow, id: string, variant: string, zone: Zone): ShownKpi {
  const cells = Object.fromEntries(shownColumns.map((column) => [column, row(column)])) as unknown as ShownCells;
  const span = { from: cellDay(row('from'), zone) || OPEN_START, to: cellDay(row('to'), zone) || OPEN_END };
  const removed = wordFrom(cellText(row('removed'), zone), ['true', 'false']) === 'true';
  return { id, variant, cells, span, removed };
}
