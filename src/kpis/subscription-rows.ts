import type { CohortFormula, Formula, RowFormula, RowSet, Rule } from '../engine/formula';
import type { TableName } from '../tables/tables';

const dated: Rule[] = [
  { leaveOut: { not: { has: 'start' } }, because: 'no_start_date' },
  { leaveOut: { not: { has: 'customerKey' } }, because: 'no_customer' },
  { leaveOut: { field: 'state', is: 'trial' }, because: 'trial' },
  { leaveOut: { all: [{ field: 'state', is: 'ended' }, { not: { has: 'end' } }] }, because: 'ended_without_date' },
];
const billed: Rule[] = [
  ...dated,
  { leaveOut: { field: 'state', is: ['unpaid', 'paused'] }, because: 'unpaid_subscription' },
  { leaveOut: { not: { has: 'mrrValue' } }, because: 'no_monthly_amount' },
];

/** The tables that tell from when to when a customer is one, the most telling first. */
const SPANS: { table: TableName; needs: string[] }[] = [
  { table: 'subscriptions', needs: ['start', 'customerKey'] },
  { table: 'subscription_events', needs: ['start', 'end', 'customerKey'] },
  { table: 'customers', needs: ['start', 'end', 'customerKey'] },
];

/** The same formula over each of those tables. */
export function overSpans<One extends Formula>(formula: (rows: RowSet) => One, rules: Rule[] = dated): One[] {
  return SPANS.map(({ table, needs }) => formula({ table, needs, date: null, rules }));
}

/** The same over the tables that also know a monthly amount. */
export function overBilledSpans<One extends Formula>(formula: (rows: RowSet) => One, rules: Rule[] = []): One[] {
  return SPANS.map(({ table, needs }) =>
    formula({ table, needs: [...needs, 'mrrValue'], date: null, rules: [...billed, ...rules] }),
  );
}

const atMoment = (runs: 'at start' | 'at end'): Rule => ({ leaveOut: { not: { runs } }, because: 'not_running' });

/** Customers at a moment, each counted once. */
export function customersAt(runs: 'at start' | 'at end'): RowFormula[] {
  return overSpans((rows) => ({
    shape: 'rows',
    rows: { ...rows, rules: [...rows.rules, atMoment(runs)] },
    measure: 'count',
    top: 1,
    unit: 'customerKey',
    whenEmpty: 'no_customers_at_start',
  }));
}

/** Monthly recurring revenue on the last day of the period. */
export function recurringRevenue(rules: Rule[] = []): RowFormula[] {
  return overBilledSpans((rows) => ({
    shape: 'rows',
    rows: { ...rows, rules: [...rows.rules, ...rules, atMoment('at end')] },
    measure: 'sum',
    top: { field: 'mrrValue' },
    unit: 'customerKey',
    whenEmpty: 'no_customers_in_period',
  }));
}

/** Customers at the start of the period and whether they are still there at its end. */
export function cohort(count: CohortFormula['count'], rules: Rule[] = []): CohortFormula[] {
  return overSpans((rows) => ({
    shape: 'cohort',
    rows: { ...rows, rules: [...rows.rules, ...rules] },
    unit: 'customerKey',
    base: { runs: 'at start' },
    kept: { runs: 'at end' },
    count,
    weight: 1,
    whenEmpty: 'no_customers_at_start',
  }));
}
