import { upsells } from '../../../src/dataset/spans/upsells';
import { dates, numbers, tableOf } from '../../engine/table-of';

/** For each row of one customer, in order of time: whether it is worth more than what that customer had before. */
function more(days: string[], values: number[]): boolean[] {
  const table = tableOf('subscriptions', { start: dates(...days), mrrValue: numbers(...values) });
  const { isUpsell } = upsells(table, [days.map((_, row) => row)]).columns;
  return Array.from((isUpsell as unknown as { values: Uint8Array }).values, (flag) => flag === 2);
}

test.each<[string, string[], number[], boolean[]]>([
  ['more than before', ['2024-01-01', '2024-02-01'], [10, 11], [false, true]],
  ['renewed for just the same', ['2024-01-01', '2024-02-01'], [10, 10], [false, false]],
  ['less than before', ['2024-01-01', '2024-02-01'], [10, 9], [false, false]],
  ['two that begin on one day', ['2024-01-01', '2024-01-01'], [10, 20], [false, false]],
  [
    'more than the larger of two of one day',
    ['2024-01-01', '2024-01-01', '2024-02-01'],
    [20, 10, 15],
    [false, false, false],
  ],
  [
    'both of a day against what was before',
    ['2024-01-01', '2024-02-01', '2024-02-01'],
    [10, 20, 15],
    [false, true, true],
  ],
  ['back to what it was after less', ['2024-01-01', '2024-02-01', '2024-03-01'], [10, 5, 10], [false, false, true]],
])('%s', (_name, days, values, expected) => {
  expect(more(days, values)).toEqual(expected);
});

test('where every customer has one row, nobody can have bought more', () => {
  const table = tableOf('subscriptions', { start: dates('2024-01-01', '2024-01-01'), mrrValue: numbers(1, 2) });
  expect(upsells(table, [[0], [1]]).unread?.isUpsell).toEqual({ text: 'one_row_per_customer' });
});
