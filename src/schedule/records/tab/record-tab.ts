import type { Cell } from '../../../base/cell';
import type { Language } from '../../../base/language';
import { isBlankCell } from '../../../plan/tab/plan-tab-sections';
import { padded } from '../../../sheet/breakdown/breakdown-tab';
import type { OwnTab } from '../../../sheet/build-sheets';
import { type Area, type DraftCell, emptyDraft, type SheetDraft } from '../../../sheet/draft/draft';
import { headerLook, TITLE, titleLook } from '../../../sheet/draft/looks';
import { widthOfNames } from '../../../sheet/draft/text-width';
import { say } from '../../../texts/say';
import type { TextKey } from '../../../texts/texts';
import { layoutOn, type RecordLayout } from './record-layout';

/** The title and the header stand above the rows. */
const HEADER_ROWS = 2;

/** Pixels: a moment, a date, an amount, and at least, where a layout says so, the name of a KPI or of a deal. */
const WIDTH = 135;
const WIDE = 260;

/** How a tab of records is kept and shown. */
export interface RecordKind<Row, Column extends string> {
  title: TextKey;
  help: TextKey;
  /** That of new tabs, then those of earlier versions. */
  layouts: readonly [RecordLayout<Column>, ...RecordLayout<Column>[]];
  /** The columns of names and other long texts. */
  wide: readonly Column[];
  /** The columns of numbers, and those of numbers and dates that texts stand right of. */
  numbers: readonly Column[];
  centred: readonly Column[];
  rows: (cells: readonly (readonly Cell[])[]) => readonly Row[];
  cells: (rows: readonly Row[], language: Language) => Record<Column, DraftCell>[];
  /** The number format of a column that has one. */
  format: (row: Row, column: Column, setting: RecordSetting) => string | undefined;
  /** Rows as they stand from the top: the newest first. */
  newestFirst: (rows: readonly Row[]) => Row[];
}

export interface RecordSetting {
  language: Language;
  locale: string;
}

/** Rows to be added, and those that are to stay of the ones that stand there; null: all. */
export interface RecordChange<Row> {
  added: readonly Row[];
  kept: readonly Row[] | null;
}

/** True where nothing but our rows stands on a tab, so that it can be written anew in one piece. */
export function isAllOurs<Row, Column extends string>(kind: RecordKind<Row, Column>, { cells }: OwnTab): boolean {
  const standing = layoutOn(cells, kind.layouts);
  if (!standing) return false;
  const columns = standing.layout.columns.length;
  const hasMore = cells.some((line) => line.slice(columns).some((cell) => !isBlankCell(cell)));
  return !hasMore && kind.rows(cells).length >= cells.length - HEADER_ROWS;
}

/**
 * Puts rows on top of those of a tab of records, or makes the tab. It is rewritten in one piece where rows are to go, and
 * where it was made by an earlier version; never when something of a person's stands among them.
 */
export function recordDraft<Row, Column extends string>(
  kind: RecordKind<Row, Column>,
  tab: OwnTab | null,
  { added, kept }: RecordChange<Row>,
  setting: RecordSetting,
): SheetDraft {
  const [current] = kind.layouts;
  const newest = kind.newestFirst(added);
  if (!tab) return newTab(kind, newest, setting);
  const draft = emptyDraft(tab.index, tab.name);
  const standing = layoutOn(tab.cells, kind.layouts);
  const isCurrent = standing?.layout === current;
  if (isAllOurs(kind, tab) && (kept !== null || !isCurrent)) {
    const rows = [...newest, ...kind.newestFirst(kept ?? kind.rows(tab.cells))];
    const height = Math.max(tab.cells.length - HEADER_ROWS, rows.length);
    const shaped = isCurrent ? draft : { ...draft, ...shapeOf(kind, rows, setting) };
    return withRows(shaped, kind, rows, { row: HEADER_ROWS + 1, height, withHeader: !isCurrent }, setting);
  }
  if (!isCurrent || !standing) {
    const layout = standing?.layout ?? current;
    const values = cellsOf(kind, added, layout, setting.language);
    return { ...draft, values: [{ row: tab.cells.length + 1, column: 1, values }] };
  }
  // A run that was cut off left the rows blank that it had made for its own.
  const blank = blankBelow(tab.cells, standing.header);
  const count = Math.max(0, newest.length - blank);
  const row = standing.header + 2 + Math.max(0, blank - newest.length);
  const after = standing.header + 1;
  const onTop = count === 0 ? draft : { ...draft, rowEdits: [{ kind: 'insert' as const, after, count }] };
  return withRows(onTop, kind, newest, { row, height: newest.length, withHeader: false }, setting);
}

/** How many blank rows stand between a header and the first row below it. */
function blankBelow(cells: readonly (readonly Cell[])[], header: number): number {
  const below = cells.slice(header + 1);
  const first = below.findIndex((line) => !line.every(isBlankCell));
  return first < 0 ? below.length : first;
}

function newTab<Row, Column extends string>(
  kind: RecordKind<Row, Column>,
  rows: readonly Row[],
  setting: RecordSetting,
): SheetDraft {
  const name = say({ text: kind.title }, setting.language);
  const columns = kind.layouts[0].columns.length;
  const draft: SheetDraft = {
    ...emptyDraft(null, name),
    ...shapeOf(kind, rows, setting),
    place: 'last',
    colours: [titleLook(TITLE), headerLook({ row: HEADER_ROWS, column: 1, rows: 1, columns })],
  };
  return withRows(draft, kind, rows, { row: HEADER_ROWS + 1, height: rows.length, withHeader: true }, setting);
}

/** Widths, what stays in view, what goes on below, and the columns that nobody needs to see. */
function shapeOf<Row, Column extends string>(
  { layouts, wide, numbers, centred, cells }: RecordKind<Row, Column>,
  rows: readonly Row[],
  { language }: RecordSetting,
): Partial<SheetDraft> {
  const [{ columns, shown }] = layouts;
  const lines = cells(rows, language);
  const all: Area = { row: HEADER_ROWS, column: 1, rows: null, columns: shown };
  const placeOf = (name: Column): number => columns.findIndex(([column]) => column === name) + 1;
  return {
    widths: [
      { column: 1, count: columns.length, pixels: WIDTH },
      ...wide.map((name) => ({
        ...{ column: placeOf(name), count: 1 },
        pixels: widthOfNames(
          lines.map((line) => String(line[name])),
          WIDE,
        ),
      })),
    ],
    frozenRows: HEADER_ROWS,
    closed: { column: shown + 1, count: columns.length - shown },
    // The moment of each row, and what it is about right of that.
    leftAligned: [{ row: HEADER_ROWS, column: 1, rows: null, columns: 1 }],
    rightAligned: numbers.map((name) => ({ row: HEADER_ROWS, column: placeOf(name), rows: 1, columns: 1 })),
    centred: centred.map((name) => ({ row: HEADER_ROWS, column: placeOf(name), rows: null, columns: 1 })),
    wrapped: [all],
    halfway: [all],
  };
}

/** Rows in the current layout, from a row of the tab on; `withHeader`: with the title and the header above them. */
function withRows<Row, Column extends string>(
  draft: SheetDraft,
  kind: RecordKind<Row, Column>,
  rows: readonly Row[],
  place: { row: number; height: number; withHeader: boolean },
  setting: RecordSetting,
): SheetDraft {
  const { language } = setting;
  const [layout] = kind.layouts;
  const { columns, shown } = layout;
  const above = [
    [say({ text: kind.title }, language), say({ text: kind.help }, language)],
    columns.map(([, text]) => say({ text }, language)),
  ];
  const head = place.withHeader ? padded(above, HEADER_ROWS, columns.length) : [];
  const values = [...head, ...padded(cellsOf(kind, rows, layout, language), place.height, columns.length)];
  const formats = rows.map((row) =>
    columns.slice(0, shown).map(([column]) => kind.format(row, column, setting) ?? 'General'),
  );
  return {
    ...draft,
    values: [{ row: place.row - head.length, column: 1, values }],
    formats: formats.length === 0 ? [] : [{ row: place.row, column: 1, values: formats }],
  };
}

function cellsOf<Row, Column extends string>(
  kind: RecordKind<Row, Column>,
  rows: readonly Row[],
  { columns }: RecordLayout<Column>,
  language: Language,
): DraftCell[][] {
  return kind.cells(rows, language).map((cells) => columns.map(([column]) => cells[column]));
}
