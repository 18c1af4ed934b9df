import type { Analysis } from '../analysis/analysis';
import type { Cell } from '../base/cell';
import type { Language } from '../base/language';
import { NO_LABEL } from '../engine/groups';
import type { GroupResult } from '../engine/result';
import { kpiLabel } from '../plan/kpi-name';
import { shows } from '../plan/tab/plan-tab-labels';
import type { KpiFacts } from '../scorecard/kpi-facts';
import { say } from '../texts/say';
import { texts } from '../texts/texts';
import { type Area, type ColourRule, type DraftCell, emptyDraft, type SheetDraft } from './draft/draft';
import { headerLook, titleLook } from './draft/looks';
import { numberFormat } from './draft/number-format';

/** The header stands here; above it, the title. */
const HEADER_ROW = 3;

/** A name stands in the first column and runs on into the second, which is left empty for it. */
const NAME_COLUMNS = 2;

/** Pixels of a column as it is made, and of a bold letter. */
const USUAL_WIDTH = 100;
const LETTER = 8;

/** True for the cells of a rep tab: its title in A1, and the rep column's header two rows below. */
export function isRepTab(cells: readonly (readonly Cell[])[]): boolean {
  return shows(cells[0]?.[0], 'sheet_rep_name') && shows(cells[HEADER_ROW - 1]?.[0], 'rep_column');
}

/**
 * Reps × KPIs: value and n of each, everyone of the roster, rows without a rep as their own line, and the company's own
 * figures as the last row. `before` are the cells of an existing tab: what it no longer needs of them is emptied.
 */
export function repTabDraft(
  analysis: Analysis,
  rows: readonly KpiFacts[],
  existing: { index: number; name: string; cells: Cell[][] } | null,
  language: Language,
): SheetDraft {
  const title = say({ text: 'sheet_rep_name' }, language);
  const split = rows
    .map((facts) => ({ facts, groups: new Map(groupsOf(analysis, facts)) }))
    .filter(({ groups }) => groups.size > 0);
  const reps = repsOf(
    analysis,
    split.map(({ groups }) => groups),
  );
  const values: DraftCell[][] = [
    [title],
    [split.length > 0 ? '' : say({ text: 'rep_none' }, language)],
    [
      say({ text: 'rep_column' }, language),
      '',
      ...split.flatMap(({ facts }) => [kpiLabel(facts.kpi, facts.variant, language), 'n']),
    ],
    ...(split.length > 0 ? reps : []).map((rep): DraftCell[] => [
      rep === NO_LABEL ? say({ text: 'rep_unassigned' }, language) : rep,
      '',
      ...split.flatMap(({ groups }): DraftCell[] => {
        const group = groups.get(rep);
        return [group?.value ?? '', group ? group.n : ''];
      }),
    ]),
  ];
  if (split.length > 0) {
    values.push([
      say({ text: 'rep_company' }, language),
      '',
      ...split.flatMap(({ facts: { result } }): DraftCell[] => [
        result.value ?? '',
        result.value === null ? '' : result.n,
      ]),
    ]);
  }
  const formats = [
    'General',
    'General',
    ...split.flatMap(({ facts: { result } }) => [
      numberFormat(result.unit, result.value, result.currency, language),
      '#,##0',
    ]),
  ];
  const size = sizeOf(values, existing?.cells ?? []);
  const draft = emptyDraft(existing?.index ?? null, existing?.name ?? title);
  draft.values = [{ row: 1, column: 1, values: padded(values, size.rows, size.columns) }];
  draft.formats = [
    {
      row: HEADER_ROW + 1,
      column: 1,
      values: Array.from({ length: Math.max(1, size.rows - HEADER_ROW) }, () =>
        Array.from({ length: size.columns }, (_, column) => formats[column] ?? 'General'),
      ),
    },
  ];
  if (!existing) {
    draft.colours = repTabLooks();
    draft.widths = widthsFor(values[HEADER_ROW - 1].map(String));
  }
  return draft;
}

/** Set once: room for titles of KPIs that the column beside them would cut off; each is a call. */
function widthsFor(header: readonly string[]): SheetDraft['widths'] {
  return header
    .map((title, at) => ({ column: at + 1, count: 1, pixels: LETTER * title.length + 16 }))
    .filter(({ pixels }) => pixels > USUAL_WIDTH);
}

/** Set once, so they must hold however many reps and KPIs there will be: the last row is known by its word. */
function repTabLooks(): ColourRule[] {
  const names: Area = { row: HEADER_ROW + 1, column: 1, rows: null, columns: 1 };
  const { en, nl } = texts.rep_company;
  return [
    titleLook({ row: 1, column: 1, rows: 1, columns: 1 }),
    headerLook({ row: HEADER_ROW, column: 1, rows: 1, columns: null }),
    ...[en, nl].map((word): ColourRule => ({ ...headerLook(names), word })),
  ];
}

function groupsOf(analysis: Analysis, { kpi, variant, result }: KpiFacts): [string, GroupResult][] {
  if (result.value === null) return [];
  return analysis.breakdown(kpi.id, 'rep', variant).map((group) => [group.key, group]);
}

/** Everyone whom the roster or any of the columns names, in alphabetical order; rows without a rep come last. */
function repsOf({ reps }: Analysis, groups: Map<string, GroupResult>[]): string[] {
  const all = new Set([...reps, ...groups.flatMap((column) => [...column.keys()])]);
  const unassigned = all.delete(NO_LABEL);
  const sorted = [...all].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));
  return unassigned ? [...sorted, NO_LABEL] : sorted;
}

/** Large enough for the new values and for what the add-on wrote before: its header's columns, its rows of names. */
function sizeOf(values: DraftCell[][], before: Cell[][]): { rows: number; columns: number } {
  const isBlank = (cell: Cell): boolean => cell === '' || cell === null || cell === undefined;
  const header = before[HEADER_ROW - 1] ?? [];
  const oldColumns = header.findIndex((cell, column) => column >= NAME_COLUMNS && isBlank(cell));
  const body = before.slice(HEADER_ROW - 1).findIndex((row) => isBlank(row[0]));
  const oldRows = before.length === 0 ? 0 : body < 0 ? before.length : HEADER_ROW - 1 + body;
  return {
    rows: Math.max(values.length, oldRows),
    columns: Math.max(...values.map((row) => row.length), oldColumns < 0 ? header.length : oldColumns),
  };
}

/** Rows of one length, blank where there is nothing. */
export function padded(values: DraftCell[][], rows: number, columns: number): DraftCell[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => values[row]?.[column] ?? ''),
  );
}
