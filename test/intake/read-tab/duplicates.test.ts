import type { Cell } from '../../../src/base/cell';
import { analysisOf } from '../../kpis/asking';
import { rawTab } from '../../raw-tab';
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

test('a deal that stands in two tabs counts once, though no id repeats in either of them', () => {
  const tab = (name: string, ...ids: number[]) =>
    rawTab(
      name,
      [
        'Deal ID|Stage|Amount|Close date',
        ...ids.map((id) => `${id}|${id % 2 ? 'Won' : 'Lost'}|100|2024-02-${id + 10}`),
      ].join('\n'),
    );
  const { value, n } = analysisOf([tab('deals 1', 1, 2, 3, 4), tab('deals 2', 3, 5, 6)]).result('win_rate');
  expect([value, n]).toEqual([0.5, 6]);
});
