import { onlyGroup } from '../../../src/engine/evaluate/only-group';
import type { RowFormula } from '../../../src/engine/formula/formula';
import { BEYOND, groupsByLabel, NO_LABEL } from '../../../src/engine/groups';
import { accountOf } from '../../../src/engine/rows/parts';
import type { Table } from '../../../src/tables/table';
import { numbers, tableOf, texts } from '../table-of';
import { answered, valuesOf } from './asked';

// Orders of which a part, their shipping, belongs to no product.
const orders = tableOf(
  'orders',
  {
    rep: texts('Ann', 'Ann', 'Bob', 'Cor', 'Cor', 'Ann'),
    product: texts('A', 'B', 'A', 'A', 'B', 'A'),
    value: numbers(11, 21.3, 50, 0.1, 0.2, 1_000),
  },
  {
    ofLabels: { field: 'value', labels: ['product'], values: Float64Array.from([10, 20.1, 45, 0.1, 0.2, 999]) },
    ...{ leftOut: Uint8Array.from([0, 0, 0, 0, 0, 1]), leftOutReasons: [{ text: 'intake_duplicate_id' }] },
  },
);
const sum: RowFormula = {
  ...{ shape: 'rows', rows: { table: 'orders', needs: [], date: null, rules: [] } },
  ...{ measure: 'sum', top: { field: 'value' }, emptyReason: 'no_orders_in_period' },
};
const by = (field: string) => (table: Table) => groupsByLabel(table, field);
const of = (label: string, formula = sum) =>
  onlyGroup(answered(formula, [orders]), { grouping: by('rep'), label }, { text: 'no_rep' });

test('the figure of one group is that of its rows; of a group that nobody is in there is none', () => {
  expect(of('Ann').all()).toMatchObject({ value: 32.3, n: 2 });
  expect(of('Nobody').all()).toMatchObject({ value: null, n: 0 });
});

test('grouped again, it holds the rows of the group alone, and what of them belongs to no label', () => {
  expect(valuesOf(answered(sum, [orders]).by(by('product')))).toEqual({
    ...{ [NO_LABEL]: 0, A: 55.1, B: 20.3, [BEYOND]: 7.2 },
  });
  expect(valuesOf(of('Ann').by(by('product')))).toEqual({ [NO_LABEL]: 0, A: 10, B: 20.1, [BEYOND]: 2.2 });
  expect(valuesOf(of('Bob').by(by('product')))).toEqual({ [NO_LABEL]: 0, A: 45, B: 0, [BEYOND]: 5 });
  // The last bits of 0.1 and 0.2 are nothing beyond them.
  expect(valuesOf(of('Cor').by(by('product')))).toEqual({ [NO_LABEL]: 0, A: 0.1, B: 0.2 });
  expect(of('Ann').by(by('nothing of the kind'))).toBeNull();
});

test('what says nothing of shipping has nothing beyond its labels', () => {
  const count: RowFormula = { ...sum, measure: 'count', top: 1 };
  expect(valuesOf(of('Ann', count).by(by('product')))).toEqual({ [NO_LABEL]: 0, A: 1, B: 1 });
  expect(valuesOf(answered(count, [orders]).by(by('product')))).toEqual({ [NO_LABEL]: 0, A: 3, B: 2 });
});

test('rows of others are left out for that reason, what was left out before for its own', () => {
  const [account] = accountOf(of('Ann').parts[0], new Set());
  expect([account.used, account.leftOut.map(({ reason, rows }) => [reason.text, rows])]).toEqual([
    2,
    [
      ['intake_duplicate_id', 1],
      ['no_rep', 3],
    ],
  ]);
});

test('its rows stand for their amounts, of a group within it those that are in both', () => {
  const tops = (label: string | null) =>
    of('Ann')
      .lines(label === null ? null : { grouping: by('product'), label })
      .map(({ top }) => Array.from(top ?? []));
  expect(tops(null)).toEqual([[11, 21.3, 0, 0, 0, 0]]);
  expect(tops('B')).toEqual([[0, 21.3, 0, 0, 0, 0]]);
});

test('of a median the values of each group are those of its rows', () => {
  const median: RowFormula = { ...sum, measure: 'median' };
  const values = of('Ann', median).samples?.(by('product'));
  expect([...(values ?? [])].map(([label, all]) => [label, ...all])).toEqual([[NO_LABEL], ['A', 11], ['B', 21.3]]);
  expect(of('Ann', median).all().value).toBeCloseTo(16.15);
  expect('samples' in of('Ann')).toBe(false);
});
