import type { CohortFormula, RowFormula, RowSet, Rule, SpanTable } from '../engine/formula';
import type { FieldOf } from '../tables/prepared-fields';

type SpanField = FieldOf<SpanTable>;

const dated: Rule<SpanField>[] = [
  { leaveOut: { not: { has: 'start' } }, because: 'no_start_date' },
  { leaveOut: { not: { has: 'customerKey' } }, because: 'no_customer' },
  { leaveOut: { field: 'state', is: 'trial' }, because: 'trial' },
  { leaveOut: { all: [{ field: 'state', is: 'ended' }, { not: { has: 'end' } }] }, because: 'ended_without_date' },
];
const billed: Rule<SpanField>[] = [
  ...dated,
  { leaveOut: { field: 'state', is: ['unpaid', 'paused'] }, because: 'unpaid_subscription' },
  { leaveOut: { not: { has: 'mrrValue' } }, because: 'no_monthly_amount' },
];

/** The tables that tell from when to when a customer is one, the most telling first. */
const SPANS: Pick<RowSet<SpanTable>, 'table' | 'needs'>[] = [
  { table: 'subscriptions', needs: ['start', 'customerKey'] },
  { table: 'subscription_events', needs: ['start', 'end', 'customerKey'] },
  { table: 'customers', needs: ['start', 'end', 'customerKey'] },
];

/** The same formula over each of those tables. */
export function overSpans<One>(formula: (rows: RowSet<SpanTable>) => One, rules: Rule<SpanField>[] = dated): One[] {
  return SPANS.map(({ table, needs }) => formula({ table, needs, date: null, rules }));
}

/** The same over the tables that also know a monthly amount. */
export function overBilledSpans<One>(formula: (rows: RowSet<SpanTable>) => One): One[] {
  return SPANS.map(({ table, needs }) => formula({ table, needs: [...needs, 'mrrValue'], date: null, rules: billed }));
}

const atMoment = (runs: 'at start' | 'at end'): Rule<never> => ({
  leaveOut: { not: { runs } },
  because: 'not_running',
});

/** Customers at a moment, each counted once. */
export function customersAt(runs: 'at start' | 'at end'): RowFormula<SpanTable>[] {
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
export function recurringRevenue(): RowFormula<SpanTable>[] {
  return overBilledSpans((rows) => ({
    shape: 'rows',
    rows: { ...rows, rules: [...rows.rules, atMoment('at end')] },
    measure: 'sum',
    top: { field: 'mrrValue' },
    unit: 'customerKey',
    whenEmpty: 'no_customers_in_period',
  }));
}

/** The same of subscriptions that are billed by the year. */
export const annualContracts: RowFormula<'subscriptions'> = {
  shape: 'rows',
  rows: {
    table: 'subscriptions',
    needs: ['start', 'customerKey', 'mrrValue', 'billedMonths'],
    date: null,
    rules: [
      ...billed,
      { leaveOut: { not: { field: 'billedMonths', equals: 12 } }, because: 'not_annual' },
      atMoment('at end'),
    ],
  },
  measure: 'sum',
  top: { field: 'mrrValue' },
  unit: 'customerKey',
  whenEmpty: 'no_customers_in_period',
};

/** Customers at the start of the period and whether they are still there at its end. */
export function cohort(count: CohortFormula['count'], rules: Rule<SpanField>[] = []): CohortFormula<SpanTable>[] {
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
