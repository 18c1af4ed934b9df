import { isoDay } from '../../src/base/day';
import { spanOfTables } from '../../src/dataset/assemble';
import type { Table } from '../../src/tables/table';
import { dates, day, tableOf } from '../engine/table-of';

const orders = (days: string[], more: Partial<Table> = {}): Table => tableOf('orders', { day: dates(...days) }, more);
const costs = (days: string[]): Table => tableOf('costs', { spentOn: dates(...days) });

/** The first and the last day of tables, today being the last of March. */
function span(tables: Partial<Record<string, Table>>): (string | null)[] {
  const { firstDay, lastDay } = spanOfTables(tables, day('2024-03-31'));
  return [firstDay, lastDay].map((one) => (one === null ? null : isoDay(one)));
}

test('data goes from the first to the last day on which something happened, in whatever order', () => {
  expect(span({ orders: orders(['2024-02-10', '2024-01-05', '', '2024-03-02', '2024-02-28']) })).toEqual([
    '2024-01-05',
    '2024-03-02',
  ]);
  expect(span({ orders: orders(['2024-02-10']) })).toEqual(['2024-02-10', '2024-02-10']);
  expect(span({ orders: orders(['', '']) })).toEqual([null, null]);
  expect(span({})).toEqual([null, null]);
});

test('today counts, and what is yet to come does not', () => {
  expect(span({ orders: orders(['2024-02-10', '2024-03-31T18:00', '2024-04-01']) })).toEqual([
    '2024-02-10',
    '2024-03-31',
  ]);
  expect(span({ orders: orders(['2024-04-01']) })).toEqual([null, null]);
});

test('rows that are left out say nothing of it', () => {
  const leftOut = Uint8Array.of(1, 0, 0, 1);
  const table = orders(['2024-01-01', '2024-02-10', '2024-02-11', '2024-03-30'], { leftOut });
  expect(span({ orders: table })).toEqual(['2024-02-10', '2024-02-11']);
});

test('of rows that lie elsewhere the days are told', () => {
  const told = ['2024-01-05', '2024-03-02', '2024-04-02'].map(day);
  expect(span({ orders: orders(['2024-02-10'], { daysOf: { day: told } }) })).toEqual(['2024-01-05', '2024-03-02']);
  expect(span({ orders: orders(['2024-01-02', '2024-03-20'], { daysOf: { day: told } }) })).toEqual([
    '2024-01-02',
    '2024-03-20',
  ]);
});

test('what comes by the month tells only where nothing comes by the day, and what refreshes noticed tells nothing', () => {
  const both = { orders: orders(['2024-02-10']), costs: costs(['2024-01-01', '2024-03-01']) };
  expect(span(both)).toEqual(['2024-02-10', '2024-02-10']);
  expect(span({ ...both, orders: orders(['2024-02-10'], { isNoticed: true }) })).toEqual(['2024-01-01', '2024-03-01']);
});
