import type { DataSet } from '../../../src/engine/data-set';
import { evaluateFirst } from '../../../src/engine/evaluate/evaluate';
import type { DerivedFormula, Formula, RowFormula } from '../../../src/engine/formula/formula';
import { groupsByLabel } from '../../../src/engine/groups';
import { hasPart } from '../../../src/engine/result';
import type { Table } from '../../../src/tables/table';
import { isSentence } from '../../../src/texts/sentence';
import { dates, day, numbers, tableOf, texts } from '../table-of';
import { answered, asked, ever } from './asked';

const rowsOf = (table: 'deals' | 'orders', more: Partial<RowFormula> = {}): RowFormula => ({
  ...{ shape: 'rows', rows: { table, needs: [], date: null, rules: [] }, measure: 'count', top: 1 },
  ...{ emptyReason: 'no_won_deals', ...more },
});
const money = { measure: 'sum', top: { field: 'value' } } as const;
const target = { oneOf: [{ shape: 'given', figure: 'revenue target', emptyReason: 'no_revenue_target' }] };
const derived = (
  inputs: object,
  value: DerivedFormula['value'],
  more: Partial<DerivedFormula> = {},
): DerivedFormula => ({
  ...{ shape: 'derived', inputs: inputs as DerivedFormula['inputs'], value, emptyReason: 'no_open_deals', ...more },
});
const inputs = { target, amount: { oneOf: [rowsOf('orders', money)] }, deals: { oneOf: [rowsOf('deals')] } };
const table = (name: 'deals' | 'orders', values: number[], currency: Table['currency'] = null) =>
  tableOf(name, { value: numbers(...values) }, { currency });
const both = [table('deals', [1, 2, 3]), table('orders', [30, 60])];
const figure = (value: DerivedFormula['value'], more: Partial<DerivedFormula> = {}, tables = both) =>
  answered(derived(inputs, value, more), tables).all();

test('it is of as many as stand below the line, else above; of what has no rows only where nothing has', () => {
  expect(figure({ divide: ['amount', 'deals'] })).toMatchObject({ value: 30, n: 3, top: 90, bottom: 3 });
  expect(figure({ divide: ['deals', 'amount'] })).toMatchObject({ value: 3 / 90, n: 2 });
  expect(figure({ divide: ['amount', 'target'] })).toMatchObject({ value: 0.9, n: 2, top: 90, bottom: 100 });
  expect(figure({ minus: ['target', 'amount'] })).toMatchObject({ value: 10, n: 2 });
  expect(figure('amount')).toMatchObject({ value: 90, n: 2, extra: {} });
});

test('amounts in two currencies are never put together, in one they are in that one', () => {
  const of = (one: Table['currency'], other: Table['currency']) => {
    const sums = { one: { oneOf: [rowsOf('deals', money)] }, other: { oneOf: [rowsOf('orders', money)] } };
    const found = asked(derived(sums, { plus: ['one', 'other'] }), [
      table('deals', [1], one),
      table('orders', [2], other),
    ]);
    return isSentence(found) ? found.text : found.currency;
  };
  expect([of('EUR', 'USD'), of('EUR', 'EUR'), of('EUR', null), of(null, null)]).toEqual([
    ...['several_currencies', 'EUR', 'EUR', null],
  ]);
});

test('a column of currencies has its say by the rows that count', () => {
  const of = (...codes: string[]) => {
    const mixed = tableOf(
      'orders',
      { value: numbers(1, 2, 4), ...(codes.length ? { currency: texts(...codes) } : {}) },
      { currency: 'mixed', leftOut: Uint8Array.from([0, 0, 1]), leftOutReasons: [{ text: 'intake_duplicate_id' }] },
    );
    const found = asked(rowsOf('orders', money), [mixed]);
    return isSentence(found) ? found.text : found.currency;
  };
  expect([of('EUR', 'EUR', 'USD'), of('EUR', '', 'USD'), of('EUR', 'USD', 'EUR'), of('', '', 'USD'), of()]).toEqual([
    ...['EUR', 'EUR', 'several_currencies', null, 'several_currencies'],
  ]);
});

test('of nothing below there is no figure; less than nothing below has words of its own, where they are given', () => {
  const value = { divide: ['deals', { minus: ['amount', 'target'] }] } as DerivedFormula['value'];
  const left = (amount: number, words: Partial<DerivedFormula> = { nothingLeft: 'no_won_deals' }) =>
    figure(value, words, [both[0], table('orders', [amount])]);
  expect(left(130)).toMatchObject({ value: 0.1, bottom: 30 });
  expect(left(100)).toMatchObject({ value: null, bottom: 0, reason: { text: 'no_won_deals' } });
  expect(left(70)).toMatchObject({ value: null, bottom: -30, reason: { text: 'no_won_deals' } });
  expect(left(70, {})).toMatchObject({ value: -0.1, n: 1 });
  // Nothing of what the rate is of: nobody asks what is left.
  expect(left(0)).toMatchObject({ value: null, n: 0 });
  expect(left(0).reason).toBeUndefined();
});

test('above the most that it may be it is no figure, at it it is; what is cut to a limit says so', () => {
  const share = { divide: ['amount', 'deals'] } as DerivedFormula['value'];
  expect(figure(share, { most: 30 })).toMatchObject({ value: 30 });
  expect(figure(share, { most: 29 })).toMatchObject({ value: null });
  expect(figure({ atMost: ['amount', 60] }).extra).toEqual({ cutTo: 60 });
  expect(figure({ times: [{ atMost: ['amount', 60] }, 'deals'] })).toMatchObject({ value: 180, extra: { cutTo: 60 } });
  expect(figure({ atMost: ['amount', 90] })).toMatchObject({ value: 90, extra: {} });
});

test('an input that needs rows has none: the words are its own', () => {
  const needed = { ...inputs, amount: { ...inputs.amount, needsRows: true } };
  const none = answered(derived(needed, { divide: ['amount', 'deals'] }), [both[0], table('orders', [])]).all();
  expect(none).toMatchObject({ value: null, n: 3, reason: { text: 'no_won_deals' } });
  expect(answered(derived(needed, { divide: ['amount', 'deals'] }), both).all()).toMatchObject({ value: 30 });
});

test('it adds up where nothing stands below, and all that stands above does', () => {
  const adds = (value: DerivedFormula['value']) => answered(derived(inputs, value), both).addsUp;
  expect([adds({ plus: ['amount', 'deals'] }), adds({ divide: ['amount', 'deals'] })]).toEqual([true, false]);
  const mean = { typical: { oneOf: [rowsOf('orders', { ...money, measure: 'mean' })] } };
  expect(answered(derived(mean, { times: ['typical', 2] }), both).addsUp).toBe(false);
});

test('an input over the whole of a period is asked for all of it', () => {
  const won = tableOf('deals', { closed: dates('2024-02-03', '2024-02-20'), rep: texts('Ann', 'Bob') });
  const formula = rowsOf('deals', { rows: { table: 'deals', needs: [], date: 'closed', rules: [] } });
  const running = { from: day('2024-02-01'), to: day('2024-02-11') };
  const whole = () => ({ from: day('2024-02-01'), to: day('2024-03-01') });
  const over = { all: { oneOf: [formula], over: 'whole period' }, far: { oneOf: [formula] } };
  const share = derived(over, { divide: ['far', 'all'] });
  expect(answered(share, [won], running, { whole }).all()).toMatchObject({ value: 0.5, top: 1, bottom: 2 });
  expect(answered(share, [won], running).all()).toMatchObject({ value: 1 });
  const groups = answered(share, [won], running, { whole }).by((one) => groupsByLabel(one, 'rep'));
  expect([groups?.get('Ann')?.value, groups?.get('Bob')?.value]).toEqual([1, 0]);
});

test('a cycle shifts a span and says by how much; all data is not shifted', () => {
  const won = tableOf('deals', { closed: dates('2024-02-03', '2024-03-20'), value: numbers(5, 7) });
  const formula = rowsOf('deals', { ...money, rows: { table: 'deals', needs: [], date: 'closed', rules: [] } });
  const shifted = derived({ won: { oneOf: [formula], over: { monthsBack: 'sales cycle' } } }, { times: ['won', 1] });
  const march = answered(shifted, [won], { from: day('2024-03-01'), to: day('2024-04-01') });
  expect([march.all().value, march.notes]).toEqual([5, [{ text: 'note_cycle_shift', values: { months: 1 } }]]);
  const all = answered(shifted, [won]);
  expect([all.all().value, all.notes]).toEqual([12, []]);
});

describe('of formulas that all have no answer', () => {
  const waits = (formula: Formula, lost: DataSet['lost'] = []) =>
    evaluateFirst(
      [formula, rowsOf('deals', { rows: { table: 'deals', needs: ['probability'], date: null, rules: [] } })],
      {
        ...{ data: { tables: { deals: both[0] }, given: () => null, lost }, period: ever },
        cycle: () => ({ months: 0, touched: [], notes: [] }),
      },
    );
  const orders = rowsOf('orders');
  const rare = derived({ amount: { oneOf: [orders] } }, 'amount', { rare: true });

  test('the tab that is missing is named beside the column of one that is there; what few have is no reason', () => {
    expect(waits(orders)).toMatchObject({
      text: 'both_reasons',
      values: { first: { text: 'no_tab' }, other: { text: 'no_column' } },
    });
    expect(waits(rare)).toMatchObject({ text: 'no_column' });
    const alone = {
      data: { tables: {}, given: () => null },
      period: ever,
      cycle: () => ({ months: 0, touched: [], notes: [] }),
    };
    expect([evaluateFirst([rare], alone), evaluateFirst([], alone)]).toMatchObject([
      { text: 'no_tab' },
      { text: 'no_data' },
    ]);
  });

  test('a tab that was there before is what is missing', () => {
    const lost = { tab: 'Orders', table: 'orders', state: 'gone', rows: 0, before: 5 } as const;
    expect(waits(orders, [lost])).toEqual({ text: 'tab_lost', values: { tab: 'Orders' } });
  });
});

test('a row has a part where it stands above or below', () => {
  expect([hasPart({ top: 0, bottom: null }), hasPart({ top: null, bottom: 0 })]).toEqual([true, true]);
  expect(hasPart({ top: null, bottom: null })).toBe(false);
});
