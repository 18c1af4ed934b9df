import fc from 'fast-check';
import type { EngineValue } from '../../../local/host/bigquery/engine';
import { type Columns, orNone, randomTable, someDay, someTime } from './random-table';

/** What makes a table one that is to be read row by row, or to be asked about, or looks as if. */
const strange: fc.Arbitrary<Record<string, EngineValue>> = fc.constantFrom<Record<string, EngineValue>>(
  { id: 'orders-1' },
  { amount: -250 },
  { amount: 0 },
  { amount: 2e15 },
  { customer: 'Walk-in' },
  { customer: '0' },
  { customer: 'FIRM 3' },
  { status: 'Refunded' },
  { status: 'Cancelled' },
  { status: 'Awaiting pickup' },
  { status: null },
  { kind: 'Credit note' },
  { kind: 'Quote' },
  { ordered: null },
  { ordered: Date.UTC(9999, 11, 31) },
  { paid: Date.UTC(2024, 8, 1) },
  { test: true },
  { settled: false },
  { product: 'Shipping' },
  { product: 'Total' },
  { id: 'Subtotal', customer: null, status: null, ordered: null, paid: null },
);

const COLUMNS: Columns = {
  id: { name: 'Order_number', type: 'STRING' },
  ordered: { name: 'Order_date', type: 'TIMESTAMP' },
  customer: { name: 'Customer', type: 'STRING' },
  amount: { name: 'Net_amount', type: 'FLOAT64' },
  status: { name: 'Status', type: 'STRING' },
  kind: { name: 'Document_type', type: 'STRING' },
  paid: { name: 'Payment_date', type: 'DATE' },
  product: { name: 'Product', type: 'STRING' },
  test: { name: 'Test', type: 'BOOL' },
  settled: { name: 'Settled', type: 'BOOL' },
};

const row = fc.record({
  ordered: someTime,
  customer: orNone(fc.integer({ min: 1, max: 9 }).map((number) => `Firm ${number}`)),
  amount: orNone(fc.integer({ min: 100, max: 900_000 }).map((cents) => cents / 100)),
  status: fc.constantFrom('Paid', 'Completed', 'Pending'),
  kind: fc.constant('Invoice'),
  paid: orNone(someDay),
  product: orNone(fc.constantFrom('Grinder', 'Beans', 'Service')),
  test: orNone(fc.constant(false)),
  settled: fc.constant(true),
});

/** Orders as they lie in BigQuery, among which some are strange. */
export const randomOrders = randomTable('orders', COLUMNS, row, strange);
