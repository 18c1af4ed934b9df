import type { Cell } from '../../base/cell';
import { cellAddress } from '../../base/cell-address';
import type { Problem } from '../reading';
import { readHeader } from '../text/header-text';
import { isEmpty } from '../text/plain-text';
import type { Block, BlockRows } from './layout';

/** Of two headers of one table at least this share of the wider one stands in both. */
const SHARED = 0.7;

const keysOf = (line: Cell[]): string[] =>
  line.map((cell) => (typeof cell === 'string' && !isEmpty(cell) ? readHeader(cell).key : ''));

/** How the header of a line and that of another are to each other: of other tables, of one, or of one in another order. */
function sameTable(header: string[], line: string[]): 'other' | 'same' | 'moved' {
  const shared = header.flatMap((key, at) => (key !== '' && line.includes(key) ? [at] : []));
  const widest = Math.max(header.filter(Boolean).length, line.filter(Boolean).length);
  if (shared.length < 3 || shared.length < widest * SHARED) return 'other';
  return shared.some((at) => line[at] !== header[at]) ? 'moved' : 'same';
}

/**
 * What is to be said of a tab on which its table starts again with other columns, as a later export does that was pasted
 * below: null where it does not. Whichever part is read, the figures would lack the other one.
 */
export function startsAgain(
  cells: Cell[][],
  block: Block,
  { nextTable }: BlockRows,
  repeated: readonly number[],
  sheetRowOf: (row: number) => number,
): Problem | null {
  const header = keysOf(cells[block.row]).map((key, at) => (at < block.from || at >= block.to ? '' : key));
  const above = cells.slice(0, block.row).findIndex((line) => sameTable(header, keysOf(line)) !== 'other');
  const below = [...repeated.map((row) => sheetRowOf(row) - 1), ...(nextTable >= 0 ? [nextTable] : [])];
  const moved = below.find((row) => sameTable(header, keysOf(cells[row])) === 'moved');
  const row = above >= 0 ? block.row : (moved ?? -1);
  if (row < 0) return null;
  return {
    reason: { text: 'intake_problem_starts_again', values: { row: row + 1 } },
    rows: cells.filter((line) => !line.every(isEmpty)).length,
    cells: [cellAddress(block.from, row + 1)],
  };
}
