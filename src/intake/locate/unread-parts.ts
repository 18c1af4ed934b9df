import type { Cell } from '../../base/cell';
import { cellAddress } from '../../base/cell-address';
import { limits } from '../../base/limits';
import type { Sentence } from '../../texts/sentence';
import type { BegunTable } from '../begun-table';
import type { Problem } from '../reading';
import { isEmpty } from '../text/plain-text';
import type { Found } from './find-table';
import { lastRowOf, tableAbove } from './layout';

// What of a tab is not read, and is said so.

/** What is to be said of a tab with more columns than are looked at. */
export function unseenColumns(cells: Cell[][], { block, below }: Found): Problem[] {
  const columns = cells[block.row].length;
  if (columns <= limits.columns) return [];
  const values = { columns, most: limits.columns };
  const cell = cellAddress(limits.columns, block.row + 1);
  return [{ reason: { text: 'intake_problem_wide', values }, rows: below.rows.length, cells: [cell] }];
}

/** What is to be said of headers that are longer than is read. */
export function longHeaders(cells: Cell[][], { block, below }: Found): Problem[] {
  const isLong = (cell: Cell): boolean => typeof cell === 'string' && cell.length > limits.headerCharacters;
  const found = cells[block.row].flatMap((cell, at) => (isLong(cell) ? [cellAddress(at, block.row + 1)] : []));
  if (found.length === 0) return [];
  const reason: Sentence = { text: 'intake_problem_long_header', values: { most: limits.headerCharacters } };
  return [{ reason, rows: below.rows.length, cells: found.slice(0, 20) }];
}

/** Tells of tables on the tab that are not read: beside this one, above it, and below it. */
export function tellOtherTables({ tab: { cells }, found: { block, beside }, below, problems }: BegunTable): void {
  const reason: Sentence = { text: 'intake_problem_second_table' };
  const firstOf = (row: number): string => {
    const first = cells[row].findIndex((cell) => !isEmpty(cell));
    return cellAddress(Math.max(0, first), row + 1);
  };
  const found = beside.map((other) => ({
    reason,
    rows: lastRowOf(cells, other) - other.row,
    cells: [cellAddress(other.from, other.row + 1)],
  }));
  const above = tableAbove(cells, block);
  if (above !== null) found.push({ reason, rows: above.rows, cells: [firstOf(above.row)] });
  if (below.nextTable >= 0) {
    found.push({ reason, rows: cells.length - below.nextTable - 1, cells: [firstOf(below.nextTable)] });
  }
  problems.push(...found);
}
