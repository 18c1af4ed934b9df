import { kpis } from '../../../src/kpis';
import type { KpiId } from '../../../src/kpis/declaration/catalogue';
import { proposeKpis, rankKpis, tooMany } from '../../../src/plan/goals/propose';

const idsFor = (canAnswer: (id: KpiId) => boolean, objective: Parameters<typeof proposeKpis>[2]) =>
  proposeKpis(kpis, canAnswer, objective).map(({ id }) => id);

test('five are proposed when the data can answer everything, none of them the same story twice', () => {
  const ids = idsFor(() => true, null);
  expect(ids).toHaveLength(5);
  expect(ids).toContain('revenue');
  expect(ids).not.toContain('sales_per_rep');
});

test('only what the data can answer is proposed', () => {
  expect(idsFor((id) => id === 'enps' || id === 'churn', null).sort()).toEqual(['churn', 'enps']);
});

test('the objective comes first', () => {
  expect(['churn', 'retention']).toContain(idsFor(() => true, 'keep_customers')[0]);
  expect(['satisfaction', 'enps']).toContain(idsFor(() => true, 'happier_team')[0]);
});

test('seven are fine, eight earn a warning', () => {
  expect(tooMany(7)).toBeNull();
  expect(tooMany(8)?.text).toBe('plan_too_many');
});

test('what serves an objective most comes before what every team looks at, and all that serves it before the rest', () => {
  const kpi = (id: KpiId, everyday: number | null, ...serves: ('grow_revenue' | 'sell_faster')[]) => ({
    ...{ id, everyday, serves },
  });
  const second = kpi('revenue', 1, 'sell_faster', 'grow_revenue');
  const first = kpi('win_rate', 50, 'grow_revenue');
  const rest = [kpi('churn', 2, 'sell_faster'), kpi('enps', null, 'sell_faster')];
  const ranked = (objective: 'grow_revenue' | null) =>
    rankKpis([rest[1], rest[0], second, first], objective).map(({ id }) => id);
  expect(ranked('grow_revenue')).toEqual(['win_rate', 'revenue', 'churn', 'enps']);
  expect(ranked(null)).toEqual(['revenue', 'churn', 'win_rate', 'enps']);
});
