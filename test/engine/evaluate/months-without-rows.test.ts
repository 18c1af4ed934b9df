import type { DataSet } from '../../../src/engine/data-set';
import { evaluate } from '../../../src/engine/evaluate/evaluate';
import type { DerivedFormula, RowFormula } from '../../../src/engine/formula/formula';
import { isSentence } from '../../../src/texts/sentence';
import { dates, day, numbers, tableOf } from '../table-of';

const counted = (table: RowFormula['rows']['table'], date: string): RowFormula => ({
  ...{ shape: 'rows', rows: { table, needs: [], date, rules: [] }, measure: 'count', top: 1 },
  emptyReason: 'no_won_deals',
});
const perDeal: DerivedFormula = {
  shape: 'derived',
  inputs: {
    costs: {
      oneOf: [{ ...counted('costs', 'date'), measure: 'sum', top: { field: 'amount' } }],
      needsRows: { inEveryMonth: true, until: 'until' },
    },
    deals: { oneOf: [counted('deals', 'closed')] },
  },
  value: { divide: ['costs', 'deals'] },
  emptyReason: 'no_won_deals',
};

/** The months for which it is said that costs are missing; null where there is a figure. */
function missing(deals: string[], costs: string[], more: { until?: string[]; header?: string } = {}): string | null {
  const { until, header = '' } = more;
  const tables = [
    tableOf('deals', { closed: dates(...deals) }),
    tableOf('costs', {
      ...{ date: { ...dates(...costs), header }, amount: numbers(...costs.map(() => 100)) },
      ...(until ? { until: dates(...until) } : {}),
    }),
  ];
  const data: DataSet = { tables: Object.fromEntries(tables.map((table) => [table.table, table])), given: () => null };
  const period = { from: null, to: day('2025-12-31') };
  const found = evaluate(perDeal, { data, period, cycle: () => ({ months: 0, touched: [], notes: [] }) });
  if (!isSentence(found)) return null;
  return (found.values as { months?: { en: string } } | undefined)?.months?.en ?? found.text;
}

test('a month with deals and no costs is named, those with both are not; costs alone want no deals', () => {
  expect(missing(['2024-01-10', '2024-03-10'], ['2024-01-01', '2024-02-01'])).toBe('Mar 2024');
  expect(missing(['2024-01-10'], ['2024-01-31', '2024-02-01'])).toBeNull();
});

test('of more than six months the first six are named, in their order', () => {
  const months = ['09', '01', '03', '05', '02', '04', '07', '06'];
  expect(missing([...months.map((month) => `2024-${month}-10`), '2023-12-01'], ['2023-12-01'])).toBe(
    'Jan 2024, Feb 2024, Mar 2024, Apr 2024, May 2024, Jun 2024 …',
  );
});

describe('costs of each quarter or year are those of all its months', () => {
  const quarters = ['2024-01-01', '2024-04-01', '2024-07-01'];

  test('from its first day on, or up to its last', () => {
    expect(missing(['2024-01-05', '2024-02-05', '2024-03-05', '2024-09-30'], quarters)).toBeNull();
    expect(missing(['2024-10-01'], quarters)).toBe('Oct 2024');
    expect(missing(['2024-01-05', '2024-09-30'], ['2024-03-31', '2024-06-30', '2024-09-30'])).toBeNull();
    expect(missing(['2024-10-05'], ['2024-03-31', '2024-06-30', '2024-09-30'])).toBe('Oct 2024');
    expect(missing(['2024-12-31'], ['2022-01-01', '2023-01-01', '2024-01-01'])).toBeNull();
    expect(missing(['2025-01-01'], ['2022-01-01', '2023-01-01', '2024-01-01'])).toBe('Jan 2025');
    // One of them is by chance the last day of its month.
    expect(missing(['2024-09-05'], ['2024-01-15', '2024-04-30', '2024-07-15'])).toBeNull();
    expect(missing(['2024-06-05'], ['2024-01-01', '2024-04-01', '2024-08-01'])).toBe('Jun 2024');
  });

  test('shown by three dates, or said by the header; two dates so far apart show nothing', () => {
    expect(missing(['2024-02-05'], quarters.slice(0, 2))).toBe('Feb 2024');
    expect(missing(['2024-02-05'], quarters.slice(0, 2), { header: 'Kwartaal' })).toBeNull();
    expect(missing(['2024-02-05'], quarters.slice(0, 1), { header: 'Quarter' })).toBeNull();
    expect(missing(['2024-12-05'], ['2024-01-01'], { header: 'Year' })).toBeNull();
    expect(missing(['2024-03-05'], ['2024-01-01', '2024-02-01'], { header: 'Quarter' })).toBe('Mar 2024');
  });

  test('or of the months up to the last day that a row is for, that day’s month included', () => {
    const until = ['2024-03-01'];
    expect(missing(['2024-02-05', '2024-03-31'], ['2024-01-15'], { until })).toBeNull();
    expect(missing(['2024-04-01'], ['2024-01-15'], { until })).toBe('Apr 2024');
  });
});
