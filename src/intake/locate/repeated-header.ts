import type { Cell } from '../../base/cell';
import { isEmpty } from '../text/plain-text';
import type { Scanner } from '../values/read-in-blocks';
import type { Block } from './layout';

/** Finds the rows that repeat the header of their block, in the pass that reads its columns. */
export function repeatedHeaders(rows: Cell[][], header: Cell[], block: Block): Scanner<number[]> {
  const scan: number[] = [];
  const read = (from: number, to: number): void => {
    for (let row = from; row < to; row++) if (repeats(rows[row], header, block)) scan.push(row);
  };
  return { scan, read };
}

/**
 * True for a row that says again what the header says: at least two of its cells are their column's header, and no more
 * others are filled (a repeated header in which somebody has typed).
 */
export function repeats(line: Cell[], header: Cell[], { from, to }: Block): boolean {
  let again = 0;
  let others = 0;
  // Nearly every row has more other cells by its middle than could come again behind it
  for (let column = from; column < to && others <= again + to - column; column++) {
    const cell = line[column];
    if (cell === '') continue;
    if (cell === header[column]) {
      if (!isEmpty(cell)) again++;
    } else if (!isEmpty(cell)) others++;
  }
  return again >= Math.min(2, to - from) && again >= others;
}
