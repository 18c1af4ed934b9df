import type { Cell } from '../../base/cell';
import { isOwn } from '../../base/own';
import { shows } from '../../plan/tab/plan-tab-labels';
import { headerColumns, type SheetColumn, sheetColumns } from './columns';

/** Values above the rows that the formulas look at, each right of its label. */
export const titleCells = ['from', 'until', 'elapsed', 'on_track', 'at_risk', 'quiet'] as const;
export type TitleCell = (typeof titleCells)[number];

/** The cells above the rows that are for people to change, and what the plan calls them. */
export const thresholdCells = { on_track: 'onTrack', at_risk: 'atRisk', quiet: 'quiet' } as const;

export function isThreshold(name: TitleCell): name is keyof typeof thresholdCells {
  return isOwn(thresholdCells, name);
}

export const titleTexts = {
  from: 'sheet_from',
  until: 'sheet_until',
  elapsed: 'sheet_elapsed',
  on_track: 'plan_on_track',
  at_risk: 'plan_at_risk',
  quiet: 'plan_quiet',
} as const;

/** Where things stand on the KPI sheet; rows and columns count from 1. */
export interface Layout {
  headerRow: number;
  /** Columns that people have deleted are absent; columns of their own may lie between. */
  at: Partial<Record<SheetColumn, number>>;
  /** Places of the labels above the header; their values stand one column to the right. */
  labels: Record<TitleCell, { row: number; column: number }>;
  title: { row: number; column: number };
  warnings: { row: number; column: number };
}

/** Rows above the first KPI of a new sheet: title, three rows of figures, warnings, header. */
const HEADER_ROW = 6;

/** The layout of a new sheet. */
export function newLayout(): Layout {
  const at = Object.fromEntries(sheetColumns.map((column, index) => [column, index + 1]));
  return { headerRow: HEADER_ROW, at, ...placesAbove(HEADER_ROW) };
}

/** The layout of an existing sheet, or null when the cells are no KPI sheet. */
export function layoutOf(cells: readonly (readonly Cell[])[]): Layout | null {
  for (let index = 0; index < Math.min(cells.length, 100); index++) {
    const at = headerColumns(cells[index]);
    if (!at) continue;
    const headerRow = index + 1;
    const places = placesAbove(Math.max(headerRow, HEADER_ROW));
    const labels = { ...places.labels };
    for (const name of titleCells) labels[name] = findLabel(cells.slice(0, index), name) ?? labels[name];
    return { headerRow, at, ...places, labels };
  }
  return null;
}

function placesAbove(headerRow: number): Omit<Layout, 'headerRow' | 'at'> {
  const top = headerRow - HEADER_ROW;
  const left = 1;
  const right = sheetColumns.indexOf('status') + 1;
  return {
    title: { row: top + 1, column: left },
    labels: {
      from: { row: top + 2, column: left },
      until: { row: top + 3, column: left },
      elapsed: { row: top + 4, column: left },
      on_track: { row: top + 2, column: right },
      at_risk: { row: top + 3, column: right },
      quiet: { row: top + 4, column: right },
    },
    warnings: { row: top + 5, column: left },
  };
}

function findLabel(above: readonly (readonly Cell[])[], name: TitleCell): { row: number; column: number } | null {
  for (let row = 0; row < above.length; row++) {
    const column = above[row].findIndex((cell) => shows(cell, titleTexts[name]));
    if (column >= 0) return { row: row + 1, column: column + 1 };
  }
  return null;
}
