import { wholeOrders } from '../../../src/dataset/orders/whole-orders';
import type { NumberColumn } from '../../../src/tables/table';
import { numbers, tableOf, texts } from '../../engine/table-of';

const NONE = Number.NaN;
const amountsOf = (columns: Parameters<typeof tableOf>[1]): number[] | null => {
  const whole = wholeOrders(tableOf('orders', columns));
  return whole && Array.from((whole.columns.amount as NumberColumn).values);
};

describe('an amount beside each line', () => {
  /** Two lines an order: what they come to, and the amount beside both. */
  const of = (...orders: [first: number, second: number, amount: number][]): number[] | null =>
    amountsOf({
      id: texts(...orders.flatMap((_, at) => [`O${at}`, `O${at}`])),
      lineAmount: numbers(...orders.flatMap(([first, second]) => [first, second])),
      amount: numbers(...orders.flatMap(([, , amount]) => [amount, amount])),
    });
  const more: [number, number, number] = [10, 20, 25];
  const less: [number, number, number] = [30, 40, 30];

  test('is that of the order where most put more there than a line comes to, and not where half of them do', () => {
    expect(of(more, more, less)).toEqual([25, NONE, 25, NONE, 30, NONE]);
    expect(of(more, less)).toBeNull();
  });
});

describe('a discount of the whole order', () => {
  const of = (lines: number[], ...discounts: number[]): number[] | null =>
    amountsOf({
      id: texts(...lines.map(() => 'O1')),
      lineAmount: numbers(...lines),
      orderDiscount: numbers(...discounts),
    });

  test('goes off what its lines come to, once, wherever it stands', () => {
    expect(of([10, 20], 5, NONE)).toEqual([25, NONE]);
    expect(of([10, 20], NONE, 5)).toEqual([25, NONE]);
    expect(of([10, 20], 5, 5)).toEqual([25, NONE]);
    expect(of([10, 20], NONE, NONE)).toEqual([30, NONE]);
  });

  test('brings what is taken back nearer to nothing, whatever its sign', () => {
    expect(of([-10, -20], 5, NONE)).toEqual([-25, NONE]);
    expect(of([-10, -20], -5, NONE)).toEqual([-25, NONE]);
  });

  test('goes off the lines that are known; where none is the order has no amount', () => {
    expect(of([10, NONE], 5, NONE)).toEqual([5, NONE]);
    expect(of([NONE, NONE], 5, NONE)).toEqual([NONE, NONE]);
  });
});
