import { copied } from '../../base/codes';
import { rangeOf } from '../../base/column-range';
import { type Day, dayOf, MILLISECONDS_A_DAY } from '../../base/day';
import { isOwn } from '../../base/own';
import {
  type Column,
  type DateColumn,
  type FlagColumn,
  isTextColumn,
  type Join,
  type NumberColumn,
  type StandIn,
  type Table,
  type TextColumn,
} from '../../tables/table';
import { lookedUpValues, matching, matchingRows } from '../join';
import { lazily } from '../lazily';
import { dateColumn, dates, flags, merged, numberColumn, numbers, onlyOf, textColumn } from '../prepared';
import { addPurchaseColumns } from '../purchases';
import type { SeenFrom } from '../seen-from';
import { closedDates, closedInUnknown, upTo } from './closed-dates';

export const UPSELL_WORDS = [
  'upsell',
  'up-sell',
  'upgrade',
  'expansion',
  'uitbreiding',
  'existing business',
  'existing customer',
  'bestaande klant',
  'bestandskunde',
  'bestandsgeschäft',
  'client existant',
  'montée en gamme',
  'vente additionnelle',
  'cliente existente',
  'ampliación',
  'meerverkoop',
  'merförsäljning',
  'vendita aggiuntiva',
  'sprzedaż dodatkowa',
  'venda adicional',
];
/** An existing customer who takes less, or the same again, buys nothing more. */
export const NO_UPSELL_WORDS = [
  'downgrade',
  'replacement',
  'renewal',
  'verlenging',
  'vervanging',
  'verlängerung',
  'renouvellement',
  'renovación',
];
export const CROSS_SELL_WORDS = [
  'cross-sell',
  'cross sell',
  'crosssell',
  'kruisverkoop',
  'venta cruzada',
  'vente croisée',
];

/** Types of deals with who was a customer before. */
export const EXISTING_WORDS = [...UPSELL_WORDS, ...NO_UPSELL_WORDS, ...CROSS_SELL_WORDS];

/**
 * Completes deals: `closed` (won and lost rows only: on open deals a close date is expected, not real, and so it is on others
 * where it lies beyond today), `created`,
 * `seenOn` where nothing tells when deals were created, or when they were closed, `openStage`, `value`, `customerKey`, and what the order of won deals tells of a customer. Without a creation date, that of the
 * lead that became the deal is taken.
 */
export function prepareDeals(deals: Table, leads: Table | null, { asOf, today }: SeenFrom): Table {
  const columns: Record<string, Column> = { ...deals.columns };
  const joins: Join[] = [...(deals.joins ?? [])];
  const dated = closedDates(deals, textColumn(deals, 'outcome'));
  const closed = upTo(today, dated);
  if (closed) columns.closed = closed;
  if (dated && closed !== dated) columns.closesAhead = flagsOf(dated, (day) => day > today);
  const closedUnknown = closedInUnknown(deals, today);
  if (closedUnknown) columns.closedUnknown = closedUnknown;
  if (closed && dayOf(rangeOf(closed.values).high) > asOf) reopen(columns, closed, asOf);
  const outcome = isTextColumn(columns.outcome) ? columns.outcome : null;
  const stage = textColumn(deals, 'stage');
  const asExported = textColumn(deals, 'outcome');
  if (stage && asExported) lazily(columns, ['openStage'], () => ({ openStage: stagesOfOpen(stage, asExported) }));
  const created = dateColumn(deals, 'createdOn') ?? createdByLead(deals, leads, joins);
  if (created) columns.created = created;
  if (created ? !closed && isDecided(outcome) : !isOwn(deals.unread, 'createdOn'))
    columns.seenOn = seenOn(deals.rows, asOf);
  if (closed && created && !isOwn(deals.unread, 'cycleDays'))
    lazily(columns, ['cycleDays'], () => ({ cycleDays: wholeDays(created, closed) }));
  const amount = numberColumn(deals, 'amount');
  const value = worthOf(deals, amount);
  if (value) columns.value = value;
  const customer = textColumn(deals, 'customer') ?? textColumn(deals, 'email') ?? textColumn(deals, 'contact');
  if (customer)
    lazily(columns, ['customerKey'], () => ({ customerKey: merged(customer, (_, commonest) => commonest) }));
  const standIns: StandIn[] = [];
  if (value && !amount) standIns.push({ fields: ['value'], says: { text: 'note_expected_amount' } });
  else if (value !== amount) standIns.push({ fields: ['value'], says: { text: 'note_expected_of_open' } });
  if (created && !dateColumn(deals, 'createdOn'))
    standIns.push({ fields: ['created'], says: { text: 'note_created_from_lead' } });
  if (columns.seenOn && !created) standIns.push({ fields: ['seenOn'], says: { text: 'note_open_now' } });
  const prepared: Table = { ...deals, columns, joins, standIns, unread: { ...deals.unread } };
  // Who closed after the day as of which the data is looked at was open on it.
  const awaited = deals.unread.closedOn ?? deals.unread.wonOn ?? deals.unread.lostOn;
  if (awaited && asOf < today) prepared.unread.outcome = awaited;
  addPurchaseColumns(prepared, {
    day: closed?.values ?? numbers(deals.rows).values,
    value: value?.values ?? numbers(deals.rows).values,
    counts: () => whereLabel(outcome, 'won', deals.rows).map((won, i) => (deals.leftOut[i] === 0 ? won : 0)),
  });
  addDealTypes(prepared, textColumn(deals, 'type'));
  return prepared;
}

/**
 * What a deal is worth: its amount, or what is expected of it where the tab has no actual one. Where that is filled in
 * only once a deal is closed, an open one is worth what is expected of it. While it is asked which amount is meant, none.
 */
function worthOf(deals: Table, amount: NumberColumn | null): NumberColumn | null {
  const expected = numberColumn(deals, 'expectedAmount');
  if (amount === null) return isOwn(deals.unread, 'amount') ? null : expected;
  const outcome = textColumn(deals, 'outcome');
  if (expected === null || outcome === null) return amount;
  const code = outcome.labels.indexOf('open');
  const isOpen = (row: number): boolean => outcome.codes[row] === code;
  if (amount.values.some((value, row) => isOpen(row) && !Number.isNaN(value))) return amount;
  if (!expected.values.some((value, row) => isOpen(row) && !Number.isNaN(value))) return amount;
  return { ...amount, values: amount.values.map((value, row) => (isOpen(row) ? expected.values[row] : value)) };
}

const isDecided = (outcome: TextColumn | null): boolean =>
  outcome?.codes.some((code) => ['won', 'lost'].includes(outcome.labels[code])) === true;

function seenOn(rows: number, asOf: Day): DateColumn {
  const column = dates(rows);
  column.values.fill(asOf * MILLISECONDS_A_DAY);
  return column;
}

/** Deals that close after the day as of which the data is looked at were still open on it. */
function reopen(columns: Record<string, Column>, closed: DateColumn, asOf: Day): void {
  const outcome = columns.outcome as TextColumn;
  const open = outcome.labels.indexOf('open');
  const codes = copied(outcome.codes, outcome.labels.length);
  closed.values.forEach((value, row) => {
    if (dayOf(value) > asOf) codes[row] = open;
  });
  columns.outcome = { ...outcome, codes };
  columns.closed = upTo(asOf, closed) as DateColumn;
}

/** The stage of each deal that is open in the export; of one that has closed since, nobody knows in which it was before. */
function stagesOfOpen(stage: TextColumn, outcome: TextColumn): TextColumn {
  const open = outcome.labels.indexOf('open');
  const isClosed = Uint8Array.from(outcome.codes, (code) => (code === open ? 0 : 1));
  return onlyOf(
    merged(stage, (_, commonest) => commonest),
    isClosed,
  );
}

/** Calendar days from creation to close. */
function wholeDays(created: DateColumn, closed: DateColumn): Column {
  const [begun, ended] = [created.values, closed.values];
  const values = new Float64Array(ended.length);
  for (let i = 0; i < values.length; i++) values[i] = dayOf(ended[i]) - dayOf(begun[i]);
  return { ...numbers(0), values };
}

function whereLabel(column: TextColumn | null, label: string, rows: number): Uint8Array {
  const mask = new Uint8Array(rows);
  const code = column ? column.labels.indexOf(label) : -1;
  if (column && code > 0) for (let i = 0; i < rows; i++) mask[i] = column.codes[i] === code ? 1 : 0;
  return mask;
}

/** Yes on the days of which it is true, no on others, nothing where there is none. */
function flagsOf({ values }: DateColumn, is: (day: Day) => boolean): FlagColumn {
  const column = flags(values.length);
  values.forEach((value, row) => {
    if (!Number.isNaN(value)) column.values[row] = is(dayOf(value)) ? 2 : 1;
  });
  return column;
}

function createdByLead(deals: Table, leads: Table | null, joins: Join[]): DateColumn | null {
  const created = leads ? dateColumn(leads, 'createdOn') : null;
  if (!leads || !created) return null;
  const match = matching(deals, leads, [
    ['leadId', 'id'],
    ['id', 'id'],
    ['email', 'email'],
  ]);
  if (!match) return null;
  const rowOf = matchingRows(match);
  joins.push({ fields: ['created', 'cycleDays'], table: leads, rowOf });
  return { ...created, values: lookedUpValues(match, created.values) };
}

/** Where the deals say themselves what they are, that counts, and not the order of purchases. */
function addDealTypes(deals: Table, type: TextColumn | null): void {
  if (!type) return;
  const says = (words: string[]): boolean[] =>
    type.labels.map((label) => words.some((word) => label.toLowerCase().includes(word)));
  const not = says([...NO_UPSELL_WORDS, ...CROSS_SELL_WORDS]);
  const upsell = says(UPSELL_WORDS).map((hit, code) => hit && !not[code]);
  const crossSell = says(CROSS_SELL_WORDS);
  for (const [field, hits, what] of [
    ['typedUpsell', upsell, 'upsell'],
    ['typedCrossSell', crossSell, 'cross-sell'],
    ['typedExisting', says(EXISTING_WORDS), 'existing customers'],
  ] as const) {
    if (hits.some(Boolean))
      lazily(deals.columns, [field], () => ({ [field]: flagged(type, hits) }) as Record<typeof field, Column>);
    else deals.unread[field] = { text: 'types_say_nothing', values: { column: type.header, what } };
  }
}

/** Yes where the label is among the hits, no where it is another, nothing where there is none. */
function flagged({ codes }: TextColumn, hits: boolean[]): FlagColumn {
  const column = flags(codes.length);
  for (let i = 0; i < codes.length; i++) column.values[i] = codes[i] === 0 ? 0 : hits[codes[i]] ? 2 : 1;
  return column;
}
