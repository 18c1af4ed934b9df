import type { Period } from '../../../src/base/period';
import type { DataSet } from '../../../src/engine/data-set';
import { evaluate, evaluateFirst } from '../../../src/engine/evaluate/evaluate';
import type { Evaluation } from '../../../src/engine/evaluate/evaluation';
import type { DerivedFormula, Formula, RowFormula } from '../../../src/engine/formula/formula';
import { groupsByLabel } from '../../../src/engine/groups';
import { accountOf } from '../../../src/engine/rows/parts';
import type { Table } from '../../../src/tables/table';
import { isSentence } from '../../../src/texts/sentence';
import { dates, day, numbers, tableOf, texts } from '../table-of';

const deals = tableOf(
  'deals',
  {
    outcome: texts('won', 'won', 'lost', 'open', 'won'),
    value: numbers(10, 20, 40, 80, Number.NaN),
    closed: dates('2024-01-10', '2024-02-10', '2024-02-11', '', ''),
    rep: texts('Ann', 'Bob', 'Ann', 'Ann', ''),
  },
  { leftOut: Uint8Array.from([0, 0, 0, 0, 0]) },
);
const won: RowFormula = {
  shape: 'rows',
  rows: {
    table: 'deals',
    needs: ['outcome'],
    date: 'closed',
    rules: [{ leaveOut: { not: { field: 'outcome', is: 'won' } }, because: 'open_deal' }],
  },
  measure: 'count',
  top: 1,
  emptyReason: 'no_won_deals',
};

const dataOf = (...tables: Table[]): DataSet => ({
  tables: Object.fromEntries(tables.map((table) => [table.table, table])),
  given: (figure) => (figure === 'revenue target' ? { value: 100, from: null } : null),
});
const february = { from: day('2024-02-01'), to: day('2024-03-01') };
const ever: Period = { from: null, to: day('2024-12-31') };
const ask = (formula: Formula, period = ever, data = dataOf(deals)) =>
  evaluate(formula, { data, period, cycle: () => ({ months: 1, touched: [], notes: [] }) });
const answered = (formula: Formula, period = ever, data = dataOf(deals)): Evaluation => {
  const evaluation = ask(formula, period, data);
  if (isSentence(evaluation)) throw new Error(evaluation.text);
  return evaluation;
};

describe('a formula over the data', () => {
  it('counts what is left after rules and period; all keeps the undated', () => {
    expect(answered(won).all().value).toBe(3);
    expect(answered(won, february).all().value).toBe(1);
    const [account] = accountOf(answered(won, february).parts[0], new Set());
    expect(account.used).toBe(1);
    expect(account.leftOut.map(({ reason, rows }) => [reason.text, rows])).toEqual([
      ['open_deal', 2],
      ['no_date_row', 1],
      ['outside_period', 1],
    ]);
  });

  it('leaves out what is later than as-of', () => {
    expect(answered(won, { from: null, to: day('2024-02-10') }).all().value).toBe(2);
  });

  it('says what is missing: a tab, a column, what the tab must hold somewhere', () => {
    expect(ask(won, ever, dataOf())).toMatchObject({ text: 'no_tab' });
    expect(ask({ ...won, rows: { ...won.rows, needs: ['probability'] } })).toMatchObject({ text: 'no_column' });
    const lost = { somewhere: { field: 'outcome', is: 'out' }, else: 'no_lost_deals' } as const;
    expect(ask({ ...won, rows: { ...won.rows, requires: [lost] } })).toEqual({ text: 'no_lost_deals' });
  });

  it('says why a column that is there could not be read', () => {
    const unread = { ...deals, unread: { probability: { text: 'no_data' as const } } };
    expect(ask({ ...won, rows: { ...won.rows, needs: ['probability'] } }, ever, dataOf(unread))).toEqual({
      text: 'no_data',
    });
  });

  it('refuses sums of mixed currencies, not counts', () => {
    const mixed = dataOf({ ...deals, currency: 'mixed' });
    expect(ask({ ...won, measure: 'sum', top: { field: 'value' } }, ever, mixed)).toEqual({
      text: 'several_currencies',
    });
    expect(answered(won, ever, mixed).all().value).toBe(3);
  });

  const perWon: DerivedFormula = {
    shape: 'derived',
    inputs: {
      target: { oneOf: [{ shape: 'given', figure: 'revenue target', emptyReason: 'no_revenue_target' }] },
      won: { oneOf: [won] },
    },
    value: { divide: ['target', 'won'] },
    emptyReason: 'no_won_deals',
  };

  it('derives one figure from others, by group too', () => {
    expect(answered(perWon).all()).toMatchObject({ value: 100 / 3, top: 100, bottom: 3 });
    const reps = answered(perWon).by((table) => groupsByLabel(table, 'rep'));
    expect(reps?.get('Ann')?.value).toBe(100);
  });

  it('divides by nothing: no value, never infinity', () => {
    expect(answered(perWon, { from: day('2024-05-01'), to: day('2024-06-01') }).all()).toMatchObject({
      value: null,
      bottom: 0,
    });
  });

  it('has no value where an input has none', () => {
    const working = { shape: 'given', figure: 'working days', emptyReason: 'no_month_dates' } as const;
    expect(ask({ ...perWon, inputs: { ...perWon.inputs, days: { oneOf: [working] } } })).toEqual({
      text: 'no_month_dates',
    });
  });

  it('looks at an input over a shifted period, or the days before its end', () => {
    const shifted = (over: DerivedFormula['inputs'][string]['over']): DerivedFormula => ({
      ...perWon,
      inputs: { ...perWon.inputs, won: { oneOf: [won], over } },
    });
    expect(
      answered(shifted({ monthsBack: 'sales cycle' }), { from: day('2024-03-01'), to: day('2024-04-01') }).all().bottom,
    ).toBe(1);
    expect(answered(shifted({ lastDays: 30 }), { from: day('2024-02-10'), to: day('2024-02-11') }).all().bottom).toBe(
      1,
    );
    expect(answered(shifted({ lastDays: 40 }), { from: day('2024-02-10'), to: day('2024-02-11') }).all().bottom).toBe(
      2,
    );
  });

  it('adds up an input over each of the last full months, and what each row puts there', () => {
    const months: DerivedFormula = {
      ...perWon,
      inputs: { ...perWon.inputs, won: { oneOf: [won], over: { eachOfLastMonths: 2 } } },
    };
    const asked = answered(months, { from: day('2024-03-01'), to: day('2024-03-05') });
    expect(asked.all()).toMatchObject({ value: 50, top: 100, bottom: 2 });
    expect(asked.lines(null).map(({ input, bottom }) => [input, Array.from(bottom ?? [])])).toEqual([
      ['won', [1, 1, 0, 0, 0]],
    ]);
    expect(asked.by((table) => groupsByLabel(table, 'rep'))?.get('Bob')?.value).toBe(100);
  });

  describe('tells what each row puts above and below the line', () => {
    const sumOf = (numbers: ArrayLike<number> | null): number | null =>
      numbers && Array.from(numbers).reduce((sum, one) => sum + one, 0);
    const linesOf = (formula: Formula, label?: string) => {
      const only = label === undefined ? null : { grouping: (table: Table) => groupsByLabel(table, 'rep'), label };
      const lines = answered(formula).lines(only);
      return lines.map(({ input, top, bottom }) => [input, sumOf(top), sumOf(bottom)]);
    };
    const amount: RowFormula = {
      ...won,
      measure: 'sum',
      top: { field: 'value' },
      rows: { ...won.rows, rules: [...won.rows.rules, { leaveOut: { not: { has: 'value' } }, because: 'no_amount' }] },
    };

    it('of a figure from others, input by input; what the plan gives has no rows', () => {
      expect(linesOf(perWon)).toEqual([['won', null, 3]]);
      const share: DerivedFormula = { ...perWon, inputs: { amount: { oneOf: [amount] }, won: { oneOf: [won] } } };
      expect(linesOf({ ...share, value: { divide: ['amount', 'won'] } })).toEqual([
        ['amount', 30, null],
        ['won', null, 3],
      ]);
    });

    it('as often as the figure counts it, above and below alike', () => {
      const inputs = { amount: { oneOf: [amount] }, won: { oneOf: [won] } };
      const value: DerivedFormula['value'] = { divide: [{ minus: [{ times: ['amount', 12] }, 'won'] }, 'won'] };
      expect(linesOf({ ...perWon, inputs, value })).toEqual([
        ['amount', 360, null],
        ['won', -3, 3],
      ]);
    });

    it('of one group its rows alone, by the figures of that group', () => {
      const inputs = { amount: { oneOf: [amount] }, won: { oneOf: [won] } };
      const value: DerivedFormula['value'] = { times: ['amount', 'won'] };
      expect(
        answered({ ...perWon, inputs, value })
          .by((table) => groupsByLabel(table, 'rep'))
          ?.get('Bob')?.value,
      ).toBe(20);
      expect(linesOf({ ...perWon, inputs, value }, 'Bob')).toEqual([
        ['amount', 20, null],
        ['won', null, null],
      ]);
    });

    it('nothing of an input that only says how many times, or whose rows do not add up to it', () => {
      const typical: RowFormula = { ...amount, measure: 'median' };
      const inputs = { won: { oneOf: [won] }, typical: { oneOf: [typical] } };
      expect(linesOf({ ...perWon, inputs, value: { times: ['won', 'typical'] } })).toEqual([
        ['won', 45, null],
        ['typical', null, null],
      ]);
      expect(linesOf({ ...perWon, inputs, value: { divide: ['won', 'typical'] } })).toEqual([
        ['won', 3, null],
        ['typical', null, null],
      ]);
    });
  });

  it('takes the first of several formulas that the data can answer', () => {
    const orders: RowFormula = { ...won, rows: { table: 'orders', needs: [], date: null, rules: [] } };
    const first = evaluateFirst([orders, won], {
      data: dataOf(deals),
      period: ever,
      cycle: () => ({ months: 0, touched: [], notes: [] }),
    });
    expect(isSentence(first)).toBe(false);
    const none = evaluateFirst([orders], {
      data: dataOf(deals),
      period: ever,
      cycle: () => ({ months: 0, touched: [], notes: [] }),
    });
    expect(none).toMatchObject({ text: 'no_tab' });
  });
});
