import type { Cell } from '../../base/cell';
import { cellAddress } from '../../base/cell-address';
import {
  columnsOf,
  columnText,
  type PlanColumn,
  type PlanTabSection,
  sections,
  sectionText,
  shows,
} from './plan-tab-labels';

/** A line of the plan tab; `row` counts from 1. */
export interface SectionRow {
  row: number;
  cells: Cell[];
}

/** One row of a table on the plan tab. */
export interface PlanRow {
  /** The cell under a column; '' where the tab has no such column. */
  cell(column: PlanColumn): Cell;
  /** Where it stands: `C12`. */
  place(column: PlanColumn): string;
}

/** The rows of the plan tab by section, title rows left out. Blank lines between rows are stepped over. */
export function sectionRows(cells: readonly (readonly Cell[])[]): Record<PlanTabSection, SectionRow[]> {
  const rows = Object.fromEntries(sections.map((section) => [section, []])) as unknown as Record<
    PlanTabSection,
    SectionRow[]
  >;
  let current: PlanTabSection | null = null;
  cells.forEach((line, index) => {
    const title = sections.find((section) => shows(line[0], sectionText(section)));
    if (title) current = title;
    else if (current && line.some((cell) => !isBlankCell(cell)))
      rows[current].push({ row: index + 1, cells: [...line] });
  });
  return rows;
}

/** The rows of a table on the plan tab, each cell found by its header, wherever people have moved the columns. */
export function tableRows(rows: SectionRow[], section: keyof typeof columnsOf): PlanRow[] {
  const [header, ...body] = rows;
  if (!header) return [];
  const at = new Map<PlanColumn, number>();
  for (const column of columnsOf[section] as readonly PlanColumn[]) {
    const index = header.cells.findIndex((cell) => shows(cell, columnText(column)));
    if (index >= 0) at.set(column, index);
  }
  return body.map(({ row, cells }) => ({
    cell: (column) => cells[at.get(column) ?? -1] ?? '',
    place: (column) => cellAddress(at.get(column) ?? 0, row),
  }));
}

export function isBlankCell(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
