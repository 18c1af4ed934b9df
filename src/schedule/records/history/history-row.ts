import type { Cell } from '../../../base/cell';
import type { Language } from '../../../base/language';
import { oncePer, oncePerValue } from '../../../base/once-per';
import { shows } from '../../../plan/tab/plan-tab-labels';
import { isBlankCell } from '../../../plan/tab/plan-tab-sections';
import type { DraftCell } from '../../../sheet/draft/draft';
import { say } from '../../../texts/say';
import type { TextKey } from '../../../texts/texts';
import { runFromText, runText } from '../../calendar/run-name';

/** `closed`: a period that has ended; `restated`: what it came to be afterwards; `run`: how far a period was at one refresh. */
export type HistoryKind = 'closed' | 'restated' | 'run';

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
  /** '' for the whole, else the name of a rep. */
  segment: string;
  value: number;
  n: number;
  /** Changes when the KPI is counted in another way, or the tabs are read in another. */
  definition: string;
  /** Rows used of all rows, tab by tab: Deals 4238/8800 */
  inputs: string;
}

const columns = [
  'run',
  'kind',
  'kpi',
  'variant',
  'segment',
  'from',
  'to',
  'value',
  'n',
  'target',
  'floor',
  'stretch',
  'definition',
  'inputs',
] as const satisfies readonly (keyof HistoryRow)[];

const kinds: HistoryKind[] = ['closed', 'restated', 'run'];

const headerOf = (column: (typeof columns)[number]): TextKey => `history_${column}`;

/** The header of the history tab. */
export function historyHeader(language: Language): string[] {
  return columns.map((column) => say({ text: headerOf(column) }, language));
}

/** Rows as the history tab holds them. */
export function historyCells(rows: readonly HistoryRow[], language: Language): DraftCell[][] {
  const run = oncePerValue(runText);
  const kind = oncePerValue((word: HistoryKind) => say({ text: `history_word_${word}` }, language));
  return rows.map((row) => {
    const shown = { ...row, run: run(row.run), kind: kind(row.kind) };
    return columns.map((column) => shown[column] ?? '');
  });
}

/**
 * The rows of a history tab, in either language; what is none of ours is stepped over. Of the same cells they are the same
 * rows: a run asks for them again and again.
 */
export const historyRows = oncePer((cells: readonly (readonly Cell[])[]): readonly HistoryRow[] => {
  const header = cells.findIndex((line) => columns.every((column, at) => shows(line[at], headerOf(column))));
  if (header < 0) return [];
  const run = oncePerValue(runFromText);
  const kind = oncePerValue((word: Cell) => kinds.find((one) => shows(word, `history_word_${one}`)));
  return cells.slice(header + 1).flatMap((line) => rowFrom(line, run, kind) ?? []);
});

const place = Object.fromEntries(columns.map((column, at) => [column, at])) as Record<(typeof columns)[number], number>;

function rowFrom(
  line: readonly Cell[],
  runOf: (text: string) => string,
  kindOf: (word: Cell) => HistoryKind | undefined,
): HistoryRow | null {
  const cell = (column: (typeof columns)[number]): Cell => line[place[column]];
  const text = (column: (typeof columns)[number]): string => (isBlankCell(cell(column)) ? '' : String(cell(column)));
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
    segment: text('segment'),
    value,
    n: typeof n === 'number' ? n : 0,
    target: level('target'),
    floor: level('floor'),
    stretch: level('stretch'),
    definition: text('definition'),
    inputs: text('inputs'),
  };
}

/** What a history row keeps of a goal. */
export function heldGoal(goal: HeldGoal | null): HeldGoal {
  return { target: goal?.target ?? null, floor: goal?.floor ?? null, stretch: goal?.stretch ?? null };
}

/** What a row is about, whatever it says: one KPI, in one variant, for one segment and period. */
export function subjectOf({
  kpi,
  variant,
  segment,
  from,
  to,
}: Pick<HistoryRow, 'kpi' | 'variant' | 'segment' | 'from' | 'to'>): string {
  return [kpi, variant, segment, from, to].join('\t');
}

/** The last row of each subject; a person may have sorted the tab. */
export function latestBySubject(rows: readonly HistoryRow[]): Map<string, HistoryRow> {
  const latest = new Map<string, HistoryRow>();
  for (const row of rows) {
    const known = latest.get(subjectOf(row));
    if (!known || known.run <= row.run) latest.set(subjectOf(row), row);
  }
  return latest;
}
