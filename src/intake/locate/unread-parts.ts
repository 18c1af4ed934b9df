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
export function tellOtherTables({ tab: { cells }, found: { block, others }, problems }: BegunTable): void {
  const tell = (row: number, from: number, rows: number): void => {
    problems.push({ reason: { text: 'intake_problem_second_table' }, rows, cells: [cellAddress(from, row + 1)] });
  };
  const above = tableAbove(cells, block);
  if (above !== null) tell(above.row, firstFilled(cells[above.row]), above.rows);
  for (const { block: other } of others)
    if (other.row === block.row) tell(other.row, other.from, lastRowOf(cells, other) - other.row);
    else tell(other.row, firstFilled(cells[other.row]), cells.length - other.row - 1);
}

const firstFilled = (line: Cell[]): number =>
  Math.max(
    0,
    line.findIndex((cell) => !isEmpty(cell)),
  );
