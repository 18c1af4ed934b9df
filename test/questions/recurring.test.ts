import { toldInCells } from '../../src/questions/told-in-cells';
import { call } from '../functions/call-in-cell';
import { analysisOf } from '../kpis/asking';
import { movingSubscriptions } from '../kpis/revenue/moving-subscriptions';
import { rawTab } from '../raw-tab';

const told = (period: string) =>
  toldInCells
    .find(({ id }) => id === 'recurring_revenue')
    ?.told(analysisOf(movingSubscriptions, { asOf: '2024-12-31', plan: { period } }));

test('recurring revenue moves from one end of the period to the other, and all of it is said', () => {
  const year = told('2024-01-01..2024-12-31');
  expect(year?.texts('en')).toEqual([
    '2024: MRR 300.00 → 305.00: New +50.00; Expansion +40.00; Reactivation +25.00; Contraction −30.00; Churn −80.00.',
    'Net revenue retention (NRR): 76.7%. Gross revenue retention (GRR): 63.3%. Quick ratio: 0.8.',
  ]);
  expect(year?.texts('nl')[1]).toBe(
    'Netto omzetbehoud (NRR): 76,7%. Bruto omzetbehoud (GRR): 63,3%. Quick ratio: 0,8.',
  );
  // Every one of them opens the rows that make it.
  const { explain } = analysisOf(movingSubscriptions, {
    asOf: '2024-12-31',
    plan: { period: '2024-01-01..2024-12-31' },
  });
  for (const { value, figure } of year?.rows ?? []) {
    const rows = figure ? explain(figure.id, figure.variant, figure.period) : [];
    expect(rows.reduce((sum, { top }) => sum + (top ?? 0), 0)).toBe(value);
  }
  const values = year?.rows.map(({ value }) => value) ?? [];
  expect(values.slice(0, -1).reduce((sum, value) => sum + value, 0)).toBe(values[6]);
});

test('where nothing moved, or nothing was there, that is said', () => {
  expect(told('2024-07-01..2024-07-31')?.texts('en')[0]).toBe('Jul 2024: MRR 305.00 → 305.00: –.');
  expect(told('2024-07-01..2024-07-31')?.texts('en')[1]).toContain('Quick ratio: no recurring revenue was lost');
  expect(told('2021-01-01..2021-12-31')?.texts('en')[1]).toContain('no day of this period');
});

test('a cell shows them too, found by the words of somebody who asks; without subscriptions it says why not', () => {
  const cells = call('KPI_QUESTION', [
    'is our recurring revenue growing',
    '2024-03-01',
    '2024-05-31',
    movingSubscriptions.cells,
  ]);
  expect((cells as unknown[][]).slice(3, 10).map((row) => row.slice(0, 2))).toEqual([
    ['MRR at the start', 350],
    ['New', 0],
    ['Expansion', 40],
    ['Reactivation', 25],
    ['Contraction', -30],
    ['Churn', 0],
    ['MRR at the end', 385],
  ]);
  const deals = rawTab('deals', 'Deal ID|Stage|Amount|Close date\n1|Won|5|2024-02-01').cells;
  expect(() => call('KPI_QUESTION', ['recurring revenue', '', '', deals])).toThrow('no tab with subscriptions');
});
