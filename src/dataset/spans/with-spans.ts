import { type Day, dayOf, MILLISECONDS_A_DAY } from '../../base/day';
import { type Column, type DateColumn, labelAt, type Table, type TextColumn } from '../../tables/table';
import { declarationOf, type TableName } from '../../tables/tables';
import { dateColumn, dates, type KnownField, merged, textColumn } from '../prepared';
import { paidTerms, type Terms } from './paid-terms';
import { tellsEnds } from './tells-ends';
import { upsells } from './upsells';

/**
 * Completes a table whose rows are spans in which somebody is a customer: `start`, `end` (of a span that the next one
 * follows by a day, its start), `termEnd` (as the tab has it, unless it only tells who left), `state`, `endKnown`, `customerKey`, `customerSince` (the
 * first start of the customer), `goneBy` (see `goneOn`), `churnedOn` (the last end; blank while one is open) and, where spans follow each other,
 * `isUpsell`.
 */
export function withSpans(table: Table): Table {
  const terms = paidTerms(table);
  if (!terms) return table;
  const { start, end, state } = terms;
  const columns: Record<string, Column> = { ...table.columns, start };
  if (state) columns.state = state;
  const gone = state && goneBy(state, end);
  if (gone) columns.goneBy = gone;
  if (end) Object.assign(columns, { end, termEnd: end });
  const customer = keysOf(table.table)
    .map((field) => textColumn(table, field))
    .find(Boolean);
  if (!customer) return { ...table, columns };
  const key = merged(customer, (_, commonest) => commonest);
  const unread = { ...table.unread };
  if (end && isOpen(table, terms, end) && haveOneRowEach(table, key)) {
    delete columns.termEnd;
    unread.termEnd = { text: 'no_terms' };
  }
  return tellsEnds(withCustomers({ ...table, unread, columns: { ...columns, customerKey: key } }, key));
}

/** A day on each row that has ended on one that nobody knows; null where there is none. */
function goneBy({ codes, labels }: TextColumn, end: DateColumn | null): DateColumn | null {
  const ended = labels.indexOf('ended');
  if (ended < 0) return null;
  const gone = dates(codes.length);
  for (let row = 0; row < codes.length; row++)
    if (codes[row] === ended && (!end || Number.isNaN(end.values[row]))) gone.values[row] = 0;
  return gone.values.includes(0) ? gone : null;
}

/** Who has ended on a day that nobody knows is gone by the one until which the data tells who is there, once that is known. */
export function goneOn(table: Table, reached: Day): void {
  const gone = dateColumn(table, 'goneBy');
  if (!gone) return;
  const values = gone.values.map((day) => (Number.isNaN(day) ? day : reached * MILLISECONDS_A_DAY));
  table.columns.goneBy = { ...gone, values };
}

/** What tells one customer from another, the surest first: the number of a subscription does so where nothing else is there. */
export const keysOf = (table: TableName): readonly KnownField[] =>
  ['customer', ...declarationOf(table).customers, 'id', 'name'] as readonly KnownField[];

/** True where no customer has two rows, but for those that are left out, as copies are. */
function haveOneRowEach({ rows, leftOut }: Table, { codes }: TextColumn): boolean {
  const seen = new Set<number>();
  for (let row = 0; row < rows; row++) {
    if (leftOut[row] !== 0) continue;
    if (seen.has(codes[row])) return false;
    seen.add(codes[row]);
  }
  return true;
}

/** True where a customer has no end. With one row each, the ends of others are when they left, and no terms. */
function isOpen({ rows, leftOut }: Table, { start, state }: Terms, end: DateColumn): boolean {
  for (let row = 0; row < rows; row++) {
    const isCustomer = leftOut[row] === 0 && !NO_CUSTOMER.includes(state?.labels[state.codes[row]] ?? '');
    if (isCustomer && Number.isNaN(end.values[row]) && !Number.isNaN(start.values[row])) return true;
  }
  return false;
}

/** The same of spans whose start and end are known: those of a customer together tell since when and until when. */
export function withCustomers(table: Table, key: TextColumn): Table {
  const start = table.columns.start as DateColumn;
  const spans = spansByCustomer(table, key, start.values);
  const end = joinedUp(spans, start.values, table.columns.end as DateColumn | undefined);
  const since = dates(table.rows);
  const left = dates(table.rows);
  const first = new Float64Array(key.labels.length).fill(Number.NaN);
  const last = new Float64Array(key.labels.length).fill(Number.NaN);
  for (const rows of spans) {
    const customer = key.codes[rows[0]];
    first[customer] = start.values[rows[0]];
    const ends = rows.map((row) => (end ? end.values[row] : Number.NaN));
    last[customer] = ends.some(Number.isNaN) ? Number.NaN : ends.reduce((a, b) => Math.max(a, b));
  }
  for (let row = 0; row < table.rows; row++) {
    since.values[row] = first[key.codes[row]];
    left.values[row] = last[key.codes[row]];
  }
  const columns: Record<string, Column> = { ...table.columns, customerSince: since, churnedOn: left };
  if (end) columns.end = end;
  return upsells({ ...table, columns }, spans);
}

/** The states of rows that make nobody a customer. */
export const NO_CUSTOMER = ['trial', 'never', 'reversed', 'cancel'];

/** The rows of each customer in which it is one, by start. */
function spansByCustomer(table: Table, key: TextColumn, start: Float64Array): number[][] {
  const state = textColumn(table, 'state');
  const all: number[][] = Array.from(key.labels, () => []);
  for (let row = 0; row < table.rows; row++) {
    if (table.leftOut[row] !== 0 || key.codes[row] === 0 || Number.isNaN(start[row])) continue;
    if (state && NO_CUSTOMER.includes(labelAt(state, row))) continue;
    all[key.codes[row]].push(row);
  }
  const some = all.filter((rows) => rows.length > 0);
  for (const rows of some) rows.sort((a, b) => start[a] - start[b] || a - b);
  return some;
}

/** A span that ends on one day and is followed by another the next day goes on until that one: nobody left in between. */
function joinedUp(spans: number[][], start: Float64Array, end: DateColumn | undefined): DateColumn | null {
  if (!end) return null;
  const values = end.values.slice();
  for (const rows of spans) {
    let next = 0;
    const ended = rows.filter((row) => !Number.isNaN(end.values[row]));
    for (const row of ended.sort((a, b) => end.values[a] - end.values[b])) {
      while (next < rows.length && start[rows[next]] <= end.values[row]) next++;
      if (next < rows.length && dayOf(start[rows[next]]) <= dayOf(end.values[row]) + 1) values[row] = start[rows[next]];
    }
  }
  return { ...end, values };
}
