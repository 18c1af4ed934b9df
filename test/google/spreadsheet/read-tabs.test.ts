import type { Cell } from '../../../src/base/cell';
import { readCells } from '../../../src/google/spreadsheet/read-tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A sheet of so many rows and columns whose cells are their own numbers, and the calls that read it. */
function sheetOf(rows: number, columns: number): { sheet: Sheet; calls: number[][] } {
  const calls: number[][] = [];
  const range = (row: number, column: number, height: number, width: number) => ({
    getNumRows: () => height,
    getNumColumns: () => width,
    getValues: (): Cell[][] => {
      if (row + height - 1 > rows)
        throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
      calls.push([row, height]);
      return Array.from({ length: height }, (_, down) => Array(width).fill(row + down + column / 1_000));
    },
  });
  return { sheet: { getDataRange: () => range(1, 1, rows, columns), getRange: range } as unknown as Sheet, calls };
}

/** 200,000 cells are read at once: of ten columns 20,000 rows. */
test.each([
  [1, 1],
  [20_000, 1],
  [20_001, 2],
  [39_999, 2],
  [40_000, 2],
  [40_001, 3],
])('%i rows come whole and in their order, in %i calls', (rows, calls) => {
  const tab = sheetOf(rows, 10);
  const cells = readCells(tab.sheet) as Cell[][];
  expect(cells).toHaveLength(rows);
  expect(cells.every(([first], at) => Math.floor(first as number) === at + 1)).toBe(true);
  expect(tab.calls).toHaveLength(calls);
});

test('a row with more cells than are read at once is read by itself', () => {
  const tab = sheetOf(3, 200_001);
  expect(readCells(tab.sheet)).toHaveLength(3);
  expect(tab.calls).toEqual([
    [1, 1],
    [2, 1],
    [3, 1],
  ]);
});

test('before each block it may be told to stop', () => {
  let blocks = 0;
  const stop = (): void => {
    if (++blocks > 2) throw new Error('stopped');
  };
  expect(() => readCells(sheetOf(60_000, 10).sheet, stop)).toThrow('stopped');
  expect(blocks).toBe(3);
});

test('of a large tab, too, only rows in which nothing stands are taken for blank', () => {
  const rows = 20_001;
  const lineAt = (row: number): Cell[] => (row % 2 === 0 ? Array(10).fill('') : ['', 0, ...Array(8).fill('')]);
  const range = (row: number, _column: number, height: number) => ({
    getNumRows: () => rows,
    getNumColumns: () => 10,
    getValues: (): Cell[][] => Array.from({ length: height }, (_, down) => lineAt(row + down)),
  });
  const sheet = { getDataRange: () => range(1, 1, rows), getRange: range } as unknown as Sheet;
  const cells = readCells(sheet) as Cell[][];
  expect(cells.every((line, at) => line.join('|') === lineAt(at + 1).join('|'))).toBe(true);
  expect(new Set(cells.filter((_, at) => at % 2 === 1)).size).toBe(1);
});
