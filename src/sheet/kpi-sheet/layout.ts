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

/** A cell of the sheet; rows and columns count from 1. */
export interface Place {
  row: number;
  column: number;
}

/** Where things stand on the KPI sheet; rows and columns count from 1. */
export interface Layout {
  headerRow: number;
  /** Columns that people have deleted are absent; columns of their own may lie between. */
  at: Partial<Record<SheetColumn, number>>;
  /** Places of the labels above the header; their values stand one column to the right. null: a person has deleted it. */
  labels: Record<TitleCell, Place | null>;
  title: Place;
  headline: Place;
  warnings: Place | null;
  /** First row of the cards; null where there is no room for them. */
  cards: number | null;
  /** What the sparklines look like: names of options with their values beside them. */
  lineOptions: Place | null;
  /** Where the heartbeat stands if nothing is in its way, and its alarm, which is in plain view. */
  heartbeat: Place;
  alarm: Place | null;
}

/** Rows that a card takes. */
export const CARD_ROWS = 6;

/** Above the header of a new sheet: sentence, warnings, cards, the alarm, a row of air. */
const HEADER_ROW = 2 + CARD_ROWS + 3;

/** The layout of a new sheet. */
export function newLayout(): Layout {
  const at = Object.fromEntries(sheetColumns.map((column, index) => [column, index + 1]));
  return placed(HEADER_ROW, at, () => null);
}

/** The layout of an existing sheet, or null when the cells are no KPI sheet. */
export function layoutOf(cells: readonly (readonly Cell[])[]): Layout | null {
  for (let index = 0; index < Math.min(cells.length, 100); index++) {
    const at = headerColumns(cells[index]);
    if (at) return placed(index + 1, at, (name) => findLabel(cells.slice(0, index), name));
  }
  return null;
}

/** The cards begin beside the first label, wherever rows have come and gone; what has no room above the header is absent. */
function placed(headerRow: number, at: Layout['at'], found: (name: TitleCell) => Place | null): Layout {
  const first = found('from')?.row ?? Math.max(0, headerRow - HEADER_ROW) + 3;
  // The first column is frozen, and a sentence that begins there would end at its edge.
  const [left, beside] = [at.kpi ?? 1, at.actual ?? 2];
  const columnOf = (column: SheetColumn): number => at[column] ?? sheetColumns.indexOf(column) + 1;
  const hasRoom = first + CARD_ROWS < headerRow;
  const labels = titleCells.map((name, line): [TitleCell, Place | null] => {
    return [name, found(name) ?? (headerRow >= HEADER_ROW ? { row: first + line, column: columnOf('n') } : null)];
  });
  return {
    headerRow,
    at,
    title: { row: Math.max(1, first - 2), column: left },
    headline: { row: Math.max(1, first - 2), column: beside },
    warnings: first > 1 ? { row: first - 1, column: beside } : null,
    cards: hasRoom ? first : null,
    labels: Object.fromEntries(labels) as Layout['labels'],
    heartbeat: { row: first, column: columnOf('pace') },
    lineOptions: hasRoom ? { row: first, column: columnOf('floor') } : null,
    alarm: hasRoom ? { row: first + CARD_ROWS, column: beside } : null,
  };
}

function findLabel(above: readonly (readonly Cell[])[], name: TitleCell): Place | null {
  for (let row = 0; row < above.length; row++) {
    const column = above[row].findIndex((cell) => shows(cell, titleTexts[name]));
    if (column >= 0) return { row: row + 1, column: column + 1 };
  }
  return null;
}
