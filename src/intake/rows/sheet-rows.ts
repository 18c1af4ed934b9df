import { cellAddress } from '../../base/cell-address';
import type { Table } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import type { Problem } from '../reading';

/** Sheet row (1-based) of each row of a table that was read from one tab. */
export const sheetRowOf =
  (data: Table) =>
  (row: number): number => {
    const { sheetRows } = data.segments[0];
    return typeof sheetRows === 'number' ? sheetRows + row : sheetRows[row];
  };

/** A problem with some rows of a table, naming their cells in one column. */
export function problemOf(reason: Sentence, rows: number[], index: number, rowOf: (row: number) => number): Problem {
  return { reason, rows: rows.length, cells: rows.slice(0, 20).map((row) => cellAddress(index, rowOf(row))) };
}
