import type { Cell } from '../../../src/base/cell';
import { read, values } from '../read-tab/cells-read';

const orders = (...amounts: Cell[]) =>
  read([
    ['Order ID', 'Order date', 'Customer', 'Amount'],
    ...amounts.map((amount, at): Cell[] => [`O${at}`, '2024-03-01', 'Ann', amount]),
  ]);

test('an amount that nobody can read is marked, and one that is not there is not', () => {
  const amounts: Cell[] = ['100', '50', 'on request', '', null, undefined, ' ', '70', '80', '90'];
  const reading = orders(...amounts);
  expect(values(reading, 'amount')).toEqual([100, 50, null, null, null, null, null, 70, 80, 90]);
  expect(values(reading, 'amountUnreadable')).toEqual(amounts.map((_, at) => (at === 2 ? 2 : 0)));
});

test('an error of a formula is marked, where an amount stands for others', () => {
  expect(values(orders('100', '50', '#N/A', '70'), 'amountUnreadable')).toEqual([0, 0, 2, 0]);
});

test('where all can be read, nothing is marked', () => {
  expect(orders('100', '', '50').data?.columns.amountUnreadable).toBeUndefined();
});

const leads = (answered: Cell) =>
  read([
    ['Lead ID', 'Created', 'First response'],
    ...['1', '2', '3'].map((id): Cell[] => [id, '2024-03-01 09:00', '2024-03-01 10:00']),
    ['4', '2024-03-01 09:00', answered],
  ]).data?.columns.answerUnreadable;

test.each<[Cell, boolean]>([
  ['', false],
  [null, false],
  ['-', false],
  ['n/a', false],
  ['0000-00-00', false],
  ['yesterday evening', true],
])('%j in place of a day is unreadable: %j', (cell, marked) => {
  expect(leads(cell) !== undefined).toBe(marked);
});
