import type { ExistingRow, ExistingSheet } from '../kpi-sheet/typed/existing-sheet';
import type { RowEdit } from './draft';

/** Where each KPI's row will stand, and what happens to the sheet's rows before anything is written. */
export interface PlacedRows {
  /** In the order of the keys; `before` is the row as it stood, null for a new one. Rows count from 1, after the edits. */
  rows: { row: number; before: ExistingRow | null }[];
  edits: RowEdit[];
  /** Rows of KPIs that have left the plan but hold something of the person's own: only our cells are emptied. */
  emptied: number[];
}

/**
 * KPIs keep the rows they have, with everything that people have typed beside them; new ones come below the last, and
 * what stands under the block moves down; rows of KPIs that are no longer in the plan go.
 */
export function placeRows(keys: readonly string[], sheet: ExistingSheet | null, headerRow: number): PlacedRows {
  if (!sheet) {
    const rows = keys.map((_, index) => ({ row: headerRow + 1 + index, before: null }));
    return { rows, edits: [], emptied: [] };
  }
  const known = new Map(sheet.rows.map((row) => [row.key, row]));
  const leaving = sheet.rows.filter((row) => !keys.includes(row.key));
  const deleted = leaving.filter((row) => !row.hasMore).map((row) => row.row);
  const moved = (row: number): number => row - deleted.filter((gone) => gone < row).length;
  const edits: RowEdit[] = deletions(deleted);
  const last = Math.max(
    headerRow,
    ...sheet.rows.filter((row) => !deleted.includes(row.row)).map((row) => moved(row.row)),
  );
  const added = keys.filter((key) => !known.has(key));
  if (added.length > 0) edits.push({ kind: 'insert', after: last, count: added.length });
  const rows = keys.map((key) => {
    const before = known.get(key) ?? null;
    return { row: before ? moved(before.row) : last + 1 + added.indexOf(key), before };
  });
  const emptied = leaving.filter((row) => row.hasMore).map((row) => moved(row.row));
  return { rows, edits, emptied };
}

/** Runs of rows, the lowest first, so that a deletion does not move those still to be deleted. */
function deletions(rows: number[]): RowEdit[] {
  const stretches: { row: number; count: number }[] = [];
  for (const row of [...rows].sort((a, b) => b - a)) {
    const stretch = stretches[stretches.length - 1];
    if (stretch && stretch.row === row + 1) {
      stretch.row = row;
      stretch.count++;
    } else stretches.push({ row, count: 1 });
  }
  return stretches.map((stretch) => ({ kind: 'delete', ...stretch }));
}
