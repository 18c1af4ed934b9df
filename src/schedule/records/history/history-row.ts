import type { Cell } from '../../../base/cell';
import { dayFromIso } from '../../../base/day';
import type { Language } from '../../../base/language';
import { oncePer, oncePerValue } from '../../../base/once-per';
import { kpis } from '../../../kpis';
import { kpiTitle } from '../../../plan/kpi-name';
import { shows } from '../../../plan/tab/plan-tab-labels';
import { isBlankCell } from '../../../plan/tab/plan-tab-sections';
import type { DraftCell } from '../../../sheet/draft/draft';
import { periodName } from '../../../texts/period-name';
import { say } from '../../../texts/say';
import { runFromText, runSerial, runText } from '../../calendar/run-name';
import { layoutOn, type RecordLayout, recordedRows } from '../tab/record-layout';
import { inputsKnown, inputsShown } from './inputs-text';
import { partNameShown, partShown } from './part-name';

const kinds = ['closed', 'restated', 'run'] as const;

/** `closed`: a period that has ended; `restated`: what it came to be afterwards; `run`: how far a period was at one refresh. */
export type HistoryKind = (typeof kinds)[number];

/** The goal that held then: what people type later leaves it alone. */
export interface HeldGoal {
  target: number | null;
  floor: number | null;
  stretch: number | null;
}

/** One measured figure, as it was known at one refresh. */
export interface HistoryRow extends HeldGoal {
  /** Name of the refresh. */
  run: string;
  kind: HistoryKind;
  /** Inclusive ISO days; `from` is '' for everything up to `to`. */
  from: string;
  to: string;
  kpi: string;
  variant: string;
  /** '' for the whole, else the name of one label of a dimension. */
  part: string;
  value: number;
  n: number;
  /** ISO code; '' for what is no money, and where it was not recorded. */
  currency: string;
  /** Changes when the KPI is counted in another way, or the tabs are read in another. */
  definition: string;
  /** Rows used of all rows, tab by tab: Deals 4238/8800 */
  inputs: string;
}

/** What a column of the history holds; the first three are for people alone. */
export type HistoryColumn = 'measured' | 'name' | 'period' | keyof HistoryRow;

const goalColumns = [
  ['target', 'history_target'],
  ['floor', 'history_floor'],
  ['stretch', 'history_stretch'],
] as const;

const current: RecordLayout<HistoryColumn> = {
  columns: [
    ['measured', 'history_measured'],
    ['name', 'history_kpi'],
    ['part', 'history_segment'],
    ['period', 'history_period'],
    ['kind', 'history_kind'],
    ['value', 'history_value'],
    ...goalColumns,
    ['n', 'history_n'],
    ['inputs', 'history_inputs'],
    ['run', 'history_run'],
    ['kpi', 'history_id'],
    ['variant', 'history_variant'],
    ['from', 'history_from'],
    ['to', 'history_to'],
    ['currency', 'history_currency'],
    ['definition', 'history_definition'],
  ],
  shown: 11,
  newestFirst: true,
};

/** As tabs stood that were made before the newest came on top. */
const oldestFirst: RecordLayout<HistoryColumn> = {
  columns: [
    ['run', 'history_run'],
    ['kind', 'history_kind'],
    ['kpi', 'history_kpi'],
    ['variant', 'history_variant'],
    ['part', 'history_segment'],
    ['from', 'history_from'],
    ['to', 'history_to'],
    ['value', 'history_value'],
    ['n', 'history_n'],
    ...goalColumns,
    ['definition', 'history_definition'],
    ['inputs', 'history_inputs'],
  ],
  shown: 14,
  newestFirst: false,
};

export const historyLayouts = [current, oldestFirst] as const;

/** Rows as the history tab holds them. */
export function historyCells(rows: readonly HistoryRow[], language: Language): Record<HistoryColumn, DraftCell>[] {
  const run = oncePerValue(runText);
  const measured = oncePerValue(runSerial);
  const kind = oncePerValue((word: HistoryKind) => say({ text: `history_word_${word}` }, language));
  const part = oncePerValue((name: string) => partShown(name, language));
  const inputs = oncePerValue((known: string) => inputsShown(known, language));
  return rows.map((row) => ({
    ...row,
    run: run(row.run),
    kind: kind(row.kind),
    part: part(row.part),
    inputs: inputs(row.inputs),
    ...{ target: row.target ?? '', floor: row.floor ?? '', stretch: row.stretch ?? '' },
    measured: measured(row.run) ?? '',
    name: nameOf(row, language),
    period: periodOf(row, language),
  }));
}

/** What a row has always been known by, whatever the columns of its tab. */
export function historyMarkText(row: HistoryRow): string {
  const shown = { ...row, run: runText(row.run), kind: say({ text: `history_word_${row.kind}` }, 'en') };
  return JSON.stringify(oldestFirst.columns.map(([column]) => shown[column as keyof HistoryRow] ?? ''));
}

function nameOf({ kpi, variant }: HistoryRow, language: Language): string {
  const known = kpis.find(({ id }) => id === kpi);
  return known ? kpiTitle(known, variant, language) : kpi;
}

function periodOf({ from, to }: HistoryRow, language: Language): string {
  const [first, last] = [dayFromIso(from), dayFromIso(to)];
  return last === null ? to : periodName({ from: first, to: last + 1 }, language);
}

/**
 * The rows of a history tab, in either language. Rows that we did not write are skipped. The same cells give the same
 * array, because a run asks for it many times.
 */
export const historyRows = oncePer((cells: readonly (readonly Cell[])[]): readonly HistoryRow[] => {
  const standing = layoutOn(cells, historyLayouts);
  if (!standing) return [];
  const run = oncePerValue(runFromText);
  const kind = oncePerValue((word: Cell) => kinds.find((one) => shows(word, `history_word_${one}`)));
  const part = oncePerValue(partNameShown);
  const inputs = oncePerValue(inputsKnown);
  return recordedRows(cells, standing, (cell) => rowFrom(cell, run, kind, part, inputs), inTime(1));
});

/**
 * Rows in order of time (1), or the latest first (-1): by refresh, within it by the end of the period. No two rows of a
 * refresh are about the same.
 */
export function inTime(way: 1 | -1): (rows: readonly HistoryRow[]) => HistoryRow[] {
  const order = (one: string, other: string): number => (one < other ? -way : one > other ? way : 0);
  return (rows) => [...rows].sort((one, other) => order(one.run, other.run) || order(one.to, other.to));
}

function rowFrom(
  cell: (column: HistoryColumn) => Cell,
  runOf: (text: string) => string,
  kindOf: (word: Cell) => HistoryKind | undefined,
  partIn: (text: string) => string,
  inputsOf: (text: string) => string,
): HistoryRow | null {
  const text = (column: HistoryColumn): string => (isBlankCell(cell(column)) ? '' : String(cell(column)));
  const kind = kindOf(cell('kind'));
  const [value, n] = [cell('value'), cell('n')];
  const level = (column: keyof HeldGoal): number | null => {
    const typed = cell(column);
    return typeof typed === 'number' ? typed : null;
  };
  if (!kind || typeof value !== 'number' || text('kpi') === '') return null;
  return {
    run: runOf(text('run')),
    kind,
    from: text('from'),
    to: text('to'),
    kpi: text('kpi'),
    variant: text('variant'),
    part: partIn(text('part')),
    value,
    n: typeof n === 'number' ? n : 0,
    currency: text('currency'),
    target: level('target'),
    floor: level('floor'),
    stretch: level('stretch'),
    definition: text('definition'),
    inputs: inputsOf(text('inputs')),
  };
}

/** What a history row keeps of a goal. */
export function heldGoal(goal: HeldGoal | null): HeldGoal {
  return { target: goal?.target ?? null, floor: goal?.floor ?? null, stretch: goal?.stretch ?? null };
}

/** What a row is about, whatever it says: one KPI, in one variant, for one part and period. */
export function subjectOf({
  kpi,
  variant,
  part,
  from,
  to,
}: Pick<HistoryRow, 'kpi' | 'variant' | 'part' | 'from' | 'to'>): string {
  return [kpi, variant, part, from, to].join('\t');
}

/** The last row of each subject; a person may have sorted the tab. */
export function latestBySubject(rows: readonly HistoryRow[]): Map<string, HistoryRow> {
  const latest = new Map<string, HistoryRow>();
  for (const row of rows) {
    const subject = subjectOf(row);
    const known = latest.get(subject);
    if (!known || known.run <= row.run) latest.set(subject, row);
  }
  return latest;
}
