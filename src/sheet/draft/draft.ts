import { asText } from './as-text';

/** A cell to be written. Text is written as text, whatever it looks like; only `{ formula }` becomes a formula. */
export type DraftCell = string | number | boolean | { formula: string };

/** A rectangle of a sheet; rows and columns count from 1. `rows` or `columns` null: to the edge of the sheet. */
export interface Area {
  row: number;
  column: number;
  rows: number | null;
  columns: number | null;
}

/** A rectangle of values, row by row, whose first one lies at (row, column). */
export interface CellBlock<Value> {
  row: number;
  column: number;
  values: Value[][];
}

export type CellRule = { kind: 'list'; values: string[] } | { kind: 'date'; help: string };

/**
 * Colours for cells that show one of some words, or, without words, for every cell that is not empty. `formula`: for cells
 * of which it is true, written as for the first of the area; without commas, which stand for another thing in other locales.
 */
export interface ColourRule {
  area: Area;
  word: string | null;
  formula?: string;
  background: string;
  text: string;
  bold: boolean;
}

/** What Sheets keeps of how cells look, one by one, by the names of its calls; borders it does not tell. */
export const lookNames = [
  'Backgrounds',
  'FontColors',
  'FontFamilies',
  'FontLines',
  'FontSizes',
  'FontStyles',
  'FontWeights',
  'HorizontalAlignments',
  'VerticalAlignments',
  'Wraps',
] as const;

/** One of these of a cell; null: as Sheets does it by itself. */
export type CellLook = string | number | boolean | null;

/** How the cells of a row look, from its first on; one alone is that of all of them. */
export type RowLooks = Record<(typeof lookNames)[number], CellLook[]>;

/** Where rules of colour apply, and what is left free on a protected sheet: of each its ranges, as `A1:B2`. */
export interface Reach {
  colours: string[][];
  unprotected: string[][];
}

export type RowEdit = { kind: 'insert'; after: number; count: number } | { kind: 'delete'; row: number; count: number };

/** Everything that is to happen to one sheet, as data. Only src/google turns it into calls. */
export interface SheetDraft {
  /** Index among the spreadsheet's sheets as read; null for a sheet that is to be made. */
  existing: number | null;
  /** Where a sheet is made: before all others, or behind them. */
  place: 'first' | 'second' | 'last';
  name: string;
  /** What a sheet that stands is called from now on, or that with a number; null: as it is. */
  rename: string | null;
  rowEdits: RowEdit[];
  values: CellBlock<DraftCell>[];
  formats: CellBlock<string>[];
  notes: CellBlock<string>[];
  validations: CellBlock<CellRule | null>[];
  bold: CellBlock<boolean>[];
  /** null: leave as they are */
  colours: ColourRule[] | null;
  widths: { column: number; count: number; pixels: number }[];
  heights: { row: number; count: number; pixels: number }[];
  frozenRows: number | null;
  frozenColumns: number | null;
  /** Cells in the type of titles, and in a larger one. */
  titles: Area[];
  large: Area[];
  /** Cells whose texts and numbers stand at the left. */
  leftAligned: Area[];
  /** Cells whose texts stand at the right, as the headers of numbers. */
  rightAligned: Area[];
  /** Cells whose texts and numbers stand in the middle. */
  centred: Area[];
  /** Cells that stand as Sheets puts them by itself. */
  unaligned: Area[];
  /** Rows that look as they did, `columns` of them from the first on. */
  rowLooks: { row: number; columns: number; looks: RowLooks }[];
  /** Where rules and free cells reached, as many as there are; null: no change. */
  reach: Reach | null;
  /** Cells whose contents stand halfway between the top and the bottom of their row. */
  halfway: Area[];
  /** Cells whose texts go on below where they are too long. */
  wrapped: Area[];
  /** Areas with a line around each of their columns. */
  boxes: Area[];
  /** Columns in a group that is closed until somebody opens it. */
  closed: { column: number; count: number } | null;
  /** True: without lines between the cells. */
  plain: boolean;
  /** The areas left free on a sheet that is otherwise protected with a warning; null: no change. */
  unprotected: Area[] | null;
}

export function emptyDraft(existing: number | null, name: string): SheetDraft {
  return {
    existing,
    place: 'first',
    name,
    rename: null,
    rowEdits: [],
    values: [],
    formats: [],
    notes: [],
    validations: [],
    bold: [],
    colours: null,
    widths: [],
    heights: [],
    frozenRows: null,
    frozenColumns: null,
    titles: [],
    large: [],
    leftAligned: [],
    rightAligned: [],
    centred: [],
    unaligned: [],
    rowLooks: [],
    reach: null,
    halfway: [],
    wrapped: [],
    boxes: [],
    closed: null,
    plain: false,
    unprotected: null,
  };
}

/** What setValues is to be given for a cell: numbers that Sheets cannot hold become blank. */
export function writable(cell: DraftCell): string | number | boolean {
  if (typeof cell === 'object') return cell.formula;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : '';
  return typeof cell === 'string' ? asText(cell) : cell;
}

/** Single values by row and column, to be packed into as few rectangles as they allow. */
export class Canvas<Value> {
  private readonly rows = new Map<number, Map<number, Value>>();

  put(row: number, column: number, value: Value): void {
    const cells = this.rows.get(row) ?? new Map<number, Value>();
    cells.set(column, value);
    this.rows.set(row, cells);
  }

  /** Stretches of columns, joined over the rows that have the very same stretch. */
  blocks(): CellBlock<Value>[] {
    const done: CellBlock<Value>[] = [];
    let open: CellBlock<Value>[] = [];
    let lastRow = Number.NaN;
    for (const row of [...this.rows.keys()].sort((a, b) => a - b)) {
      const next = this.stretches(row).map((stretch): CellBlock<Value> => {
        const above = row === lastRow + 1 ? open.find((block) => isSameStretch(block, stretch)) : undefined;
        if (above) above.values.push(...stretch.values);
        else done.push(stretch);
        return above ?? stretch;
      });
      open = next;
      lastRow = row;
    }
    return done;
  }

  private stretches(row: number): CellBlock<Value>[] {
    const cells = this.rows.get(row) as Map<number, Value>;
    const stretches: CellBlock<Value>[] = [];
    let lastColumn = Number.NaN;
    for (const column of [...cells.keys()].sort((a, b) => a - b)) {
      const value = cells.get(column) as Value;
      if (column === lastColumn + 1) stretches[stretches.length - 1].values[0].push(value);
      else stretches.push({ row, column, values: [[value]] });
      lastColumn = column;
    }
    return stretches;
  }
}

function isSameStretch<Value>(one: CellBlock<Value>, other: CellBlock<Value>): boolean {
  return one.column === other.column && one.values[0].length === other.values[0].length;
}
