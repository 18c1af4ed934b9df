import fc from 'fast-check';
import type { EngineValue } from '../../../local/host/bigquery/engine';
import { type Columns, orNone, randomTable, someDay, someTime } from './random-table';

/** What makes a list of who is a customer one that is to be read row by row, or to be asked about, or looks as if. */
const strange: fc.Arbitrary<Record<string, EngineValue>> = fc.constantFrom<Record<string, EngineValue>>(
  { customer: 'Unknown' },
  { customer: ' Firm 2' },
  { name: 'Guest' },
  { status: 'Paused' },
  { status: 'Trialing' },
  { status: 'Snoozed' },
  { status: null },
  { ended: null, status: 'Cancelled' },
  { ended: Date.UTC(2024, 3, 1), status: 'Active' },
  { ended: Date.UTC(2099, 3, 1), status: 'Active' },
  { ended: Date.UTC(9999, 11, 31) },
  { started: null },
  { started: Date.UTC(2025, 3, 1) },
  { renews: true },
  { amount: 0 },
  { amount: -20 },
  { amount: null },
  { interval: 'Quarterly' },
  { interval: 'biannual' },
  { interval: null },
  { test: true },
  { id: 'Total', name: null, customer: null, status: null, started: null, ended: null },
);

const lasting = fc.tuple(someTime, fc.option(someDay, { freq: 2 })).map(([started, ended]) => ({
  started,
  ended: ended !== null && ended > started ? ended : null,
  status: ended !== null && ended > started ? 'Cancelled' : 'Active',
}));

const firm = fc.integer({ min: 1, max: 9 }).map((number) => `Firm ${number}`);

const SPANS: Columns = {
  started: { name: 'Start_date', type: 'TIMESTAMP' },
  ended: { name: 'End_date', type: 'DATE' },
  status: { name: 'Status', type: 'STRING' },
};

const MARKS: Columns = {
  renews: { name: 'Auto_renew', type: 'BOOL' },
  test: { name: 'Is_test', type: 'BOOL' },
};

const subscription = fc
  .tuple(
    lasting,
    fc.record({
      customer: orNone(firm),
      amount: fc.integer({ min: 100, max: 90_000 }).map((cents) => cents / 100),
      interval: fc.constantFrom('Monthly', 'Yearly'),
      plan: orNone(fc.constantFrom('Basic', 'Pro')),
      test: orNone(fc.constant(false)),
      renews: fc.constant(false),
    }),
  )
  .map(([span, row]) => ({ ...span, ...row }));

/** Subscriptions as they lie in BigQuery, among which some are strange. */
export const randomSubscriptions = randomTable(
  'subscriptions',
  {
    id: { name: 'Subscription_id', type: 'STRING' },
    customer: { name: 'Customer', type: 'STRING' },
    amount: { name: 'Amount', type: 'FLOAT64' },
    interval: { name: 'Billing_interval', type: 'STRING' },
    plan: { name: 'Plan', type: 'STRING' },
    ...SPANS,
    test: MARKS.test,
  },
  subscription,
  strange,
);

const customer = fc
  .tuple(
    lasting,
    fc.record({
      name: orNone(firm),
      segment: orNone(fc.constantFrom('Retail', 'Health')),
      source: orNone(fc.constantFrom('Web', 'Fair')),
      test: orNone(fc.constant(false)),
      renews: fc.constant(false),
    }),
  )
  .map(([span, row]) => ({ ...span, ...row }));

/** Customers likewise, one row for each. */
export const randomCustomers = randomTable(
  'customers',
  {
    id: { name: 'Customer_number', type: 'STRING' },
    name: { name: 'Customer_name', type: 'STRING' },
    segment: { name: 'Segment', type: 'STRING' },
    source: { name: 'Source', type: 'STRING' },
    ...SPANS,
    ...MARKS,
  },
  customer,
  strange,
);
