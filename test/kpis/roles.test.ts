import { kpis } from '../../src/kpis';
import type { Role } from '../../src/kpis/declaration/declare';
import { playerOf, playersOf, tablesOf } from '../../src/kpis/roles';

/** All of them, or this does not compile. */
const ROLES = Object.keys({
  'goal for sales': 0,
  'amount won': 0,
  'amount open': 0,
  'deals open': 0,
  'deals overdue': 0,
  'deals older than usual': 0,
  'deals untouched': 0,
  'deals long in stage': 0,
  'share of quotas won': 0,
  coverage: 0,
  'coverage needed': 0,
  'days to win': 0,
  'stages gone on from': 0,
  'days in stage': 0,
  'deals won of those decided': 0,
  'deals won of those created': 0,
  'customers kept since they started': 0,
  'recurring revenue': 0,
  'recurring revenue moved': 0,
  'recurring revenue kept': 0,
  'leads that come in': 0,
  'leads converted': 0,
} satisfies Record<Role, 0>) as Role[];

/** Of which there may be more. */
const SHARED: readonly Role[] = ['goal for sales', 'recurring revenue moved', 'recurring revenue kept'];

test.each(ROLES)('%s is played by one KPI in one way to count it; only a few are by more', (role) => {
  expect(playersOf(role).length).toBeGreaterThan(0);
  if (!SHARED.includes(role)) expect(playersOf(role)).toHaveLength(1);
  const { id, variant } = playerOf(role);
  expect(kpis.find((kpi) => kpi.id === id)?.variants[variant]?.plays).toContain(role);
});

test('a goal for revenue is meant before one for sales', () => {
  expect(playersOf('goal for sales').map(({ id }) => id)).toEqual(['revenue', 'sales_per_rep']);
});

test('what is kept of recurring revenue is told of all customers first, then without growth, then with who is new', () => {
  const kept = playersOf('recurring revenue kept').map(({ id }) => id);
  expect(kept).toEqual(['net_revenue_retention', 'gross_revenue_retention', 'quick_ratio']);
});

test('what the sales cycle is told by, and what the customers that stayed are', () => {
  expect(tablesOf('days to win')).toEqual(['deals']);
  expect(tablesOf('customers kept since they started')).toEqual(
    expect.arrayContaining(['subscriptions', 'subscription_events', 'customers']),
  );
});
