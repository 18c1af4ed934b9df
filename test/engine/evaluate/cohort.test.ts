import { cohortParts } from '../../../src/engine/evaluate/cohort';
import { figuresOf } from '../../../src/engine/figures';
import type { CohortFormula } from '../../../src/engine/formula/formula';
import { dates, day, numbers, tableOf, texts } from '../table-of';

const february = { from: day('2024-02-01'), to: day('2024-03-01') };

const customers: CohortFormula = {
  shape: 'cohort',
  rows: { table: 'subscriptions', needs: ['start'], date: null, rules: [] },
  countBy: 'customerKey',
  base: { runs: 'at start' },
  kept: { runs: 'at end' },
  count: 'kept',
  weight: 1,
  emptyReason: 'no_customers_at_start',
};

// Anna has two subscriptions and ends one, Bram leaves, Cor moves from one plan to the next, Dirk joins, Eva has left long ago.
const rows: [customer: string, start: string, end: string, mrr: number][] = [
  ['Anna', '2024-01-01', '2024-02-15', 10],
  ['Anna', '2024-01-01', '', 20],
  ['Bram', '2024-01-01', '2024-02-20', 40],
  ['Cor', '2024-01-01', '2024-02-10', 80],
  ['Cor', '2024-02-10', '', 160],
  ['Dirk', '2024-02-05', '', 320],
  ['Eva', '2023-01-01', '2023-12-31', 640],
];
const tableWith = (some: typeof rows) =>
  tableOf('subscriptions', {
    customerKey: texts(...some.map(([customer]) => customer)),
    start: dates(...some.map(([, start]) => start)),
    end: dates(...some.map(([, , end]) => end)),
    mrrValue: numbers(...some.map(([, , , mrr]) => mrr)),
  });
const table = tableWith(rows);

const figures = (formula: CohortFormula) => figuresOf(cohortParts(formula, table, february), 'share', null, null)[0];

describe('customers compared at two moments', () => {
  it('counts a customer once, and as kept while any subscription runs', () => {
    expect(figures(customers)).toMatchObject({ value: 2 / 3, n: 3, top: 2, bottom: 3 });
    expect(figures({ ...customers, count: 'lost' })).toMatchObject({ value: 1 / 3, n: 3, top: 1, bottom: 3 });
  });

  it('weighs a customer by what they paid at the start', () => {
    // At the start Anna pays 30, Bram 40, Cor 80; Bram's 40 are lost.
    const lost = { ...customers, count: 'lost', weight: { field: 'mrrValue' } } as const;
    expect(figures(lost)).toMatchObject({ value: 40 / 150, n: 3, top: 40, bottom: 150 });
  });

  it('does not mind the order of the rows', () => {
    const weighed = { ...customers, weight: { field: 'mrrValue' } } as const;
    for (const at of rows.keys()) {
      const turned = tableWith([...rows.slice(at), ...rows.slice(0, at)]);
      const share = (formula: CohortFormula) =>
        figuresOf(cohortParts(formula, turned, february), 'share', null, null)[0];
      expect(share(customers)).toMatchObject({ n: 3, top: 2, bottom: 3 });
      expect(share(weighed)).toMatchObject({ n: 3, top: 110, bottom: 150 });
    }
  });

  it('accounts for every row: used are those of the base and those that kept them', () => {
    const parts = cohortParts(customers, table, february);
    expect(Array.from(parts.leftOut, (code) => (code === 0 ? 'used' : parts.reasons[code - 1].text))).toEqual([
      'used',
      'used',
      'used',
      'used',
      'used',
      'not_in_base',
      'not_in_base',
    ]);
  });

  it('does not see rows that are left out beforehand', () => {
    const leftOut = Uint8Array.from([0, 0, 1, 0, 0, 0, 0]);
    const marked = { ...table, leftOut, leftOutReasons: [{ text: 'trial' as const }] };
    const parts = cohortParts(customers, marked, february);
    expect(figuresOf(parts, 'share', null, null)[0]).toMatchObject({ value: 1, n: 2 });
  });
});
