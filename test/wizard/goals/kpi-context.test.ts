import type { Analysis } from '../../../src/analysis/analysis';
import { dayFromIso } from '../../../src/base/day';
import type { KpiId } from '../../../src/kpis/declaration/catalogue';
import { isLikeMonths, kpiContext } from '../../../src/wizard/goals/kpi-context';

/** Ten leads a month since January, three in ten of which convert, as of a day. */
const contextOf = (id: KpiId, asOf: string) => {
  const months = ['2026-01', '2026-02', '2026-03', '2026-04', '2026-05', '2026-06'];
  const analysis = {
    asOf: dayFromIso(asOf),
    firstDay: dayFromIso('2026-01-01'),
    result: () => ({ value: 0.3, unit: 'ratio', currency: null }),
    breakdown: () => months.map((key) => ({ key, value: 0.3, n: 10 })),
  };
  return kpiContext(analysis as unknown as Analysis, id, 'standard');
};
const monthsOf = (id: KpiId, asOf: string): string[] => contextOf(id, asOf).history.map(({ month }) => month);

test('a month of leads is told once ninety days have passed since its end, and not a day sooner', () => {
  // Since the end of March: 28 June is the 89th day, 29 June the 90th.
  expect(monthsOf('conversion', '2026-06-28')).toEqual(['2026-01', '2026-02']);
  expect(monthsOf('conversion', '2026-06-29')).toEqual(['2026-01', '2026-02', '2026-03']);
  expect(contextOf('conversion', '2026-06-29')).toMatchObject({ ripe: true, monthlyN: 10 });
});

test('of what does not mature so slowly every whole month is told', () => {
  expect(monthsOf('win_rate', '2026-06-29')).toEqual(['2026-01', '2026-02', '2026-03', '2026-04', '2026-05']);
  expect(contextOf('win_rate', '2026-06-30')).toMatchObject({ ripe: false, monthlyN: 10 });
});

test('churn of a quarter is no multiple of that of a month: its target is not placed among months; revenue of one is', () => {
  const placed = (id: KpiId) => [1, 3, 12].map((months) => isLikeMonths({ id }, months));
  expect(placed('churn')).toEqual([true, false, false]);
  expect(placed('revenue')).toEqual([true, true, true]);
});
