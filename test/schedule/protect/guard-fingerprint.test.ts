import { historyMark } from '../../../src/schedule/protect/guard-fingerprint';
import type { HistoryRow } from '../../../src/schedule/records/history/history-row';

const row = (to: string, value: number): HistoryRow => ({
  ...{ run: '2017-06-01 08', kind: 'closed', from: '2017-05-01', to, kpi: 'revenue', variant: 'standard' },
  ...{ part: '', value, n: 3, currency: 'EUR', definition: 'abcd', inputs: '', target: null },
  ...{ floor: null, stretch: null },
});
const rows = [row('2017-05-31', 10), row('2017-06-30', 20), row('2017-07-31', 30)];

test('rows that were only put in another order leave the mark of the history as it is', () => {
  expect(historyMark([rows[2], rows[0], rows[1]])).toEqual(historyMark(rows));
});

test('a row that is gone, twice there or says something else gives another mark', () => {
  const mark = historyMark(rows);
  expect(historyMark(rows.slice(1))).not.toEqual(mark);
  expect(historyMark([...rows, rows[0]])).not.toEqual(mark);
  expect(historyMark([row('2017-05-31', 11), ...rows.slice(1)])).not.toEqual(mark);
  expect(historyMark([{ ...rows[0], kpi: 'mrr' }, ...rows.slice(1)])).not.toEqual(mark);
});

test('one row in the place of another is seen, though their number is the same', () => {
  expect(historyMark([rows[0], rows[0], rows[2]])).not.toEqual(historyMark(rows));
  expect(historyMark([])).toEqual({ rows: 0, sum: 0 });
});
