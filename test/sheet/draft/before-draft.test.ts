import { cellsBefore, reachBefore } from '../../../src/sheet/draft/before-draft';
import { rowsBefore } from '../../../src/sheet/draft/moved-rows';

test('what a block is written over is what stood there, blank where a row was put in or nothing stood', () => {
  const before = [
    ['a', 'b'],
    ['c', 'd'],
  ];
  const block = {
    row: 1,
    column: 2,
    values: [
      ['x', 'x'],
      ['x', 'x'],
      ['x', 'x'],
    ],
  };
  const rowBefore = rowsBefore({ rowEdits: [{ kind: 'insert', after: 1, count: 1 }] });
  expect(cellsBefore(block, rowBefore, (row, column) => before[row]?.[column], '')).toEqual([
    ['b', ''],
    ['', ''],
    ['d', ''],
  ]);
  expect(reachBefore(before, [block], rowBefore)).toEqual({ rows: 2, columns: 3 });
});

test('what reaches furthest counts, a block on rows that were put in not at all; of nothing it is one cell', () => {
  const rowBefore = rowsBefore({ rowEdits: [{ kind: 'insert', after: 0, count: 5 }] });
  const block = { row: 2, column: 1, values: [['x'], ['x']] };
  expect(reachBefore([], [block], rowBefore)).toEqual({ rows: 1, columns: 1 });
  expect(reachBefore([], [{ ...block, row: 8 }], rowBefore)).toEqual({ rows: 4, columns: 1 });
  expect(reachBefore([['a'], ['b', 'c']], [], rowBefore)).toEqual({ rows: 2, columns: 2 });
  expect(reachBefore([], [], rowBefore)).toEqual({ rows: 1, columns: 1 });
});
