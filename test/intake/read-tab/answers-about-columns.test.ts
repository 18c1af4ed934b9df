import type { Cell } from '../../../src/base/cell';
import { deals, read, WON } from './cells-read';

test('a bare date of deals is asked for, and the answer gives it its field', () => {
  const cells: Cell[][] = [
    ['Opportunity', 'Value', 'Status', 'Date'],
    ['A', '1', 'Won', '2024-01-05'],
    ['B', '1', 'Lost', '2024-01-06'],
  ];
  expect(read(cells).questions.map(({ column, options }) => [column, options])).toEqual([
    ['Date', ['closedOn', 'createdOn', 'ignore']],
  ]);
  const answered = read(cells, [{ tab: '', column: 'Date', answer: 'closedOn' }]);
  expect([answered.columns.closedOn.header, answered.questions]).toEqual(['Date', []]);
  expect(read(cells, [{ tab: '', column: 'Date', answer: 'ignore' }]).questions).toEqual([]);
});

describe('answers about columns and the tab', () => {
  test('a column can be given a field or be ignored', () => {
    const cells: Cell[][] = [
      ['Deal ID', 'Stage', 'Amount', 'Worth'],
      ['1', 'Won', '5', '7'],
    ];
    const reading = read(cells, [
      { tab: '', column: 'Amount', answer: 'ignore' },
      { tab: '', column: 'Worth', answer: 'amount' },
    ]);
    expect(reading.columns.amount).toMatchObject({ header: 'Worth', sure: 1 });
  });

  test('a tab can be given a table, or be no data', () => {
    const cells: Cell[][] = [
      ['Date', 'Amount'],
      ['2024-01-05', '10'],
      ['2024-01-06', '20'],
      ['2024-01-07', '20'],
    ];
    expect(read(cells, [{ tab: 'Sheet1', column: '', answer: 'costs' }]).table).toBe('costs');
    expect(read(deals(WON), [{ tab: 'Sheet1', column: '', answer: 'not data' }]).table).toBeNull();
  });
});
