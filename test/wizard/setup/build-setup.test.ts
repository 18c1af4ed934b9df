import { UTC } from '../../../src/base/zone';
import type { Plan } from '../../../src/plan/plan';
import type { SortedTabs } from '../../../src/sheet/own-tabs';
import { computedOfPlan, planSoFar } from '../../../src/wizard/setup/build-setup';
import { deals } from '../small-company';

test('KPIs that a new plan no longer names are remembered, each once, whether they stood on the sheet or slept', () => {
  const plan: Plan = {
    kpis: [
      { id: 'revenue', owner: 'Ann' },
      { id: 'churn', variant: 'article' },
    ],
  };
  const before = {
    plan: { kpis: [{ id: 'revenue' }, { id: 'win_rate', note: 'why' }, { id: 'churn' }] },
    asleep: [{ id: 'win_rate' }, { id: 'enps', owner: 'Bob' }, { id: 'churn', variant: 'article' }],
  };
  const sorted = { own: {}, raw: [deals], records: {} } as unknown as SortedTabs;
  const { merged } = computedOfPlan(sorted, plan, before, { zone: UTC, locale: 'en_US' });
  expect(merged.removed).toEqual([{ id: 'win_rate', note: 'why' }, { id: 'churn' }, { id: 'enps', owner: 'Bob' }]);
  expect(merged.plan).toBe(plan);
});

test('a goal on the plan tab of a KPI without a row is offered with that KPI, and is not one that was taken off', () => {
  const targets = [{ from: '2017-05-01', to: '2017-05-31', target: 300 }];
  const waiting = [{ id: 'sales_activities' as const, targets }];
  const own = { planTab: null, kpiSheet: null, plan: { plan: {}, removed: [], problems: [], unread: {}, waiting } };
  const sorted = { own, raw: [deals], records: {} } as unknown as SortedTabs;
  const before = planSoFar(sorted, UTC);
  expect(before.asleep).toEqual(waiting);
  const { merged } = computedOfPlan(sorted, { kpis: [{ id: 'win_rate' }] }, before, { zone: UTC, locale: 'en_US' });
  expect(merged.removed).toEqual([]);
});
