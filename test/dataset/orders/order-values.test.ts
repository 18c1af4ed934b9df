import { isNetOfTax } from '../../../src/dataset/orders/net-of-tax';
import { orderTotals, valuesOfLines, valuesOfWholeOrders } from '../../../src/dataset/orders/order-values';
import { wholeOrders } from '../../../src/dataset/orders/whole-orders';
import type { Column, NumberColumn, Table } from '../../../src/tables/table';
import { dates, numbers, tableOf, texts } from '../../engine/table-of';

const NONE = Number.NaN;
const worth = (columns: Record<string, Column>): number[] | null => {
  const values = valuesOfLines(tableOf('orders', columns))?.value.values;
  return values ? Array.from(values) : null;
};
const headed = (header: string, ...cells: number[]): Column => ({ ...numbers(...cells), header }) as Column;

test('a row is worth its amount, else its line; without either nothing is told', () => {
  const [quantity, unitPrice] = [numbers(2, 3), numbers(10, 5)];
  expect(worth({ amount: numbers(7, NONE), quantity, unitPrice })).toEqual([7, NONE]);
  expect(worth({ quantity, unitPrice })).toEqual([20, 15]);
  expect(worth({ quantity })).toBeNull();
});

test('what was paid back goes off, whichever its sign, and no sale is worth less than nothing', () => {
  expect(worth({ amount: numbers(100, 100, 100, 100), refund: numbers(30, -30, 100, 120) })).toEqual([70, 70, 0, 0]);
  // A credit note stays what it is.
  expect(worth({ amount: numbers(-50, -50), refund: numbers(0, NONE) })).toEqual([-50, -50]);
});

test('what is said to be refunded is worth nothing, though nothing tells how much; what is paid keeps its worth', () => {
  const payment = texts('refunded', 'paid', '', 'refunded');
  expect(worth({ amount: numbers(100, 100, 100, -20), payment })).toEqual([0, 100, 100, -20]);
  expect(worth({ amount: numbers(100, 100), payment: texts('paid', 'paid') })).toEqual([100, 100]);
});

test('tax goes off what a customer paid, and the tax of what was paid back with it; not off what is net of it', () => {
  const [tax, refund] = [numbers(21, -21, NONE), numbers(60.5, 0, 0)];
  expect(worth({ amount: headed('Total', 121, -121, 121), tax, refund })).toEqual([50, -100, 121]);
  expect(worth({ amount: headed('Subtotal', 100, -100, 121), tax, refund })).toEqual([50, -100, 121]);
});

test('of an order the first line has what its lines do not come to', () => {
  const orders = tableOf('orders', {
    id: texts('1', '1', '2'),
    amount: numbers(35, NONE, 8),
    quantity: numbers(1, 2, 1),
    unitPrice: numbers(10, 12, 9),
  });
  const { value, ofLines } = valuesOfWholeOrders(orders) ?? {};
  expect([Array.from(value?.values ?? []), Array.from(ofLines ?? [])]).toEqual([
    [11, 24, 8],
    [10, 24, 9],
  ]);
});

test('an order comes to what its lines do, on each of them; a line that is left out counts for none', () => {
  const orders = tableOf('orders', { id: texts('1', '1', '2', '2') }, { leftOut: Uint8Array.of(0, 0, 0, 1) });
  const totals = orderTotals(orders, Uint8Array.of(1, 1, 2, 2), Float64Array.of(0.1, 0.2, 5, 7));
  expect(Array.from(totals.values)).toEqual([0.3, 0.3, 5, 5]);
});

test('tax that is a whole rate of what is left as often as not is in the amounts', () => {
  // 21 of 100 is a rate on top alone; 20 of 100 is one of 20 % on top, and of 25 % of the 80 that are left.
  const isNet = (...tax: number[]): boolean =>
    isNetOfTax(
      headed('Amount', ...tax.map(() => 100)) as NumberColumn,
      Float64Array.from(tax),
      new Uint8Array(tax.length),
    );
  expect([isNet(21, 21, 21, 20), isNet(21, 21, 20, 20), isNet(21)]).toEqual([true, false, false]);
});

test('an amount below the lines is that of the order, one amid them is not', () => {
  const id = texts('1', '1', '1', '2', '2', '2');
  const amounts = (...cells: number[]): number[] | null => {
    const whole = wholeOrders(tableOf('orders', { id, amount: numbers(...cells) }));
    return whole && Array.from((whole.columns.amount as NumberColumn).values);
  };
  expect(amounts(NONE, NONE, 30, NONE, NONE, 20)).toEqual([30, NONE, NONE, 20, NONE, NONE]);
  expect(amounts(NONE, 30, NONE, NONE, 20, NONE)).toBeNull();
});

test('lines that no amount stands beside keep each their own day, whatever the header says', () => {
  const orders = {
    id: texts('1', '1', '2'),
    amount: headed('Order total', NONE, NONE, 20),
    date: dates('2017-05-01', '2017-06-01', '2017-05-04'),
  };
  expect(wholeOrders(tableOf('orders', orders))).toBeNull();
});

test('tax that lines have each of their own is added up, also where two of one order are alike', () => {
  const id = texts('1', '1', '2', '2');
  const taxes = (...cells: number[]): number[] => {
    const whole = wholeOrders(tableOf('orders', { id, amount: numbers(24, 24, 18, 18), tax: numbers(...cells) }));
    return Array.from(((whole as Table).columns.tax as NumberColumn).values);
  };
  expect(taxes(2, 2, 1, 2)).toEqual([4, NONE, 3, NONE]);
  expect(taxes(4, 4, 3, 3)).toEqual([4, NONE, 3, NONE]);
});

test('an amount on a later line is of the whole where it is above its line in more than half, or no nearer to that line', () => {
  const isWhole = (price: number): boolean => {
    const columns = {
      id: texts('1', '1', '2', '2'),
      amount: numbers(NONE, 20, NONE, price),
      quantity: numbers(1, 1, 1, 1),
      unitPrice: numbers(10, 10, price, price),
    };
    return wholeOrders(tableOf('orders', columns)) !== null;
  };
  // Of the first order the amount is all, of the second that of its line: off by as much either way at 20.
  expect([isWhole(20), isWhole(100)]).toEqual([true, false]);
});

test('one order, or one amount that all repeat, does not tell that amounts are of whole orders', () => {
  const isWhole = (ids: string[], ...cells: number[]): boolean =>
    wholeOrders(tableOf('orders', { id: texts(...ids), amount: numbers(...cells) })) !== null;
  const one = ['1', '1'];
  const two = [...one, '2', '2'];
  expect([isWhole(one, NONE, 20), isWhole(one, 20, 20), isWhole(two, 20, 20, 20, 20)]).toEqual([false, false, false]);
  expect([isWhole(two, NONE, 20, NONE, 30), isWhole(two, 20, 20, 30, 30)]).toEqual([true, true]);
});
