import type { Cell } from '../../../base/cell';
import { UTC } from '../../../base/zone';
import type { KpiDescription } from '../../../kpis/declaration/catalogue';
import { kpiFromName } from '../../../plan/kpi-name';
import { keyOf } from '../../../plan/read-plan';
import { cellText } from '../../../plan/tab/plan-cell';
import { isBlankCell } from '../../../plan/tab/plan-tab-sections';
import { type ShownCells, type ShownColumn, type ShownKpi, shownColumns } from '../../../plan/tab/shown-kpi';
import { isPlanColumn, sheetColumns } from '../columns';
import { type Layout, layoutOf } from '../layout';

/** A row of an existing KPI sheet that belongs to a KPI. */
export interface ExistingRow {
  /** From 1. */
  row: number;
  key: string;
  id: string;
  variant: string;
  /** What stands in the cells that are for people to change; absent for columns that people have deleted. */
  cells: Partial<ShownCells>;
  /** True when something stands in the row outside our columns. */
  hasMore: boolean;
  /** True for a row that a person has added, until it was written. */
  isNew: boolean;
}

/** A KPI sheet as people left it. */
export interface ExistingSheet {
  layout: Layout;
  rows: ExistingRow[];
  /** KPIs that stand among the others once more, below their first row; those rows are left alone. */
  twice: { key: string; row: number }[];
  /** Names among the KPIs that no KPI has. */
  unknown: { row: number; typed: string }[];
  /** Last row in which anything stands. */
  lastRow: number;
  cells: Cell[][];
}

/** A person may leave so many rows blank between the KPIs and one that they add. */
const MOST_BLANK = 3;

/**
 * Reads a KPI sheet. A row belongs to a KPI when its first column names one: in the block under the header; a few blank
 * rows below it, where nothing else is filled than what a person types for a KPI; or, further down, when the add-on wrote
 * that KPI before and someone has moved it. All other rows are the person's own.
 */
export function readExistingSheet(
  cells: Cell[][],
  kpis: readonly KpiDescription[],
  shown: readonly ShownKpi[],
): ExistingSheet | null {
  const layout = layoutOf(cells);
  if (!layout) return null;
  const ours = new Set(Object.values(layout.at));
  const name = (layout.at.kpi as number) - 1;
  const standing = new Set(shown.filter(({ removed }) => !removed).map(keyOf));
  const rows: ExistingRow[] = [];
  const twice: ExistingSheet['twice'] = [];
  const unknown: ExistingSheet['unknown'] = [];
  /** Rows that were blank just now; null once the person's own part of the sheet has begun. */
  let blank: number | null = 0;
  for (let index = layout.headerRow; index < cells.length; index++) {
    const row = cells[index];
    const typed = cellText(row[name], UTC);
    if (typed === '') {
      blank = blank !== null && blank < MOST_BLANK && row.every(isBlankCell) ? blank + 1 : null;
      continue;
    }
    const named = typeof row[name] === 'string' ? kpiFromName(typed, kpis) : null;
    const key = named && keyOf({ id: named.kpi.id, variant: named.variant });
    const hasMore = row.some((cell, column) => !ours.has(column + 1) && !isBlankCell(cell));
    const isFresh = isUnwritten(row, layout);
    const isOurs = blank === 0 || (key !== null && standing.has(key)) || (blank !== null && isFresh && !hasMore);
    if (!named || key === null || !isOurs) {
      if (blank !== 0) blank = null;
      else if (typeof row[name] === 'string') unknown.push({ row: index + 1, typed });
      continue;
    }
    if (blank !== null) blank = 0;
    if (rows.some((one) => one.key === key)) {
      if (blank !== null) twice.push({ key, row: index + 1 });
      continue;
    }
    rows.push({
      row: index + 1,
      key,
      id: named.kpi.id,
      variant: named.variant,
      cells: planCellsOf(row, layout),
      hasMore,
      isNew: isFresh || !standing.has(key),
    });
  }
  return { layout, rows, twice, unknown, lastRow: cells.length, cells };
}

/** True for a row in which the add-on has never written anything but a name. */
function isUnwritten(row: readonly Cell[], { at }: Layout): boolean {
  const written = sheetColumns.filter((column) => column !== 'kpi' && !isPlanColumn(column));
  return written.every((column) => isBlankCell(row[(at[column] ?? 0) - 1]));
}

function planCellsOf(row: Cell[], layout: Layout): Partial<ShownCells> {
  const cells: Partial<ShownCells> = {};
  for (const column of shownColumns) {
    const at = layout.at[column as ShownColumn];
    if (at !== undefined) cells[column] = row[at - 1] ?? '';
  }
  return cells;
}

/** What stands right of one of the labels above the header; blank where a person has deleted it. */
export function titleValue(sheet: ExistingSheet, label: keyof Layout['labels']): Cell {
  const place = sheet.layout.labels[label];
  return place === null ? '' : (sheet.cells[place.row - 1]?.[place.column] ?? '');
}
