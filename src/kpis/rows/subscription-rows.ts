import type { CohortFormula, Condition, RowFormula, RowSet, Rule, SpanTable } from '../../engine/formula/formula';
import type { FieldOf } from '../../tables/prepared-fields';

type SpanField = FieldOf<SpanTable>;

const began: Rule<SpanField>[] = [
  { leaveOut: { not: { has: 'start' } }, because: 'no_start_date' },
  { leaveOut: { not: { has: 'customerKey' } }, because: 'no_customer' },
  { leaveOut: { field: 'state', is: 'trial' }, because: 'trial' },
  { leaveOut: { field: 'state', is: 'never' }, because: 'never_paid' },
  { leaveOut: { field: 'state', is: 'reversed' }, because: 'ended_before_start' },
];
/** Gone, on a day that nobody knows, before the period ends. */
const goneAtEnd: Condition<SpanField> = {
  any: [
    { field: 'goneBy', falls: 'before' },
    { field: 'goneBy', falls: 'inside' },
  ],
};
const dated: Rule<SpanField>[] = [
  ...began,
  { leaveOut: { field: 'endUnreadable', is: 'yes' }, because: 'end_unreadable', unclear: true },
  // On a day before the data's last one it may have run still.
  { leaveOut: { all: [{ has: 'goneBy' }, { not: goneAtEnd }] }, because: 'ended_then_unknown', unclear: true },
  { leaveOut: { has: 'goneBy' }, because: 'ended_without_date' },
  { leaveOut: { field: 'state', is: 'unknown' }, because: 'unknown_status', unclear: true },
];
/** Customers compared at two moments: since when and until when each is one has to be known. */
const known: Rule<SpanField>[] = [
  ...dated,
  { leaveOut: { field: 'endKnown', is: 'no' }, because: 'end_unknown' },
  { leaveOut: { not: { has: 'customerSince' } }, because: 'since_unknown' },
];
const paid: Rule<SpanField> = {
  leaveOut: { field: 'state', is: ['unpaid', 'paused'] },
  because: 'unpaid_subscription',
};
const billed: Rule<SpanField>[] = [
  paid,
  { leaveOut: { field: 'amountUnreadable', is: 'yes' }, because: 'amount_unreadable', unclear: true },
  { leaveOut: { not: { has: 'mrrValue' } }, because: 'no_monthly_amount', unclear: 'if alone' },
];

const someAmounts: RowSet<SpanTable>['requires'] = [{ somewhere: { has: 'mrrValue' }, else: 'no_amounts' }];

/**
 * The tables that tell from when to when a customer is one, the most telling first. A log of events, or a list of
 * customers, is no list of what runs where it does not tell what has ended.
 */
const needed: Record<SpanTable, RowSet<SpanTable>['needs']> = {
  subscriptions: ['start', 'customerKey'],
  subscription_events: ['start', 'customerSince', 'endKnown', 'customerKey'],
  customers: ['start', 'endKnown', 'customerKey'],
};

const spanTables = Object.entries(needed) as [SpanTable, RowSet<SpanTable>['needs']][];

const withNeed = (needs: RowSet<SpanTable>['needs'], need: SpanField): RowSet<SpanTable>['needs'] =>
  needs.includes(need) ? needs : [...needs, need];

/** The same formula over each of those tables, where it tells both since when and until when. */
export function overSpans<One>(formula: (rows: RowSet<SpanTable>) => One): One[] {
  return spanTables.map(([table, needs]) =>
    formula({ table, needs: withNeed(needs, 'endKnown'), date: null, rules: known }),
  );
}

/** What was lost in the period with what has ended in it: without its amount nothing would seem lost. */
const lost: Rule<SpanField> = {
  leaveOut: { all: [{ not: { has: 'mrrValue' } }, { billed: 'at start' }, { not: { runs: 'at end' } }] },
  because: 'lost_amount_unknown',
  unclear: 'even one',
};

/** The same where it knows a monthly amount as well. */
export function overBilledSpans<One>(formula: (rows: RowSet<SpanTable>) => One): One[] {
  return overSpans((rows) =>
    formula({
      ...rows,
      needs: [...rows.needs, 'mrrValue'],
      requires: someAmounts,
      rules: [...known, paid, lost, ...billed],
    }),
  );
}

/** The same where it tells since when. */
export function overStarts<One>(formula: (rows: RowSet<SpanTable>) => One): One[] {
  return spanTables.map(([table]) =>
    formula({ table, needs: ['customerSince', 'customerKey'], date: null, rules: began }),
  );
}

const atMoment = (runs: 'at start' | 'at end'): Rule<never> => ({
  leaveOut: { not: { runs } },
  because: 'not_running',
});

/** Who is paused is there, and pays nothing. */
const notPaused: Rule<never> = { leaveOut: { not: { billed: 'at end' } }, because: 'unpaid_subscription' };

/** Customers at a moment, each counted once. */
export function customersAt(runs: 'at start' | 'at end'): RowFormula<SpanTable>[] {
  return overSpans((rows) => ({
    shape: 'rows',
    rows: { ...rows, rules: [...rows.rules, atMoment(runs)] },
    measure: 'count',
    top: 1,
    countBy: 'customerKey',
    emptyReason: 'no_customers_at_start',
  }));
}

/** What runs and is billed on the last day of the period. */
const billedAtEnd: RowSet<SpanTable>[] = spanTables.map(([table, needs]) => ({
  table,
  needs: [...needs, 'mrrValue'],
  requires: someAmounts,
  date: null,
  // What an ended one paid is not asked of what runs.
  rules: [...dated, atMoment('at end'), ...billed, notPaused],
}));

/** Monthly recurring revenue on the last day of the period. */
export function recurringRevenue(rules: Rule<SpanField>[] = []): RowFormula<SpanTable>[] {
  return billedAtEnd.map((rows) => ({
    shape: 'rows',
    rows: { ...rows, rules: [...rows.rules, ...rules] },
    measure: 'sum',
    top: { field: 'mrrValue' },
    countBy: 'customerKey',
    emptyReason: 'no_customers_in_period',
  }));
}

/** The part of it that comes from who became a customer in the period. */
export function newRecurringRevenue(): RowFormula<SpanTable>[] {
  const joined: Rule<SpanField> = {
    leaveOut: { not: { field: 'customerSince', falls: 'inside' } },
    because: 'joined_otherwise',
  };
  return recurringRevenue([joined]).map((formula) => ({
    ...formula,
    rows: { ...formula.rows, needs: [...formula.rows.needs, 'customerSince'] },
    emptyReason: 'no_new_recurring_revenue',
  }));
}

/** The customers from whom it comes. */
export function payingCustomers(): RowFormula<SpanTable>[] {
  return recurringRevenue().map((formula) => ({ ...formula, measure: 'count', top: 1 }));
}

/** The same of subscriptions that are billed by the year. */
export const annualContracts: RowFormula<'subscriptions'> = {
  shape: 'rows',
  rows: {
    table: 'subscriptions',
    needs: ['start', 'customerKey', 'mrrValue', 'billedMonths'],
    requires: someAmounts,
    date: null,
    rules: [
      ...dated,
      ...billed,
      { leaveOut: { not: { field: 'billedMonths', equals: 12 } }, because: 'not_annual' },
      atMoment('at end'),
      notPaused,
    ],
  },
  measure: 'sum',
  top: { field: 'mrrValue' },
  countBy: 'customerKey',
  emptyReason: 'no_yearly_contracts',
};

/** Customers at the start of the period and whether they are still there at its end. */
export function cohort(count: CohortFormula['count'], rules: Rule<SpanField>[] = []): CohortFormula<SpanTable>[] {
  return overSpans((rows) => ({
    shape: 'cohort',
    rows: { ...rows, rules: [...rows.rules, ...rules] },
    countBy: 'customerKey',
    base: { runs: 'at start' },
    kept: { runs: 'at end' },
    count,
    weight: 1,
    emptyReason: 'no_customers_at_start',
  }));
}
