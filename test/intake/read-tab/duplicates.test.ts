import type { Cell } from '../../../src/base/cell';
import { deals, leftOut, read } from './cells-read';

describe('duplicates', () => {
  test('one row per id: the last one counts', () => {
    const reading = read(
      deals(
        ['D1', 'Ann', 'Demo', '1', '', ''],
        ['D1', 'Ann', 'Won', '2', '', ''],
        ['', 'Ann', 'Won', '2', '', ''],
        ['', 'Ann', 'Won', '2', '', ''],
      ),
    );
    expect(leftOut(reading)).toEqual(['intake_duplicate_id', '', '', '']);
    expect(reading.problems).toEqual([{ reason: { text: 'intake_duplicate_id' }, rows: 1, cells: ['A2'] }]);
  });

  test('order lines: only rows that are equal in every column', () => {
    const header = ['Order ID', 'Date', 'Customer', 'Amount', 'Remark'];
    const line: Cell[] = ['1', '2024-01-05', 'Acme', '5', 'x'];
    expect(leftOut(read([header, line, [...line], [...line.slice(0, 4), 'y']]))).toEqual([
      '',
      'intake_duplicate_row',
      '',
    ]);
    const date = (day: number): Cell => new Date(Date.UTC(2024, 0, day));
    expect(
      leftOut(read([header, ['1', date(5), 'A', 5, ''], ['1', date(5), 'A', 5], ['1', date(6), 'A', 5, '']])),
    ).toEqual(['', 'intake_duplicate_row', '']);
  });
});
