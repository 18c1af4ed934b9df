import type { Cell } from '../../base/cell';
import type { CellBlock } from './draft';
import type { RowBefore } from './moved-rows';

/** How far what a sheet held, and what blocks are written over, reaches: rows and columns from the first. */
export function reachBefore(
  before: readonly (readonly Cell[])[],
  blocks: readonly CellBlock<unknown>[],
  rowBefore: RowBefore,
): { rows: number; columns: number } {
  return {
    rows: Math.max(1, before.length, ...blocks.map(({ row, values }) => rowBefore(row + values.length - 1) ?? 0)),
    columns: Math.max(
      1,
      ...before.map((row) => row.length),
      ...blocks.map(({ column, values }) => column + values[0].length - 1),
    ),
  };
}

/** What stood where a block is written; `at`: what a cell held, counted from 0; `blank`: what one holds that held nothing. */
export function cellsBefore<Value>(
  block: CellBlock<unknown>,
  rowBefore: RowBefore,
  at: (row: number, column: number) => Value | undefined,
  blank: Value,
): Value[][] {
  return block.values.map((line, down) => {
    const row = rowBefore(block.row + down);
    return line.map((_, across) => (row === null ? blank : (at(row - 1, block.column + across - 1) ?? blank)));
  });
}
