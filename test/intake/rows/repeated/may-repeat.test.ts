import fc from 'fast-check';
import type { Cell } from '../../../../src/base/cell';
import { mayRepeat } from '../../../../src/intake/rows/repeated/may-repeat';
import { readTextColumn } from '../../../../src/intake/values/text-column';
import type { Table, TextColumn } from '../../../../src/tables/table';

const tableOf = (leftOut: number[]): Table =>
  ({ rows: leftOut.length, leftOut: Uint8Array.from(leftOut) }) as unknown as Table;
const columnOf = (cells: Cell[][]): TextColumn => readTextColumn(cells, 'Deal ID', 0);

describe('ids that may repeat', () => {
  it('are never taken for ids that do not', () => {
    const id = fc.oneof(
      fc.nat({ max: 30 }),
      fc.nat({ max: 30 }).map(String),
      fc.constantFrom(' 7', '7 ', '7.0', 'A-7', 'a-7', '', null, 'D_1', 'é', 'D 1', 1.5, true),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(id, fc.constantFrom(0, 0, 0, 1)), { maxLength: 8 }), (rows) => {
        const cells = rows.map(([cell]) => [cell]);
        const leftOut = rows.map(([, out]) => out);
        const { codes } = columnOf(cells);
        const counted = leftOut.flatMap((out, row) => (out === 0 ? [codes[row]] : []));
        if (new Set(counted).size < counted.length)
          expect(mayRepeat(tableOf(leftOut), columnOf(cells), cells)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('are not those of an export in which each row has its own', () => {
    const cells = Array.from({ length: 2_000 }, (_, row): Cell[] => [row % 2 ? `D-${row}` : row]);
    const leftOut = cells.map(() => 0);
    expect(mayRepeat(tableOf(leftOut), columnOf(cells), cells)).toBe(false);
    const again: Cell[][] = [...cells, ['7'], [8], ['8']];
    expect(mayRepeat(tableOf(again.map((_, row) => (row < 2_001 ? 0 : 1))), columnOf(again), again)).toBe(false);
    expect(mayRepeat(tableOf(again.map(() => 0)), columnOf(again), again)).toBe(true);
  });
});
