import { models } from '../../../src/engine/models/models';
import { dates, numbers, tableOf, texts } from '../table-of';
import { rowsOf } from './model-rows';

// In February Anna grows from 100 to 150, Bram (80) leaves, Cor shrinks from 60 to 40, Dirk comes with 70 on two rows, Eva
// comes back with 30, Fay pays 20 all along, Gus left long ago, and Hal is a customer who pays nothing.
const table = tableOf('subscriptions', {
  customerKey: texts('Anna', 'Anna', 'Bram', 'Cor', 'Cor', 'Dirk', 'Dirk', 'Eva', 'Fay', 'Gus', 'Hal'),
  mrrValue: numbers(100, 150, 80, 60, 40, 50, 20, 30, 20, 900, 0),
  start: dates(
    ...['2023-01-01', '2024-02-10', '2023-01-01', '2023-01-01', '2024-02-15', '2024-02-01', '2024-02-20'],
    ...['2024-02-05', '2023-01-01', '2022-01-01', '2023-01-01'],
  ),
  end: dates('2024-02-10', '', '2024-02-20', '2024-02-15', '', '', '', '', '', '2023-06-01', ''),
  customerSince: dates(
    ...['2023-01-01', '2023-01-01', '2023-01-01', '2023-01-01', '2023-01-01', '2024-02-01', '2024-02-01'],
    ...['2022-01-01', '2023-01-01', '2022-01-01', '2023-01-01'],
  ),
});
const february = rowsOf(table, '2024-02-29', { first: '2024-02-01' });
const moved = { new: 70, expansion: 50, contraction: -20, churn: -80, reactivation: 30 };

test.each([
  ['recurring_revenue_kept', 210, 260],
  // Of Anna no more than the 100 that she paid.
  ['recurring_revenue_kept_without_growth', 160, 260],
  // Who comes back is neither won nor kept.
  ['recurring_revenue_won_to_lost', 120, 100],
] as const)('%s, with the movements that lead from the start to the end', (model, top, bottom) => {
  expect(models[model].fit(february)).toEqual({
    ...{ value: top / bottom, n: 5, top, bottom },
    extra: { ...moved, start: 260, end: 260 - 80 - 20 + 50 + 70 + 30 },
  });
  const line = models[model].line?.(february);
  const sums = [line?.top, line?.bottom].map((side) => Array.from(side ?? []).reduce((sum, one) => sum + one, 0));
  expect(sums).toEqual([top, bottom]);
});

test('each customer stands on the first row of theirs that runs at either moment', () => {
  const line = models.recurring_revenue_won_to_lost.line?.(february);
  expect(Array.from(line?.top ?? [])).toEqual([50, 0, 0, 0, 0, 70, 0, 0, 0, 0, 0]);
  expect(Array.from(line?.bottom ?? [])).toEqual([0, 0, 80, 20, 0, 0, 0, 0, 0, 0, 0]);
});

test('of all data nobody was there before: all who pay now came back or were won at no known time', () => {
  const ever = rowsOf(table, '2024-02-29');
  const none = { value: null, n: 0, top: 0, bottom: 0 };
  expect(models.recurring_revenue_kept.fit(ever)).toMatchObject({ ...none, reason: { text: 'no_customers_at_start' } });
  expect(models.recurring_revenue_won_to_lost.fit(ever)).toMatchObject({
    ...{ ...none, reason: { text: 'no_recurring_losses' } },
    extra: { new: 0, reactivation: 310, start: 0, end: 310 },
  });
});

test('where nobody is known to be new, all who come are back; without customers or amounts there is nothing', () => {
  const { customerSince: _, ...others } = table.columns;
  const fit = (columns: Partial<typeof table.columns>) =>
    models.recurring_revenue_kept.fit({ ...february, table: { ...table, columns: columns as typeof table.columns } });
  expect(fit(others)).toMatchObject({ value: 210 / 260, extra: { new: 0, reactivation: 100 } });
  for (const field of ['customerKey', 'mrrValue']) {
    const { [field]: __, ...rest } = table.columns;
    expect(fit(rest)).toMatchObject({ value: null, n: 0 });
  }
});
