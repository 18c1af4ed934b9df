import { analyze } from '../../src/analysis/analysis';
import { UTC } from '../../src/base/zone';
import { kpis } from '../../src/kpis';
import type { Plan } from '../../src/plan/plan';
import { knownHeaders } from '../../src/sheet/kpi-sheet/columns';
import { contentsOf } from '../../src/sheet/undo/sheet-change';
import { viewOf } from '../../src/sheet/view';
import { fiveDeals } from '../functions/five-deals';
import { deals } from '../wizard/small-company';

/** A quarter of 30 deals, 12 of them won at 1,000 each. */
function rowsOf(language: 'en' | 'nl', target?: number) {
  const targets = target === undefined ? [] : [{ from: '2017-10-01', to: '2017-12-31', target }];
  const plan: Plan = { language, period: 'quarter', kpis: [{ id: 'win_rate', targets }, { id: 'conversion' }] };
  return viewOf(analyze([deals], { plan, zone: UTC, locale: 'en_US' }), plan).kpis;
}

test('a KPI is shown with its value, its target and how it stands, in the language of the plan', () => {
  expect(rowsOf('en', 0.45)[0]).toMatchObject({
    ...{ title: 'Win rate', value: '40.0%', target: '45.0%', status: 'at_risk', statusText: 'at risk', reason: '' },
    attainment: expect.closeTo(0.4 / 0.45, 10),
  });
  expect(rowsOf('nl', 0.425)[0]).toMatchObject({ title: 'Winpercentage', value: '40,0%', target: '42,5%' });
});

test('without a target there is none to show, and without data the reason stands where the value would', () => {
  const [winRate, conversion] = rowsOf('en');
  expect([winRate.target, winRate.status]).toEqual(['', 'no_target']);
  expect([conversion.value, conversion.status]).toEqual(['', 'no_number']);
  expect(conversion.reason).toMatch(/leads/);
});

test('what moved each figure since the period before is told in parts that add up, or why it cannot be told', () => {
  const plan: Plan = { language: 'nl', period: 'month', kpis: [{ id: 'win_rate' }] };
  const { changes } = viewOf(
    analyze([{ name: 'deals', cells: fiveDeals }], { plan, zone: UTC, locale: 'en_US' }),
    plan,
  ).report;
  expect(changes.map(({ id }) => id)).toEqual(kpis.map(({ id }) => id));
  const of = (id: string) => changes.find((one) => one.id === id);
  expect(of('sales_per_rep')).toMatchObject({
    before: { from: '2017-05-01', to: '2017-06-01', value: 900 },
    now: { from: '2017-06-01', to: '2017-07-01', value: 950 },
    change: 50,
  });
  expect(of('sales_per_rep')?.parts?.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(50, 9);
  expect(of('churn')).toEqual({
    id: 'churn',
    variant: 'standard',
    sentence: expect.stringMatching(/^Churnpercentage: geen tabblad/),
  });
});

test('a header is ours in either language, blanks around it and all; of two alike the first counts', () => {
  expect(knownHeaders([' KPI ', 'Doel', 'mine', 'Target', 7])).toEqual({ kpi: 1, target: 2 });
});

test('what a sheet holds changes with every cell but those of the schedule and formulas', () => {
  const grid = (typed: string, ran = 42_877): (string | number | { formula: string })[][] => [
    ['KPIs', '', '', typed],
    ['', 'Last run', ran, { formula: '=NOW()' }],
    ['', 'Next run', ran + 1, ''],
    ['', 'Took', '3 s', 'Nothing failed.'],
    ['mine', '', '', typed],
  ];
  expect(contentsOf(grid('a', 43_000) as never)).toBe(contentsOf(grid('a') as never));
  expect(contentsOf(grid('b') as never)).not.toBe(contentsOf(grid('a') as never));
  const beside = grid('a').map((row, at) => (at === 2 ? ['typed', ...row.slice(1)] : row));
  expect(contentsOf(beside as never)).not.toBe(contentsOf(grid('a') as never));
});
