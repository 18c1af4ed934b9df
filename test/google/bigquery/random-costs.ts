import fc from 'fast-check';
import type { EngineValue } from '../../../local/host/bigquery/engine';
import { type Columns, orNone, randomTable, someDay } from './random-table';

/** What makes costs a table that is to be read row by row, or to be asked about, or looks as if. */
const strange: fc.Arbitrary<Record<string, EngineValue>> = fc.constantFrom<Record<string, EngineValue>>(
  { spent: Date.UTC(2024, 2, 5), channel: 'Fair', campaign: 'Spring', amount: 40 },
  { amount: -90 },
  { amount: 0 },
  { amount: null },
  { amount: 2e15 },
  { channel: 'Total' },
  { channel: 'n/a' },
  { channel: 'google ads' },
  { campaign: ' Spring ' },
  { campaign: 'Planned' },
  { spent: null },
  { spent: Date.UTC(2199, 11, 31) },
  { note: 'Subtotal', spent: null, channel: null, campaign: null },
  { note: 'Draft' },
);

const COLUMNS: Columns = {
  spent: { name: 'Date', type: 'DATE' },
  channel: { name: 'Channel', type: 'STRING' },
  campaign: { name: 'Campaign', type: 'STRING' },
  amount: { name: 'Cost', type: 'FLOAT64' },
  note: { name: 'Note', type: 'STRING' },
};

const row = fc.record({
  spent: someDay,
  channel: fc.constantFrom('Google Ads', 'Fair', 'LinkedIn'),
  campaign: orNone(fc.constantFrom('Spring', 'Autumn')),
  amount: fc.integer({ min: 1, max: 90_000 }).map((cents) => cents / 100),
  note: fc.constant(null),
});

/** Costs as they lie in BigQuery, without ids, among which some are strange. */
export const randomCosts = randomTable('costs', COLUMNS, row, strange);
