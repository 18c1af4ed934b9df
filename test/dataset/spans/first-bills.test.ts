import { withFirstBills } from '../../../src/dataset/spans/first-bills';
import type { Column, FlagColumn, Table } from '../../../src/tables/table';
import { dates, tableOf, texts } from '../../engine/table-of';

const list = tableOf('subscriptions', {
  customer: texts('Ann', 'Bob', 'Cor', 'Ann'),
  startedOn: dates('2024-03-01', '2024-03-01', '2024-03-01', '2024-06-01'),
});
const billsOf = (columns: Record<string, Column>, leftOut?: number[]): Table =>
  tableOf('orders', columns, leftOut && { leftOut: Uint8Array.from(leftOut) });
/** Of each row of the list: has its customer bills, none of which was paid? */
const neverPaid = (...tabs: Table[]): string | null => {
  const column = withFirstBills(list, tabs).columns.neverPaid as FlagColumn | undefined;
  return column ? Array.from(column.values, (value) => '?ny'[value]).join('') : null;
};

const customer = texts('ann', 'ann', 'Bob', '');
const orderedOn = dates('2024-03-01', '2024-04-01', '2024-03-01', '2024-03-01');

test('who has bills, none of them paid, never paid; who has none may have paid elsewhere', () => {
  expect(neverPaid(billsOf({ customer, orderedOn, payment: texts('unpaid', 'unpaid', 'paid', 'unpaid') }))).toBe(
    'ynny',
  );
  expect(neverPaid(billsOf({ customer, orderedOn, payment: texts('unpaid', 'paid', 'unpaid', 'paid') }))).toBe('nynn');
  expect(neverPaid(billsOf({ customer, orderedOn, payment: texts('paid', 'unpaid', 'paid', 'unpaid') }))).toBeNull();
});

test('a bill that is left out says nothing', () => {
  const payment = texts('unpaid', 'paid', 'paid', 'paid');
  expect(neverPaid(billsOf({ customer, orderedOn, payment }))).toBeNull();
  expect(neverPaid(billsOf({ customer, orderedOn, payment }, [0, 1, 0, 0]))).toBe('ynny');
  expect(neverPaid(billsOf({ customer, orderedOn, payment }, [1, 1, 0, 0]))).toBeNull();
});

test('orders of a shop are no bills: one customer of two bought before, beyond what a bill may come ahead', () => {
  const payment = texts('unpaid', 'unpaid', 'paid', 'paid');
  const ahead = (day: string): string | null =>
    neverPaid(billsOf({ customer, orderedOn: dates(day, '2024-04-01', '2024-03-01', ''), payment }));
  // 2024-01-30 is 31 days before 2024-03-01.
  expect([ahead('2024-01-30'), ahead('2024-01-29')]).toEqual(['ynny', null]);
  expect(neverPaid(billsOf({ customer, paidOn: dates('2024-01-29', '', '2024-03-01', ''), payment }))).toBeNull();
});

test('whose first bills the tab does not reach back to may have paid them', () => {
  const payment = texts('unpaid', 'unpaid', 'unpaid', 'paid');
  // The bills begin on the given day; Ann began 2024-03-01.
  const from = (day: string): string | null =>
    neverPaid(billsOf({ customer, orderedOn: dates(day, '2024-08-01', '2024-08-01', '2024-08-01'), payment }));
  expect([from('2024-04-01'), from('2024-04-02')]).toEqual(['yyny', null]);
  const begun = dates('2021-02-01', '2024-08-01', '2024-03-01', '2021-02-01');
  const long = tableOf('subscriptions', { customer: texts('Ann', 'Bob', 'Cor', 'Ann'), startedOn: begun });
  const bills = billsOf({ customer, orderedOn: dates('2024-08-01', '2024-09-01', '2024-08-01', ''), payment });
  const flags = withFirstBills(long, [bills]).columns.neverPaid as FlagColumn;
  expect([...flags.values]).toEqual([1, 2, 1, 1]);
});

test('the first tab of bills counts; without what is paid it is none', () => {
  const without = billsOf({ customer, orderedOn });
  const bills = billsOf({ customer, orderedOn, payment: texts('unpaid', 'unpaid', 'paid', '') });
  const others = billsOf({ customer, orderedOn, payment: texts('paid', 'paid', 'unpaid', '') });
  expect(neverPaid(without)).toBeNull();
  expect(neverPaid(without, bills, others)).toBe('ynny');
  expect(withFirstBills(list, [bills]).joins?.map(({ rowOf }) => [...rowOf])).toEqual([[1, 2, -1, 1]]);
});
