import type { Period } from '../../../src/base/period';
import type { DataSet } from '../../../src/engine/data-set';
import type { RowFormula } from '../../../src/engine/formula/formula';
import { isWaiting, tableFor } from '../../../src/engine/rows/table-for';
import type { Column, Table } from '../../../src/tables/table';
import { isSentence, type Sentence } from '../../../src/texts/sentence';
import { dates, day, numbers, tableOf, texts } from '../table-of';

const february: Period = { from: day('2024-02-01'), to: day('2024-03-01') };
const ever: Period = { from: null, to: february.to };
const leaf = (rows: Partial<RowFormula['rows']>, more: Partial<RowFormula> = {}): RowFormula => ({
  ...{
    shape: 'rows',
    rows: { table: 'deals', needs: [], date: 'closed', rules: [], ...rows },
    measure: 'count',
    top: 1,
  },
  ...{ emptyReason: 'no_won_deals', ...more },
});
const dataOf = (columns: Record<string, Column>, more: Partial<DataSet> = {}, table: Partial<Table> = {}): DataSet => ({
  ...{ tables: { deals: tableOf('deals', columns, table) }, given: () => null, ...more },
});
const found = (formula: RowFormula, data: DataSet, period = february) => {
  const table = tableFor(formula, data, period);
  return isSentence(table) ? table.text : table.table;
};
const deals = { outcome: texts('won', 'lost', 'open'), value: numbers(1, 2, 3), closed: dates('2024-02-01', '', '') };
const why: Sentence = { text: 'intake_duplicate_id' };

test('a tab that was lost is named where nothing of it is left, not where it shrank or is read again', () => {
  const lost = (state: 'gone' | 'shrunk', tables = {}) => ({
    ...dataOf(deals, { lost: [{ tab: 'Deals', table: 'deals', state, rows: 0, before: 9 }] }),
    ...tables,
  });
  expect(found(leaf({}), lost('gone', { tables: {} }))).toBe('tab_lost');
  expect(found(leaf({}), lost('shrunk', { tables: {} }))).toBe('no_tab');
  expect(found(leaf({}), lost('gone'))).toBe('deals');
  expect(found(leaf({}), dataOf({ value: numbers() }, { lost: lost('gone').lost }))).toBe('tab_lost');
});

test('of a choice of columns one is enough, and of several needs each', () => {
  const needs = (...all: RowFormula['rows']['needs']) => found(leaf({ needs: all }), dataOf(deals));
  expect(needs(['probability', 'value'])).toBe('deals');
  expect(needs(['probability', 'created'])).toBe('no_column');
  expect(needs('value', 'created')).toBe('no_column');
});

test('what the table must hold somewhere counts by the rows that count', () => {
  const requires: RowFormula['rows']['requires'] = [
    { somewhere: { field: 'outcome', is: 'lost' }, else: 'no_lost_deals' },
  ];
  const paid: RowFormula['rows']['requires'] = [{ somewhere: { field: 'value', above: 2 }, else: 'no_amount' }];
  const without = (row: number) => ({
    leftOut: Uint8Array.from([0, 1, 2], (at) => (at === row ? 1 : 0)),
    leftOutReasons: [why],
  });
  expect(found(leaf({ requires }), dataOf(deals))).toBe('deals');
  expect(found(leaf({ requires }), dataOf(deals, {}, without(1)))).toBe('no_lost_deals');
  expect(found(leaf({ requires: paid }), dataOf(deals))).toBe('deals');
  expect(found(leaf({ requires: paid }), dataOf(deals, {}, without(2)))).toBe('no_amount');
});

test('there is no figure of a period where more than half of one kind have no date, whatever others have', () => {
  const dated: RowFormula['rows']['dated'] = [
    { of: { field: 'outcome', is: 'won' }, else: 'no_won_deals' },
    { of: { field: 'outcome', is: 'lost' }, else: 'no_lost_deals' },
  ];
  const of = (won: string[], lost: string[], period = february) =>
    found(
      leaf({ dated }),
      dataOf({ outcome: texts(...won.map(() => 'won'), ...lost.map(() => 'lost')), closed: dates(...won, ...lost) }),
      period,
    );
  const date = '2024-02-02';
  expect(of([date, ''], [date, ''])).toBe('deals');
  expect(of([date, ''], [date, '', ''])).toBe('no_lost_deals');
  expect(of([date, '', ''], [date, ''])).toBe('no_won_deals');
  expect(of([date, '', ''], ['', ''])).toBe('no_won_deals');
  expect(of(['', ''], [])).toBe('no_won_deals');
  expect(of([date, ''], [])).toBe('deals');
  expect(of([date, ''], [date, '', ''], ever)).toBe('deals');
});

test('a figure waits for what it is made of: a column, its date over a period, money where it adds money up', () => {
  const waiting = (field: string, more: object = {}) => ({
    waiting: [{ table: 'deals' as const, field, reason: why, ...more }],
  });
  const sum = leaf({ needs: ['value'] }, { measure: 'sum', top: { field: 'value' } });
  expect(found(sum, dataOf(deals, waiting('amount')))).toBe('intake_duplicate_id');
  expect(found(leaf({}), dataOf(deals, waiting('amount')))).toBe('deals');
  expect(found(leaf({}), dataOf(deals, waiting('closedOn')))).toBe('intake_duplicate_id');
  expect(found(leaf({}), dataOf(deals, waiting('closedOn')), ever)).toBe('deals');
  expect(found(sum, dataOf(deals, waiting('amount', { table: 'orders' })))).toBe('deals');
  expect(found(sum, dataOf(deals, waiting('currency', { onlyMoney: true })))).toBe('intake_duplicate_id');
  expect(found(leaf({}), dataOf(deals, waiting('currency', { onlyMoney: true })))).toBe('deals');
  expect(found(sum, dataOf(deals, waiting('currency', { onlyMoney: true, table: 'orders' })))).toBe('deals');
  // A column that is not there yet is waited for too.
  expect(found(leaf({ needs: ['probability'] }), dataOf(deals, waiting('probability')))).toBe('intake_duplicate_id');
  const data = dataOf(deals, waiting('amount'));
  expect([
    isWaiting(why, data),
    isWaiting({ text: 'intake_duplicate_id' }, data),
    isWaiting(why, dataOf(deals)),
  ]).toEqual([...[true, false, false]]);
});
