import { isoDay } from '../../../src/base/day';
import { customerPurchasesOf, revenueLine } from '../../../src/engine/models/customer-purchases';
import { type ModelName, models } from '../../../src/engine/models/models';
import { type LifetimeValue, lifetimeValue } from '../../../src/statistics/lifetime-value';
import { purchaseHistory } from '../../../src/statistics/purchase-history';
import { simulatedPurchases } from '../../statistics/simulated';
import { dates, day, numbers, tableOf, texts } from '../table-of';
import { rowsOf } from './model-rows';

const NONE = Number.NaN;

// Anna buys twice, 182 days apart, the first time on two lines, and gets 20 back; Bram buys once; Cor only gets back.
const columns = {
  customerKey: texts('Anna', 'Anna', 'Anna', 'Anna', 'Bram', 'Bram', 'Cor', 'Bram'),
  order: texts('O2', 'O1', 'O1', 'O3', 'O4', 'O5', 'O6', 'O7'),
  date: dates('2024-07-01', '2024-01-01', '2024-01-01', '2024-07-05', '2024-03-01', '', '2024-03-01', '2024-03-02'),
  value: numbers(30, 100, 50, -20, 10, 5, -7, 1_000),
  orderTotal: numbers(30, 150, 150, -20, 10, 5, -7, 1_000),
  cost: numbers(20, 40, NONE, 3, 2, 1, 1, 1),
};
const table = tableOf('orders', columns);
/** All but the last row, which does not count. */
const index = Int32Array.from([0, 1, 2, 3, 4, 5, 6]);
const asked = rowsOf(table, '2025-12-31', { index });

const two = { value: expect.closeTo(85), n: 2 };

test('of each customer who bought: first day, orders, what is left after credit notes, and when silence ends it', () => {
  expect(customerPurchasesOf(asked)).toEqual({
    first: [day('2024-01-01'), day('2024-03-01')],
    // Twice the gap of 182 days; 90 days where there is none.
    activeUntil: [day('2024-07-01') + 364, day('2024-03-01') + 90],
    orders: [2, 1],
    amount: [160, 10],
    // Costs of 62 are known of purchases of 140.
    margin: 1 - 62 / 140,
  });
});

test('without order numbers each row is a purchase; without costs there is no margin', () => {
  const { order: _, cost, ...others } = columns;
  const bare = customerPurchasesOf(rowsOf(tableOf('orders', others), '2025-12-31', { index }));
  expect(bare).toMatchObject({ orders: [3, 1], amount: [160, 10], margin: null });
  const free = tableOf('orders', { ...columns, value: numbers(0, 0, 0, 0, 0, 0, 0, 0), cost });
  expect(customerPurchasesOf(rowsOf(free, '2025-12-31', { index }))?.margin).toBeNull();
});

test.each(['customerKey', 'value', 'date'] as const)('without %s there are no purchases', (field) => {
  const { [field]: _, ...others } = columns;
  const without = rowsOf(tableOf('orders', others), '2025-12-31', { index });
  expect(customerPurchasesOf(without)).toBeNull();
  expect(Array.from(revenueLine(without).top)).toEqual(Array(8).fill(0));
  for (const name of ['expected_lifetime_value', 'observed_lifetime_value', 'revenue_per_customer'] as ModelName[])
    expect(models[name].fit(without)).toEqual({ text: 'no_orders_in_period' });
  expect(models.bg_nbd.fit(without)).toEqual({ text: 'no_data' });
});

test('each row brings its amount, the first purchase of each customer counts them, and who never bought gives nothing back', () => {
  const { top, bottom } = revenueLine(asked);
  expect([Array.from(top), Array.from(bottom)]).toEqual([
    [30, 100, 50, -20, 10, 0, 0, 0],
    [1, 0, 0, 0, 1, 0, 0, 0],
  ]);
  expect(models.revenue_per_customer.fit(asked)).toEqual({
    ...two,
    ...{ top: 170, bottom: 2, extra: { medianCustomer: 85, topTenthShare: 160 / 170 } },
  });
});

test('what customers brought so far: purchase × purchases a year × years', () => {
  // Anna was active for 546 days, Bram for 90.
  const years = 636 / 365.25;
  expect(models.observed_lifetime_value.fit(asked)).toMatchObject({
    ...two,
    extra: { averagePurchase: 170 / 3, purchasesPerYear: 3 / years, years: years / 2 },
  });
});

test('what a customer brings: half are left after 90 days, nobody after 546, and a purchase comes again every 636 days', () => {
  const years = (90 + 456 / 2) / 365.25;
  expect(models.expected_lifetime_value.fit(asked)).toMatchObject({
    // 318 days, so half a purchase more than the first
    value: expect.closeTo((85 * 78) / 140),
    n: 2,
    extra: {
      ...{ averagePurchase: 170 / 3, repeatsPerYear: 365.25 / 636, years: expect.closeTo(years) },
      ...{ revenue: expect.closeTo(85), margin: 78 / 140, medianCustomer: 85, topTenthShare: 160 / 170 },
    },
    notes: [],
  });
});

describe('histories of one customer', () => {
  const one = (days: string[], last: string) =>
    models.expected_lifetime_value.fit(
      rowsOf(
        tableOf('orders', {
          customerKey: texts(...days.map(() => 'Anna')),
          ...{ date: dates(...days), value: numbers(...days.map(() => 10)) },
        }),
        last,
      ),
    );

  test('who never came back is worth that purchase', () => {
    expect(one(['2023-01-01'], '2024-12-31')).toMatchObject({ value: 10, n: 1, notes: [] });
  });

  test('two purchases of today tell no rate', () => {
    expect(one(['2024-01-01', '2024-01-01'], '2024-01-01')).toMatchObject({
      ...{ value: null, n: 1, reason: { text: 'history_too_short' } },
    });
  });

  test('two months and a day are no short history, two months are', () => {
    expect(one(['2024-01-01'], '2024-03-01')).toMatchObject({ notes: [{ text: 'note_short_history' }] });
    expect(one(['2024-01-01'], '2024-03-02')).toMatchObject({ notes: [] });
  });

  test('of a customer of six years five are counted, and it is said', () => {
    const days = 6 * 365 + 2;
    expect(one(['2018-01-01', '2024-01-01'], '2024-01-01')).toMatchObject({
      value: expect.closeTo(10 * (1 + (5 * 365.25) / (days - 1))),
      notes: [{ text: 'note_capped', values: { years: 5 } }],
    });
  });
});

test('a model of too few customers says how many there are, and the expected value stands in', () => {
  const dated = rowsOf(table, '2025-12-31', { index: Int32Array.from([0, 1, 2, 4]) });
  expect(models.bg_nbd.fit(dated)).toMatchObject({
    n: 2,
    standsIn: { text: 'model_needs_customers', values: { customers: 2, repeaters: 1 } },
  });
});

describe('a model of many customers', () => {
  const from = day('2023-01-01');
  const bought = simulatedPurchases(300, 4);
  const fitted = (last: string, amountOf = ({ amount }: (typeof bought)[number]): number => amount) => {
    const some = bought.filter(({ at }) => from + at <= day(last));
    const amounts = some.map(amountOf);
    const history = purchaseHistory(
      Int32Array.from(some, ({ customer }) => customer),
      Float64Array.from(some, ({ at }) => from + at),
      Float64Array.from(amounts),
      day(last),
    );
    const table = tableOf('orders', {
      customerKey: texts(...some.map(({ customer }) => `C${customer}`)),
      value: numbers(...amounts),
      date: dates(...some.map(({ at }) => isoDay(from + at))),
    });
    return { figures: models.bg_nbd.fit(rowsOf(table, last)), history };
  };

  test('is that of the next twelve months, at 10 % a year', () => {
    const { figures, history } = fitted('2023-12-31');
    const next = lifetimeValue(history, { months: 12, monthlyDiscount: 1.1 ** (1 / 12) - 1 }) as LifetimeValue;
    expect(figures).toMatchObject({ value: next.mean, n: 300, extra: { correlation: next.correlation } });
  });

  test('that cannot be fitted says why, and the expected value stands in', () => {
    // Amounts so far apart have no mean.
    expect(fitted('2023-12-31', ({ customer }) => 10 ** (customer % 9)).figures).toMatchObject({
      standsIn: { text: 'model_not_identified' },
    });
    expect(fitted('2023-03-01').figures).toMatchObject({ n: 300, standsIn: { text: 'history_too_short' } });
  });
});
