import { addTo } from '../../base/add-to';
import type { Cell } from '../../base/cell';
import { type ShownColumn, shownColumns } from '../../plan/tab/shown-kpi';
import { texts } from '../../texts/texts';

/**
 * The columns of the KPI sheet, left to right: first the name, then six of one width that carry the cards; then what is as
 * wide as its texts, of which a screen shows the remark, and from the trend on, which the cards draw, what stands in a group of columns that is closed.
 */
export const sheetColumns = [
  'kpi',
  'actual',
  'target',
  'status',
  'change',
  'due',
  'cadence',
  'owner',
  'remark',
  'note',
  'trend',
  'n',
  'attainment',
  'pace',
  'previous',
  'smart',
  'next',
  'floor',
  'stretch',
  'report',
  'shared',
] as const;

export type SheetColumn = (typeof sheetColumns)[number];

/** From this column to the last: closed until somebody opens it. */
export const FIRST_CLOSED: SheetColumn = 'trend';

/** Columns of numbers and dates, which stand at the right of their cells, as their headers do. */
export const numberColumns: readonly SheetColumn[] = [
  ...(['actual', 'target', 'change', 'due', 'n', 'attainment', 'pace', 'previous'] as const),
  ...(['next', 'floor', 'stretch'] as const),
];

/** True for a column that is for people to change; the rest is written by the add-on. */
export function isPlanColumn(column: SheetColumn): column is ShownColumn {
  return (shownColumns as readonly string[]).includes(column);
}

const ownTexts = [
  'actual',
  'n',
  'attainment',
  'status',
  'pace',
  'previous',
  'change',
  'trend',
  'next',
  'smart',
] as const;

/** The text of a column's header. */
export function headerText(column: SheetColumn): keyof typeof texts {
  const own = ownTexts.find((name) => name === column);
  return own ? `sheet_${own}` : `column_${column as Exclude<SheetColumn, (typeof ownTexts)[number]>}`;
}

/** Columns without which a row of cells is no header of a KPI sheet. */
const telling: SheetColumn[] = ['kpi', 'actual', 'target'];

/** So many of our headers in one row are no coincidence. */
const ENOUGH = 8;

/** Where the columns of a KPI sheet stand (from 1) when a row of cells is its header, in either language; else null. */
export function headerColumns(row: readonly Cell[]): Partial<Record<SheetColumn, number>> | null {
  const at = knownHeaders(row);
  return hasEnough(at) && telling.every((column) => at[column] !== undefined) ? at : null;
}

/** True for the header of a KPI sheet from which a person has deleted a column that it cannot do without. */
export function isTornHeader(row: readonly Cell[]): boolean {
  const at = knownHeaders(row);
  return hasEnough(at) && telling.some((column) => at[column] === undefined);
}

function hasEnough(at: Partial<Record<SheetColumn, number>>): boolean {
  return Object.keys(at).length >= ENOUGH;
}

let columnsBy: Map<string, SheetColumn[]> | null = null;

/** The columns that a header can be of, in either language, in their order. Thousands of cells are looked up in one run. */
function columnsOf(header: string): SheetColumn[] {
  if (columnsBy === null) {
    columnsBy = new Map();
    for (const name of sheetColumns) {
      const { en, nl } = texts[headerText(name)];
      for (const shown of new Set([en, nl])) addTo(columnsBy, shown, name);
    }
  }
  return columnsBy.get(header) ?? [];
}

/** The cells of a row that are headers of ours, in either language, by column. */
export function knownHeaders(row: readonly Cell[]): Partial<Record<SheetColumn, number>> {
  const at: Partial<Record<SheetColumn, number>> = {};
  row.forEach((cell, index) => {
    if (typeof cell !== 'string') return;
    const column = columnsOf(cell.trim()).find((name) => at[name] === undefined);
    if (column) at[column] = index + 1;
  });
  return at;
}
