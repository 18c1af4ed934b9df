import { prepareSubscriptions } from '../../../src/dataset/prepare/prepare-subscriptions';
import type { Column, DateColumn, NumberColumn } from '../../../src/tables/table';
import { dates, numbers, tableOf, texts, wall } from '../../engine/table-of';

describe('subscriptions', () => {
  it('tells since when and until when a customer is one, over all of their spans', () => {
    const prepared = prepareSubscriptions(
      tableOf('subscriptions', {
        customer: texts('Anna', 'anna', 'Bram', 'Bram'),
        startedOn: dates('2024-02-01', '2024-01-01', '2024-01-05', '2024-01-10'),
        endedOn: dates('2024-03-01', '2024-01-20', '2024-02-05', ''),
      }),
    );
    const values = (field: string): number[] => Array.from((prepared.columns[field] as DateColumn).values);
    expect(values('customerSince').slice(0, 2)).toEqual([wall('2024-01-01'), wall('2024-01-01')]);
    expect(values('churnedOn')).toEqual([wall('2024-03-01'), wall('2024-03-01'), Number.NaN, Number.NaN]);
  });
});

it('a span goes on until the next, which begins a day later, also beside one that lasts longer than both', () => {
  const prepared = prepareSubscriptions(
    tableOf('subscriptions', {
      customer: texts('Anna', 'Anna', 'Anna'),
      startedOn: dates('2024-01-01', '2024-02-01', '2024-04-01'),
      endedOn: dates('2024-12-31', '2024-03-31', '2024-06-30'),
    }),
  );
  const { values } = prepared.columns.end as DateColumn;
  expect(Array.from(values)).toEqual([wall('2024-12-31'), wall('2024-04-01'), wall('2024-06-30')]);
});

describe('what a subscription is worth each month', () => {
  const worth = (columns: Record<string, Column>): number[] | null => {
    const { mrrValue } = prepareSubscriptions(tableOf('subscriptions', columns)).columns;
    return mrrValue ? Array.from((mrrValue as NumberColumn).values) : null;
  };
  const billedMonths = numbers(1, 12, 3, 0);
  const amount = numbers(10, 120, 60, 500);

  it('is what is billed, by the months that it is for; what is billed once is worth none', () => {
    expect(worth({ amount, billedMonths })).toEqual([10, 10, 20, 0]);
    expect(worth({ amount })).toBeNull();
    expect(worth({ billedMonths })).toBeNull();
  });

  it('is as the tab says it, where it does', () => {
    expect(worth({ mrr: numbers(1, 2, 3, 4), amount, billedMonths })).toEqual([1, 2, 3, 4]);
  });

  it('is that of all pieces, unless the amount is that already; no number of pieces is one', () => {
    const quantity = numbers(2, 3, Number.NaN, 2);
    expect(worth({ amount, billedMonths, quantity })).toEqual([20, 30, 20, 0]);
    for (const header of ['Total amount', 'Totaalbedrag', 'Gesamtpreis'])
      expect(worth({ amount: { ...amount, header } as Column, billedMonths, quantity })).toEqual([10, 10, 20, 0]);
  });

  it('is less a discount, a share of all pieces or an amount of the bill', () => {
    const quantity = numbers(2, 2, 2, 2);
    const discountShare = numbers(0.5, Number.NaN, 0.1, 0);
    expect(worth({ amount, billedMonths, quantity, discountShare })).toEqual([10, 20, 36, 0]);
    const discount = numbers(4, 24, Number.NaN, 1);
    expect(worth({ amount, billedMonths, quantity, discount })).toEqual([16, 18, 40, 0]);
  });
});
