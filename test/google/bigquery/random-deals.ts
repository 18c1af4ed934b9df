import fc from 'fast-check';
import type { EngineValue } from '../../../local/host/bigquery/engine';
import type { StoredTable } from '../../../local/host/bigquery/local-big-query';

const DAY = 86_400_000;
const FIRST = Date.UTC(2024, 0, 1);
const someDay = fc.integer({ min: 0, max: 300 }).map((day) => FIRST + day * DAY);
const someTime = fc.integer({ min: 0, max: 300 * 24 * 60 }).map((minute) => FIRST + minute * 60_000);
const orNone = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { freq: 6 });

/** What makes a table one that is to be read row by row, or to be asked about, or looks as if. */
const strange: fc.Arbitrary<Record<string, EngineValue>> = fc.constantFrom<Record<string, EngineValue>>(
  { id: null },
  { id: 'D1' },
  { id: ' D2 ' },
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
  { id: 'Total', stage: null, created: null, closed: null, owner: null, customer: null, test: null, source: null },
  { owner: 'Owner', customer: 'Customer', stage: 'Stage' },
  { source: '00123' },
  { source: '12.0' },
  { source: "O'Brien`; -- \\" },
);

const COLUMNS: StoredTable['columns'] = [
  { name: 'Id', type: 'STRING' },
  { name: 'Stage', type: 'STRING' },
  { name: 'Amount', type: 'FLOAT64' },
  { name: 'Created', type: 'TIMESTAMP' },
  { name: 'Close_date', type: 'DATE' },
  { name: 'Owner', type: 'STRING' },
  { name: 'Customer', type: 'STRING' },
  { name: 'Source', type: 'STRING' },
  { name: 'Is_test', type: 'BOOL' },
];

const row = fc.record({
  stage: fc.constantFrom('Closed won', 'Closed lost', 'Negotiation', 'Proposal'),
  amount: orNone(fc.integer({ min: 1, max: 9_000 })),
  created: someTime,
  closed: orNone(someDay),
  owner: orNone(fc.constantFrom('Ann', 'Bob', 'Cas Öz')),
  customer: orNone(fc.integer({ min: 1, max: 12 }).map((number) => `Firm ${number}`)),
  source: orNone(fc.constantFrom('Web', 'Fair', 'Referral')),
  test: orNone(fc.constant(false)),
});

/** Deals as they lie in BigQuery, among which some are strange. */
export const randomDeals: fc.Arbitrary<StoredTable> = fc
  .tuple(fc.array(row, { minLength: 6, maxLength: 24 }), fc.array(fc.tuple(fc.nat(23), strange), { maxLength: 2 }))
  .map(([rows, changes]) => {
    const lines = rows.map((one, at): Record<string, EngineValue> => ({ id: `D${at}`, ...one }));
    for (const [at, change] of changes) Object.assign(lines[at % lines.length], change);
    const fields = ['id', 'stage', 'amount', 'created', 'closed', 'owner', 'customer', 'source', 'test'];
    return {
      path: 'local.crm.deals',
      columns: COLUMNS,
      rows: lines.map((line) => fields.map((field) => line[field])),
    };
  });
