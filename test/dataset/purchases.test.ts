import { prepareOrders } from '../../src/dataset/orders/prepare-orders';
import { addPurchaseColumns } from '../../src/dataset/purchases';
import type { Column, DateColumn, FlagColumn, NumberColumn, Table } from '../../src/tables/table';
import { dates, numbers, tableOf, texts } from '../engine/table-of';

function bought(columns: Record<string, Column>, counts?: number[]): Table {
  const table = tableOf('orders', columns);
  addPurchaseColumns(table, {
    day: (columns.day as DateColumn).values,
    value: (columns.value as NumberColumn).values,
    counts: () => Uint8Array.from(counts ?? Array(table.rows).fill(1)),
  });
  return table;
}
const yesNo = ({ columns }: Table, field: string): string =>
  Array.from((columns[field] as FlagColumn).values, (value) => '?ny'[value]).join('');

test('the first purchases of a customer are all those of its first day, whatever the order of the rows', () => {
  const table = bought({
    customerKey: texts('Ann', 'Ann', 'Ann', 'Bob', '', 'Ann'),
    day: dates('2024-02-01', '2024-01-01T18:00', '2024-01-01T09:00', '2024-01-05', '2024-01-01', ''),
    value: numbers(1, 1, 1, 1, 1, 1),
  });
  expect(yesNo(table, 'isFirstPurchase')).toBe('nyyy??');
  expect(table.columns.isUpsell).toBeUndefined();
});

test('an order that is not paid, or of which that is not known, is none of its customer', () => {
  const orders = tableOf('orders', {
    customer: texts('Ann', 'Ann', 'Ann', 'Ann'),
    orderedOn: dates('2024-01-01', '2024-02-01', '2024-03-01', '2024-04-01'),
    amount: numbers(5, 5, 5, 5),
    payment: texts('unpaid', 'unknown', 'paid', 'refunded'),
  });
  expect(yesNo(prepareOrders(orders), 'isFirstPurchase')).toBe('??yn');
});

test('what does not count is no purchase', () => {
  const columns = { customerKey: texts('Ann', 'Ann'), day: dates('2024-01-01', '2024-02-01'), value: numbers(1, 1) };
  expect(yesNo(bought(columns, [0, 1]), 'isFirstPurchase')).toBe('?y');
});

test('without customers nothing is told of them', () => {
  expect(bought({ day: dates('2024-01-01'), value: numbers(1) }).columns.isFirstPurchase).toBeUndefined();
});

test('upsell is more paid on a day for a product than on the day with it before; cross-sell is a product not had before', () => {
  const table = bought({
    customerKey: texts('Ann', 'Ann', 'Ann', 'Ann', 'Ann', 'Ann', 'Ann'),
    product: texts('Pen', 'Ink', 'Pen', 'Pen', 'Pen', 'Cup', ''),
    day: dates('2024-01-01', '2024-01-01', '2024-02-01', '2024-02-01T12:00', '2024-03-01', '2024-03-01', '2024-03-01'),
    value: numbers(100, 10, 60, 60, 120, 1, 999),
  });
  // On 1 February Ann pays 120 for pens in all, which is more than 100; on 1 March as much again.
  expect(yesNo(table, 'isUpsell')).toBe('nnyynn?');
  expect(yesNo(table, 'isCrossSell')).toBe('nnnnny?');
});

test('which of several purchases of a day stands first tells nothing, nor do the last bits of their sum', () => {
  const ofDays = (first: number[], then: number[]): string => {
    const all = [...first, ...then];
    return yesNo(
      bought({
        customerKey: texts(...all.map(() => 'Ann')),
        product: texts(...all.map(() => 'Pen')),
        day: dates(...first.map(() => '2024-01-01'), ...then.map(() => '2024-02-01')),
        value: numbers(...all),
      }),
      'isUpsell',
    );
  };
  expect(ofDays([100], [150, -60])).toBe('nnn');
  expect(ofDays([100], [-60, 150])).toBe('nnn');
  expect(ofDays([100], [150, -40])).toBe('nyy');
  // 0.1 + 0.2 is more than 0.3 to a computer, and 0.2 + 0.1 + 0.3 more than 0.3 + 0.2 + 0.1.
  expect(ofDays([0.3], [0.1, 0.2])).toBe('nnn');
  expect(ofDays([0.3, 0.2, 0.1], [0.1, 0.2, 0.3])).toBe('nnnnnn');
});
