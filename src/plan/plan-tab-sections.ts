import type { Cell } from '../engine/cell';
import { columnsOf, columnText, type PlanColumn, type Section, sections, sectionText, shows } from './plan-tab-labels';

/** One row of a table on the plan tab: its cell under a column; '' where the tab has no such column. */
export type PlanRow = (column: PlanColumn) => Cell;

/** The rows of the plan tab by section, title rows left out. Blank lines between rows are stepped over. */
export function sectionRows(cells: readonly (readonly Cell[])[]): Record<Section, Cell[][]> {
  const rows = Object.fromEntries(sections.map((section) => [section, []])) as unknown as Record<Section, Cell[][]>;
  let current: Section | null = null;
  for (const row of cells) {
    const title = sections.find((section) => shows(row[0], sectionText(section)));
    if (title) current = title;
    else if (current && row.some((cell) => !isBlankCell(cell))) rows[current].push([...row]);
  }
  return rows;
}

/** The rows of a table on the plan tab, each cell found by its header, wherever people have moved the columns. */
export function tableRows(rows: Cell[][], section: keyof typeof columnsOf): PlanRow[] {
  const [header, ...body] = rows;
  if (!header) return [];
  const at = new Map<PlanColumn, number>();
  for (const column of columnsOf[section] as readonly PlanColumn[]) {
    const index = header.findIndex((cell) => shows(cell, columnText(column)));
    if (index >= 0) at.set(column, index);
  }
  return body.map((row) => (column) => row[at.get(column) ?? -1] ?? '');
}

export function isBlankCell(cell: Cell): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
