import { dayOf } from '../engine/day';
import type { Column, DateColumn, NumberColumn, Table, TextColumn } from '../engine/table';
import { dateOf, dates, flags, folded, merged, numberOf, numbers, textOf } from './prepared';

/** Months in one billing interval, by the words exports use. */
const INTERVAL_MONTHS: [string[], number][] = [
  [['cuatrimest', 'quadrimest'], 4],
  [['quarter', 'kwartaal', 'quartal', 'vierteljähr', 'trimest'], 3],
  [['bimest', 'bimonthly', 'bi-monthly', 'tweemaandelijks', 'zweimonat'], 2],
  [['biweek', 'bi-week', 'fortnight', 'tweewekelijks', 'zweiwöch', 'quincen'], 24 / 52],
  [['half', 'halbjahr', 'halbjähr', 'semest', 'semi-annual', 'semi annual', 'semiannual'], 6],
  [['year', 'annual', 'jaar', 'jahr', 'jähr', 'annuel', 'an', 'anual', 'año'], 12],
  [['month', 'maand', 'monat', 'mois', 'mensuel', 'mes', 'mensual'], 1],
  [['week', 'woche', 'wöchentlich', 'semaine', 'semana'], 12 / 52],
  [['day', 'dag', 'tag', 'jour', 'día'], 12 / 365],
];

/** Months between two bills, `every 3 months` included; NaN for a word nobody knows. A plain number counts months. */
export function intervalMonths(label: string): number {
  const text = folded(label);
  if (/^\d+$/.test(text)) return Number(text);
  for (const [words, months] of INTERVAL_MONTHS) {
    const word = words.find((known) => (known === 'an' ? /(^|[\s\d])ans?$/.test(text) : text.includes(known)));
    if (word === undefined) continue;
    const count = new RegExp(`(\\d+)[\\s-]*${word}`).exec(text);
    return months * (count ? Number(count[1]) : 1);
  }
  return Number.NaN;
}

/**
 * Completes a table whose rows are spans of a customer's subscription: `start`, `end`, `mrrValue`, `customerKey`,
 * `customerSince` (the first start of the customer) and `leftOn` (the last end; blank while one is open).
 */
export function prepareSubscriptions(table: Table): Table {
  const columns: Record<string, Column> = { ...table.columns };
  const start = dateOf(table, 'startedOn');
  if (start) columns.start = start;
  const end = firstDate(dateOf(table, 'endedOn'), cancellations(table), table.rows);
  if (end) columns.end = end;
  const mrr = monthlyValues(table);
  if (mrr) columns.mrrValue = mrr;
  const months = billedMonths(table);
  if (months) columns.billedMonths = months;
  return withCustomers({ ...table, columns });
}

/** Events become spans: each holds until the customer's next one; a cancellation holds for no time. */
export function prepareSubscriptionEvents(table: Table): Table {
  const happened = dateOf(table, 'happenedOn');
  const customer = textOf(table, 'customer');
  const after = numberOf(table, 'mrrAfter');
  if (!happened || !customer) return table;
  const kind = textOf(table, 'kind');
  const cancel = kind ? kind.labels.indexOf('cancel') : -1;
  const order = Int32Array.from({ length: table.rows }, (_, i) => i)
    .filter((i) => table.leftOut[i] === 0 && !Number.isNaN(happened.values[i]))
    .sort((a, b) => customer.codes[a] - customer.codes[b] || happened.values[a] - happened.values[b] || a - b);
  const end: DateColumn = dates(table.rows);
  order.forEach((row, place) => {
    const next = order[place + 1];
    const follows = next !== undefined && customer.codes[next] === customer.codes[row];
    if (kind && kind.codes[row] === cancel) end.values[row] = happened.values[row];
    else if (follows) end.values[row] = happened.values[next];
  });
  const columns: Record<string, Column> = { ...table.columns, start: happened, end };
  if (after) columns.mrrValue = after;
  return withCustomers({ ...table, columns });
}

/** A click on cancel ends nothing while the status still says that the subscription runs: it ends with what is paid. */
function cancellations(table: Table): DateColumn | null {
  const cancelled = dateOf(table, 'cancelledOn');
  const state = textOf(table, 'state');
  if (!cancelled || !state) return cancelled;
  const active = state.labels.indexOf('active');
  const values = cancelled.values.map((value, i) => (state.codes[i] === active ? Number.NaN : value));
  return { ...cancelled, values };
}

function firstDate(first: DateColumn | null, second: DateColumn | null, rows: number): DateColumn | null {
  if (!first || !second) return first ?? second;
  const both = { ...first, values: first.values.slice() };
  for (let i = 0; i < rows; i++) if (Number.isNaN(both.values[i])) both.values[i] = second.values[i];
  return both;
}

function billedMonths(table: Table): NumberColumn | null {
  const interval = textOf(table, 'interval');
  if (!interval) return null;
  const months = interval.labels.map(intervalMonths);
  const count = numberOf(table, 'intervalCount');
  const column = { ...numbers(table.rows), header: interval.header, index: interval.index };
  for (let i = 0; i < table.rows; i++) column.values[i] = months[interval.codes[i]] * orOne(count, i);
  return column;
}

function orOne(column: NumberColumn | null, row: number): number {
  return column && !Number.isNaN(column.values[row]) ? column.values[row] : 1;
}

/**
 * A column that is already monthly needs no interval, no quantity and no discount; any other amount needs its
 * interval. Discounts that never exceed 1 are shares of the bill, others amounts of it.
 */
function monthlyValues(table: Table): NumberColumn | null {
  const mrr = numberOf(table, 'mrr');
  if (mrr) return mrr;
  const amount = numberOf(table, 'amount');
  const months = billedMonths(table);
  if (!amount || !months) return null;
  const quantity = numberOf(table, 'quantity');
  const discount = numberOf(table, 'discount');
  const isShare = discount?.values.every((each) => !(each > 1)) ?? false;
  const value = { ...numbers(table.rows), header: amount.header, index: amount.index };
  for (let i = 0; i < table.rows; i++) {
    const billed = amount.values[i] * orOne(quantity, i);
    const off = discount && !Number.isNaN(discount.values[i]) ? Math.abs(discount.values[i]) : 0;
    value.values[i] = (isShare ? billed * (1 - off) : billed - off) / months.values[i];
  }
  return value;
}

function withCustomers(table: Table): Table {
  const customer = textOf(table, 'customer') ?? textOf(table, 'id') ?? textOf(table, 'email') ?? textOf(table, 'name');
  const { start, end } = table.columns;
  if (!customer || start?.type !== 'date') return table;
  const key = merged(customer, (_, commonest) => commonest);
  const first = new Float64Array(key.labels.length).fill(Number.POSITIVE_INFINITY);
  const last = new Float64Array(key.labels.length).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < table.rows; i++) {
    if (table.leftOut[i] !== 0) continue;
    const until = end?.type === 'date' && !Number.isNaN(end.values[i]) ? end.values[i] : Number.POSITIVE_INFINITY;
    if (start.values[i] < first[key.codes[i]]) first[key.codes[i]] = start.values[i];
    if (until > last[key.codes[i]]) last[key.codes[i]] = until;
  }
  const since = dates(table.rows);
  const left = dates(table.rows);
  for (let i = 0; i < table.rows; i++) {
    since.values[i] = Number.isFinite(first[key.codes[i]]) ? first[key.codes[i]] : Number.NaN;
    left.values[i] = Number.isFinite(last[key.codes[i]]) ? last[key.codes[i]] : Number.NaN;
  }
  const columns = { ...table.columns, customerKey: key, customerSince: since, leftOn: left };
  const isUpsell = upsells(table, key, start.values);
  return { ...table, columns: isUpsell ? { ...columns, isUpsell } : columns };
}

/** A span that pays more than any that the customer began on the day before: spans of one day have no order among them. */
function upsells(table: Table, customer: TextColumn, start: Float64Array): Column | null {
  const mrr = table.columns.mrrValue;
  if (mrr?.type !== 'number') return null;
  const order = Int32Array.from({ length: table.rows }, (_, i) => i)
    .filter((i) => table.leftOut[i] === 0 && !Number.isNaN(start[i]) && !Number.isNaN(mrr.values[i]))
    .sort((a, b) => customer.codes[a] - customer.codes[b] || start[a] - start[b] || a - b);
  const column = flags(table.rows);
  let last = -1;
  let most = Number.NaN;
  let mostBefore = Number.NaN;
  for (const row of order) {
    const same = last >= 0 && customer.codes[last] === customer.codes[row];
    const sameDay = same && dayOf(start[last]) === dayOf(start[row]);
    if (!sameDay) mostBefore = same ? most : Number.NaN;
    most = sameDay ? Math.max(most, mrr.values[row]) : mrr.values[row];
    column.values[row] = mrr.values[row] > mostBefore ? 2 : 1;
    last = row;
  }
  return column;
}
