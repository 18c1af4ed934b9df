import { joinOrderLines } from '../../../src/dataset/orders/order-lines';
import type { Column, NumberColumn, Table } from '../../../src/tables/table';
import { dates, numbers, tableOf, texts } from '../../engine/table-of';

const named = (count: number, first = 1): string[] => Array.from({ length: count }, (_, at) => `O${first + at}`);
const ordersOf = (ids: string[], more: Record<string, Column> = {}, leftOut?: Uint8Array<ArrayBuffer>): Table =>
  tableOf(
    'orders',
    { id: texts(...ids), orderedOn: dates(...ids.map(() => '2024-03-01')), ...more },
    leftOut && { leftOut },
  );
const linesOf = (ids: string[], leftOut?: Uint8Array<ArrayBuffer>): Table =>
  tableOf(
    'orders',
    { id: texts(...ids), product: texts(...ids.map(() => 'Pen')), amount: numbers(...ids.map(() => 5)) },
    leftOut && { leftOut },
  );
const amountsOf = (ids: string[]): Record<string, Column> => ({ amount: numbers(...ids.map(() => 100)) });

/** Which of the tables answer for revenue: lines with the days of their orders, lines alone, or orders. */
const kinds = (...tables: Table[]): string[] =>
  joinOrderLines(tables).map(({ columns }) => (columns.product ? (columns.orderedOn ? 'joined' : 'lines') : 'orders'));

test('lines take the day of their order, nine in ten of which must be there', () => {
  expect(kinds(linesOf(named(10)), ordersOf(named(9)))).toEqual(['joined']);
  expect(kinds(linesOf(named(10)), ordersOf([...named(8), 'X1', 'X2']))).toEqual(['orders']);
});

test('a line that is left out needs no order, and makes no order covered', () => {
  const out = Uint8Array.from(named(10), (_, at) => (at >= 8 ? 1 : 0));
  expect(kinds(linesOf(named(10), out), ordersOf(named(8)))).toEqual(['joined']);
  const orders = ordersOf(named(10), amountsOf(named(10)));
  expect(kinds(linesOf(named(10), out), orders)).toEqual(['orders']);
});

test('lines of some orders alone leave those orders to stand for themselves; an order that is left out needs none', () => {
  const ids = named(10);
  expect(kinds(linesOf(ids), ordersOf(ids, amountsOf(ids)))).toEqual(['joined']);
  expect(kinds(linesOf(named(9)), ordersOf(ids, amountsOf(ids)))).toEqual(['orders']);
  const out = Uint8Array.from(ids, (_, at) => (at === 9 ? 1 : 0));
  expect(kinds(linesOf(named(9)), ordersOf(ids, amountsOf(ids), out))).toEqual(['joined']);
});

test('orders of one product each are no lines, though one of them has no id', () => {
  const products = { product: texts('Pen', 'Ink', 'Cup'), ...amountsOf(named(3)) };
  const [a, b] = [ordersOf(['O1', 'O2', ''], products), ordersOf(named(2))];
  expect(joinOrderLines([a, b])).toEqual([a, b]);
  const twice = ordersOf(['O1', 'O1', 'O2'], products);
  expect(kinds(twice, b)).toEqual(['joined']);
});

test('the amount and the discount of an order are told beside those of its lines', () => {
  const lines = linesOf(['O2', 'O1', 'O2']);
  const ids = named(2);
  const orders = ordersOf(ids, { amount: numbers(100, 200), discount: numbers(7, 8), rep: texts('Ann', 'Bob') });
  const [{ columns, joins = [] }] = joinOrderLines([lines, orders]);
  const values = (field: string): number[] => Array.from((columns[field] as NumberColumn).values);
  expect([values('wholeAmount'), values('orderDiscount'), values('lineAmount')]).toEqual([
    [200, 100, 200],
    [8, 7, 8],
    [5, 5, 5],
  ]);
  expect(columns.amount).toBeUndefined();
  expect(joins.map(({ rowOf }) => [...rowOf])).toEqual([[1, 0, 1]]);
  expect(joins[0].fields).toEqual(expect.arrayContaining(['rep', 'orderDiscount', 'value', 'orderTotal', 'day']));
});
