import type { Cell } from '../engine/cell';
import type { KpiDescription } from '../kpis/catalogue';
import { kpiFromName } from '../plan/kpi-name';
import { isBlankCell } from '../plan/plan-tab-sections';
import { keyOf } from '../plan/read-plan';
import { type ShownCells, type ShownColumn, shownColumns } from '../plan/shown-kpi';
import { type Layout, layoutOf } from './layout';

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
}

/** A KPI sheet as people left it. */
export interface ExistingSheet {
  layout: Layout;
  rows: ExistingRow[];
  /** KPIs that stand on the sheet once more, below their first row; those rows are left alone. */
  twice: string[];
  /** Last row in which anything stands. */
  lastRow: number;
  cells: Cell[][];
}

/**
 * Reads a KPI sheet. A row belongs to a KPI when its first column names one: in the block under the header, or, further
 * down, when the add-on wrote that KPI before (`shown`) and someone has moved it. All other rows are the person's own.
 */
export function readExistingSheet(
  cells: Cell[][],
  kpis: readonly KpiDescription[],
  shown: ReadonlySet<string>,
): ExistingSheet | null {
  const layout = layoutOf(cells);
  if (!layout) return null;
  const ours = new Set(Object.values(layout.at));
  const name = (layout.at.kpi as number) - 1;
  const rows: ExistingRow[] = [];
  const twice: string[] = [];
  let inBlock = true;
  for (let index = layout.headerRow; index < cells.length; index++) {
    const row = cells[index];
    if (isBlankCell(row[name])) inBlock = false;
    const named = typeof row[name] === 'string' ? kpiFromName(row[name], kpis) : null;
    if (!named) continue;
    const key = keyOf({ id: named.kpi.id, variant: named.variant });
    if (!inBlock && !shown.has(key)) continue;
    if (rows.some((one) => one.key === key)) {
      twice.push(key);
      continue;
    }
    const hasMore = row.some((cell, column) => !ours.has(column + 1) && !isBlankCell(cell));
    rows.push({
      row: index + 1,
      key,
      id: named.kpi.id,
      variant: named.variant,
      cells: planCellsOf(row, layout),
      hasMore,
    });
  }
  return { layout, rows, twice, lastRow: cells.length, cells };
}

function planCellsOf(row: Cell[], layout: Layout): Partial<ShownCells> {
  const cells: Partial<ShownCells> = {};
  for (const column of shownColumns) {
    const at = layout.at[column as ShownColumn];
    if (at !== undefined) cells[column] = row[at - 1] ?? '';
  }
  return cells;
}

/** What stands right of one of the labels above the header. */
export function titleValue(sheet: ExistingSheet, label: keyof Layout['labels']): Cell {
  const { row, column } = sheet.layout.labels[label];
  return sheet.cells[row - 1]?.[column] ?? '';
}
