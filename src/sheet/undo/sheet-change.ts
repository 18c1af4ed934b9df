import type { Cell } from '../../base/cell';
import { shortHash } from '../../base/text/short-hash';
import type { Zone } from '../../base/zone';
import type { Area, CellBlock, CellRule, Reach, RowEdit, RowLooks, SheetDraft } from '../draft/draft';
import { type RowBefore, rowsBefore } from '../draft/moved-rows';
import { inHeartbeat } from '../kpi-sheet/heartbeat';
import { areSameContent, type CellContent, contentAfter, contentIn, plainFormula } from './cell-content';

/** What a sheet held before a draft was written on it; a layer that the draft leaves alone may be empty. */
export interface CellsBefore {
  values: readonly (readonly Cell[])[];
  formulas: string[][];
  formats: string[][];
  notes: string[][];
  /** `bold` or `normal` */
  weights: string[][];
  rules: (CellRule | null)[][];
  /** How the cells were aligned that it aligns. */
  aligned: AlignedArea[];
  /** Of a sheet of which it deletes rows: how each row looked, how high it was, and where rules and free cells reached. */
  looks: RowLooks[];
  heights: number[];
  reach: Reach | null;
}

/** What is known of a sheet of which nothing was asked. */
export const NOTHING_HELD: CellsBefore = {
  values: [],
  formulas: [],
  formats: [],
  notes: [],
  weights: [],
  rules: [],
  aligned: [],
  looks: [],
  heights: [],
  reach: null,
};

/** Cells that were aligned alike; null: as Sheets does it by itself. */
export type AlignedArea = Area & { to: 'left' | 'center' | 'right' | null };

/** A cell that a draft has changed: its row and column from 1 once the draft was written, what it held and what it holds. */
export type ChangedCell = [row: number, column: number, before: CellContent, after: CellContent];

/** The same of its format, note or weight: what that was. */
export type ChangedLook = [row: number, column: number, before: string];

/** The same of what may be chosen there. */
export type ChangedRule = [row: number, column: number, before: CellRule | null];

/** A row that a draft has deleted: where it was, and all that stood in it. */
export interface GoneRow {
  row: number;
  cells: CellContent[];
  formats: string[];
  notes: string[];
  rules: (CellRule | null)[];
  looks: RowLooks;
  height: number;
}

/** What a draft has changed on a sheet: plain JSON, from which it can be taken back. */
export interface SheetChange {
  /** The sheet's own number. */
  sheet: number;
  /** What it was called and is called since, where it was given another name. */
  renamed?: [before: string, after: string];
  edits: RowEdit[];
  /** What the rows are called once it was written, in short: by it is seen whether they were moved since. */
  labels: string;
  /** The rows that were put in, from above, in short: of them nothing stood there before. */
  put: string[];
  values: ChangedCell[];
  formats: ChangedLook[];
  notes: ChangedLook[];
  weights: ChangedLook[];
  rules: ChangedRule[];
  aligned: AlignedArea[];
  gone: GoneRow[];
  reach: Reach | null;
}

/** A sheet that a draft was made for, and what it held, in short. */
export interface SheetMade {
  sheet: number;
  made: string;
}

/** What a draft changes on the sheet on which it stands. */
export function sheetChange(draft: SheetDraft, sheet: number, before: CellsBefore, zone: Zone): SheetChange {
  const rowBefore = rowsBefore(draft);
  const contentAt = (row: number, column: number): CellContent =>
    contentIn(before.values[row - 1]?.[column - 1], before.formulas[row - 1]?.[column - 1], zone);
  const values = cellsOf(draft.values).flatMap(([row, column, cell]): ChangedCell[] => {
    const [from, after] = [rowBefore(row), contentAfter(cell)];
    if (from === null) return [];
    const was = contentAt(from, column);
    return areSameContent(was, after) ? [] : [[row, column, was, after]];
  });
  const grid = gridAfter(draft, before, zone);
  return {
    sheet,
    ...(draft.rename === null ? {} : { renamed: [draft.name, draft.rename] as [string, string] }),
    edits: draft.rowEdits,
    labels: labelsOf(grid),
    put: grid.filter((_, down) => rowBefore(down + 1) === null).map(rowInShort),
    values,
    formats: lookBefore(draft.formats, before.formats, rowBefore),
    notes: lookBefore(draft.notes, before.notes, rowBefore),
    weights: lookBefore(boldWeights(draft), before.weights, rowBefore),
    rules: rulesBefore(draft, before.rules, rowBefore),
    aligned: before.aligned,
    gone: goneRows(draft, before, contentAt),
    reach: before.reach,
  };
}

/** What a sheet that a draft is made for holds, in short. */
export function madeSheet(draft: SheetDraft, sheet: number, zone: Zone): SheetMade {
  return { sheet, made: contentsOf(gridAfter(draft, NOTHING_HELD, zone)) };
}

/** What the rows of a sheet are called, in short: the first text in each. Formulas say something else every day. */
export function labelsOf(grid: readonly (readonly CellContent[])[]): string {
  return shortHash(
    grid
      .map((row) => row.find((cell) => typeof cell === 'string' && cell !== '') ?? '')
      .join('\n')
      .trimEnd(),
  );
}

/** What a row holds, in short. */
export function rowInShort(row: readonly CellContent[]): string {
  const filled = row.map((cell) => (typeof cell === 'object' ? plainFormula(cell) : roundly(cell)));
  return shortHash(filled.join('\n').trimEnd());
}

/** What a sheet holds but for its formulas and the heartbeat, in short. */
export function contentsOf(grid: readonly (readonly CellContent[])[]): string {
  const isOfSchedule = inHeartbeat(grid);
  const filled = grid.flatMap((row, down) =>
    row.flatMap((cell, across) =>
      cell === '' || typeof cell === 'object' || isOfSchedule(down, across)
        ? []
        : [`${down}:${across}:${roundly(cell)}`],
    ),
  );
  return shortHash(filled.join('\n'));
}

/** A moment comes back from Sheets a little rounded. */
const roundly = (cell: string | number | boolean): string =>
  typeof cell === 'number' ? String(Number(cell.toPrecision(10))) : String(cell);

/** All cells of a sheet that was read. */
export function gridOf({ values, formulas }: Pick<CellsBefore, 'values' | 'formulas'>, zone: Zone): CellContent[][] {
  return values.map((row, down) => row.map((cell, across) => contentIn(cell, formulas[down]?.[across], zone)));
}

/** The same once a draft was written on it. */
function gridAfter(draft: SheetDraft, before: Pick<CellsBefore, 'values' | 'formulas'>, zone: Zone): CellContent[][] {
  let grid = gridOf(before, zone);
  for (const edit of draft.rowEdits) {
    if (edit.kind === 'delete') grid.splice(edit.row - 1, edit.count);
    else
      grid = [
        ...grid.slice(0, edit.after),
        ...Array.from({ length: edit.count }, (): CellContent[] => []),
        ...grid.slice(edit.after),
      ];
  }
  for (const [row, column, cell] of cellsOf(draft.values)) {
    while (grid.length < row) grid.push([]);
    const line = grid[row - 1];
    while (line.length < column) line.push('');
    line[column - 1] = contentAfter(cell);
  }
  return grid;
}

function cellsOf<Value>(blocks: readonly CellBlock<Value>[]): [row: number, column: number, value: Value][] {
  return blocks.flatMap(({ row, column, values }) =>
    values.flatMap((line, down) =>
      line.map((value, across): [number, number, Value] => [row + down, column + across, value]),
    ),
  );
}

function boldWeights({ bold }: SheetDraft): CellBlock<string>[] {
  return bold.map((block) => ({
    ...block,
    values: block.values.map((row) => row.map((isBold) => (isBold ? 'bold' : 'normal'))),
  }));
}

/** Rows that a draft has put in go when it is taken back, with all their looks. */
function lookBefore(
  blocks: readonly CellBlock<string>[],
  before: readonly (readonly string[])[],
  rowBefore: RowBefore,
): ChangedLook[] {
  return cellsOf(blocks).flatMap(([row, column, look]): ChangedLook[] => {
    const from = rowBefore(row);
    const was = from === null ? undefined : before[from - 1]?.[column - 1];
    return was === undefined || was === look ? [] : [[row, column, was]];
  });
}

function rulesBefore(
  { validations }: SheetDraft,
  before: CellsBefore['rules'],
  rowBefore: RowBefore,
): SheetChange['rules'] {
  return cellsOf(validations).flatMap(([row, column, rule]): ChangedRule[] => {
    const from = rowBefore(row);
    if (from === null) return [];
    const was = before[from - 1]?.[column - 1] ?? null;
    return JSON.stringify(was) === JSON.stringify(rule) ? [] : [[row, column, was]];
  });
}

function goneRows(
  { rowEdits }: SheetDraft,
  { values, formats, notes, rules, looks, heights }: CellsBefore,
  contentAt: (row: number, column: number) => CellContent,
): GoneRow[] {
  // Deletions come before insertions and the lowest row first: each still stands where it was read.
  return rowEdits.flatMap((edit) =>
    edit.kind === 'insert'
      ? []
      : Array.from({ length: edit.count }, (_, down): GoneRow => {
          const row = edit.row + down;
          return {
            row,
            cells: (values[row - 1] ?? []).map((_cell, across) => contentAt(row, across + 1)),
            formats: formats[row - 1] ?? [],
            notes: notes[row - 1] ?? [],
            rules: rules[row - 1] ?? [],
            looks: looks[row - 1],
            height: heights[row - 1],
          };
        }),
  );
}
