import type { Cell } from '../../base/cell';
import type { Zone } from '../../base/zone';
import type { KpiDescription } from '../../kpis/declaration/catalogue';
import type { Sentence } from '../../texts/sentence';
import { REPORT_HOUR } from '../calendar/next-report';
import { OPEN_END, OPEN_START } from '../goals/goal';
import { type NamedKpi, plainTitle } from '../kpi-name';
import { nearestKpi } from '../nearest-kpi';
import type { AlertRule, PlannedKpi } from '../plan';
import { keyOf, unplanned } from '../read-plan';
import { isoDate } from '../read-value';
import { alertRules, meansNone, usualAlerts, wordFrom, wordSentence } from '../words';
import { cellClock, cellDay, cellText } from './plan-cell';
import { columnText, type PlanColumn } from './plan-tab-labels';
import { isBlankCell, type PlanRow } from './plan-tab-sections';
import { cadenceFrom, recipientsFrom, type ShownCells, type ShownKpi, shownColumns } from './shown-kpi';
import { choiceOf, enumerated, type UnreadableCell } from './unreadable-cell';

/** The columns that people change here; the others are those of the KPI sheet. */
type OwnColumn = 'hour' | 'live' | 'alerts' | 'snoozed';

/** A row of the KPIs: the plan that it tells of, and the cells among those for people that cannot be read. */
export interface PlannedRow {
  planned: PlannedKpi;
  shown: ShownKpi;
  problems: UnreadableCell[];
  unread: Record<string, Cell>;
}

/** Under what an unreadable cell of a KPI is kept. */
export function unreadKey(planned: Pick<PlannedKpi, 'id' | 'variant'>, column: OwnColumn): string {
  return `${keyOf(planned)} ${column}`;
}

export function plannedRow(row: PlanRow, { kpi, variant }: NamedKpi, zone: Zone): PlannedRow {
  const planned = unplanned(kpi.id, variant);
  const [owner, name, shared, note] = (['owner', 'report', 'shared', 'note'] as const).map((column) =>
    cellText(row.cell(column), zone),
  );
  if (owner) planned.owner = owner;
  if (note) planned.note = note;
  const live = liveFrom(row.cell('live'), zone);
  if (typeof live === 'boolean') planned.live = live;
  const { alerts, wrong } = alertsFrom(row.cell('alerts'), zone);
  if (alerts) planned.alerts = alerts;
  const snoozed = snoozedFrom(row.cell('snoozed'), zone);
  if (snoozed) planned.snoozed = snoozed;
  const hour = hourFrom(row.cell('hour'), zone);
  const report = {
    ...(name ? { name } : {}),
    ...filled('cadence', cadenceFrom(row.cell('cadence'), zone)),
    ...filled('hour', hour),
    ...filled('recipients', recipientsOrNone(shared)),
  };
  if (Object.keys(report).length > 0) planned.report = report;
  const cells: Record<OwnColumn, { isUnread: boolean; expected: Sentence; value: Sentence | string }> = {
    hour: { isUnread: hour === undefined, expected: { text: 'expects_hour' }, value: `${REPORT_HOUR}:00` },
    live: {
      isUnread: live === undefined,
      expected: choiceOf([wordSentence('true'), wordSentence('false')]),
      value: wordSentence('false'),
    },
    alerts: {
      isUnread: wrong,
      expected: choiceOf([...alertRules, 'false' as const].map(wordSentence)),
      value: enumerated((alerts ?? usualAlerts).map(wordSentence)),
    },
    snoozed: { isUnread: snoozed === undefined, expected: { text: 'expects_day' }, value: wordSentence('false') },
  };
  const columns = (Object.keys(cells) as OwnColumn[]).filter((column) => cells[column].isUnread);
  const problems = columns.map((column): UnreadableCell => {
    const { expected, value } = cells[column];
    const title: Sentence = { text: columnText(column) };
    const what: Sentence = { text: 'cell_of_kpi', values: { column: title, kpi: plainTitle(kpi, variant) } };
    const until: Sentence = { text: 'until_counts', values: { value } };
    return { ...typedIn(row, column, zone), what, expected, until, of: { key: keyOf(planned), column: title } };
  });
  const unread = Object.fromEntries(columns.map((column) => [unreadKey(planned, column), row.cell(column)]));
  return { planned, shown: shownFrom(row, kpi.id, variant, zone), problems, unread };
}

/** Where a cell stands, and what was typed there. */
export function typedIn(row: PlanRow, column: PlanColumn, zone: Zone): Pick<UnreadableCell, 'cell' | 'typed'> {
  return { cell: row.place(column), typed: cellText(row.cell(column), zone) };
}

/** What is to be said of a row whose name no KPI has. */
export function unknownName(row: PlanRow, kpis: readonly KpiDescription[], zone: Zone): UnreadableCell {
  const place = typedIn(row, 'kpi', zone);
  const expected: Sentence = { text: 'expects_kpi_name', values: { kpi: nearestKpi(place.typed, kpis) } };
  return { ...place, what: { text: 'column_kpi' }, expected, until: { text: 'until_not_counted' } };
}

function filled<Key extends string, Value>(key: Key, value: Value | null | undefined): Partial<Record<Key, Value>> {
  return value === null || value === undefined ? {} : ({ [key]: value } as Record<Key, Value>);
}

function recipientsOrNone(shared: string): ReturnType<typeof recipientsFrom>['recipients'] | null {
  const { recipients } = recipientsFrom(shared);
  return recipients.length > 0 ? recipients : null;
}

/** A whole hour, also as 9:00; null for a blank cell, undefined where it cannot be read. */
function hourFrom(cell: Cell, zone: Zone): number | null | undefined {
  if (isBlankCell(cell)) return null;
  const clock = /^(\d\d):00$/.exec(cellClock(cell, zone));
  const hour = Number.isInteger(cell) ? (cell as number) : clock ? Number(clock[1]) : -1;
  return hour >= 0 && hour <= 23 ? hour : undefined;
}

function liveFrom(cell: Cell, zone: Zone): boolean | null | undefined {
  if (isBlankCell(cell)) return null;
  const word = wordFrom(cellText(cell, zone), ['true', 'false']);
  return word === null ? undefined : word === 'true';
}

/** An ISO day; null for a blank cell, undefined where it cannot be read. */
function snoozedFrom(cell: Cell, zone: Zone): string | null | undefined {
  if (isBlankCell(cell)) return null;
  return isoDate({ value: cellDay(cell, zone), at: '' }, []);
}

/** Names of rules with commas between, or a word for none; null where it names none that is known. */
function alertsFrom(cell: Cell, zone: Zone): { alerts: AlertRule[] | null; wrong: boolean } {
  const words = cellText(cell, zone)
    .split(/[,;]/)
    .filter((word) => word.trim() !== '');
  if (words.length > 0 && words.every(meansNone)) return { alerts: [], wrong: false };
  const alerts = words.flatMap((word) => wordFrom(word, alertRules) ?? []);
  return { alerts: alerts.length > 0 ? alerts : null, wrong: alerts.length < words.length };
}

function shownFrom(row: PlanRow, id: string, variant: string, zone: Zone): ShownKpi {
  const cells = Object.fromEntries(shownColumns.map((column) => [column, row.cell(column)])) as unknown as ShownCells;
  const span = { from: cellDay(row.cell('from'), zone) || OPEN_START, to: cellDay(row.cell('to'), zone) || OPEN_END };
  const removed = wordFrom(cellText(row.cell('removed'), zone), ['true', 'false']) === 'true';
  return { id, variant, cells, span, removed };
}
