import fc from 'fast-check';
import type { EngineValue } from '../../../local/host/bigquery/engine';
import { type Columns, orNone, randomTable, someDay, someTime } from './random-table';

/** What makes a table one that is to be read row by row, or to be asked about, or looks as if. */
const strange: fc.Arbitrary<Record<string, EngineValue>> = fc.constantFrom<Record<string, EngineValue>>(
  { id: null },
  { id: 'deals-1' },
  { id: ' deals-2 ' },
  { amount: -250 },
  { amount: 2e15 },
  { amount: Number.NaN },
  { customer: 'Ac\u00a0me' },
  { customer: 'Unknown' },
  { customer: 'n/a' },
  { customer: 'Guest' },
  { customer: 'Cafe\u0301' },
  { owner: 'Ann & Bob' },
  { owner: 'Ann (deactivated)' },
  { owner: '  Ann' },
  { owner: 'onbekend' },
  { stage: 'won' },
  { stage: 'Verbal OK' },
  { stage: null },
  { created: Date.UTC(1899, 11, 30) },
  { created: null },
  { closed: Date.UTC(2199, 5, 1) },
  { test: true },
  { undone: Date.UTC(2024, 6, 1) },
  { id: 'Total', stage: null, created: null, closed: null, owner: null, customer: null, test: null, source: null },
  { owner: 'Owner', customer: 'Customer', stage: 'Stage' },
  { source: '00123' },
  { source: '12.0' },
  { source: "O'Brien`; -- \\" },
);

const COLUMNS: Columns = {
  id: { name: 'Id', type: 'STRING' },
  stage: { name: 'Stage', type: 'STRING' },
  amount: { name: 'Amount', type: 'FLOAT64' },
  created: { name: 'Created', type: 'TIMESTAMP' },
  closed: { name: 'Close_date', type: 'DATE' },
  owner: { name: 'Owner', type: 'STRING' },
  customer: { name: 'Customer', type: 'STRING' },
  source: { name: 'Source', type: 'STRING' },
  test: { name: 'Is_test', type: 'BOOL' },
  undone: { name: 'Deleted_at', type: 'DATE' },
};

const row = fc.record({
  stage: fc.constantFrom('Closed won', 'Closed lost', 'Negotiation', 'Proposal'),
  amount: orNone(fc.integer({ min: 1, max: 9_000 })),
  created: someTime,
  closed: orNone(someDay),
  owner: orNone(fc.constantFrom('Ann', 'Bob', 'Cas Öz')),
  customer: orNone(fc.integer({ min: 1, max: 12 }).map((number) => `Firm ${number}`)),
  source: orNone(fc.constantFrom('Web', 'Fair', 'Referral')),
  test: orNone(fc.constant(false)),
  undone: fc.constant(null),
});

/** Deals as they lie in BigQuery, among which some are strange. */
export const randomDeals = randomTable('deals', COLUMNS, row, strange);
