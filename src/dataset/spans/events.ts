import { eventStateLabels } from '../../tables/labels';
import type { Column, DateColumn, Table, TextColumn } from '../../tables/table';
import { dateColumn, dates, flags, labelled, merged, numberColumn, textColumn } from '../prepared';
import { withCustomers } from './with-spans';

const STARTS = ['start', 'reactivation', 'trial'];

/**
 * Events become spans: each holds until the customer's next one, one that ends a subscription for no time. A log tells
 * since when only of customers whose first event is a start (`customerSince`), and who has left only where something ends
 * (`endKnown`).
 */
export function prepareSubscriptionEvents(table: Table): Table {
  const happened = dateColumn(table, 'happenedOn');
  const customer = textColumn(table, 'customer');
  const after = numberColumn(table, 'mrrAfter');
  if (!happened || !customer) return table;
  const key = merged(customer, (_, commonest) => commonest);
  const kinds = kindsOf(table);
  const order = Int32Array.from({ length: table.rows }, (_, i) => i)
    .filter((i) => table.leftOut[i] === 0 && key.codes[i] > 0 && !Number.isNaN(happened.values[i]))
    .sort((a, b) => key.codes[a] - key.codes[b] || happened.values[a] - happened.values[b] || a - b);
  const end: DateColumn = dates(table.rows);
  order.forEach((row, place) => {
    const next = order[place + 1];
    const follows = next !== undefined && key.codes[next] === key.codes[row];
    if (kinds[row] === 'cancel') end.values[row] = happened.values[row];
    else if (follows) end.values[row] = happened.values[next];
  });
  const states: string[] = ['', ...eventStateLabels];
  const state = labelled(
    Int32Array.from(kinds, (kind) => Math.max(0, states.indexOf(kind))),
    states,
  );
  const columns: Record<string, Column> = { ...table.columns, customerKey: key, state, start: happened, end };
  if (after)
    columns.mrrValue = { ...after, values: after.values.map((value, row) => (kinds[row] === 'pause' ? 0 : value)) };
  const prepared = withCustomers({ ...table, columns }, key);
  return endsKnown(sinceKnown(prepared, key, order, kinds), kinds);
}

/** What each event does; without words, what the MRR before and after it tells. */
function kindsOf(table: Table): string[] {
  const kind = textColumn(table, 'kind');
  if (kind) return Array.from(kind.codes, (code) => kind.labels[code]);
  const before = numberColumn(table, 'mrrBefore');
  const after = numberColumn(table, 'mrrAfter');
  return Array.from({ length: table.rows }, (_, row) => {
    if (after?.values[row] === 0) return 'cancel';
    return before && before.values[row] > 0 ? 'change' : 'start';
  });
}

/** Of a customer whose first event is no start nobody knows since when it is one. */
function sinceKnown(table: Table, key: TextColumn, order: Int32Array, kinds: readonly string[]): Table {
  const known = new Uint8Array(key.labels.length);
  order.forEach((row, place) => {
    const isFirst = place === 0 || key.codes[order[place - 1]] !== key.codes[row];
    if (isFirst && STARTS.includes(kinds[row])) known[key.codes[row]] = 1;
  });
  const { customerSince, ...columns } = table.columns;
  if (!known.includes(1))
    return { ...table, columns, unread: { ...table.unread, customerSince: { text: 'no_start_events' } } };
  const since = customerSince as DateColumn;
  const values = since.values.map((value, row) => (known[key.codes[row]] === 1 ? value : Number.NaN));
  return { ...table, columns: { ...columns, customerSince: { ...since, values } } };
}

function endsKnown(table: Table, kinds: readonly string[]): Table {
  if (table.unread.endKnown) return table;
  if (!kinds.some((kind, row) => kind === 'cancel' && table.leftOut[row] === 0))
    return { ...table, unread: { ...table.unread, endKnown: { text: 'no_end_events' } } };
  const endKnown = flags(table.rows);
  endKnown.values.fill(2);
  return { ...table, columns: { ...table.columns, endKnown } };
}
