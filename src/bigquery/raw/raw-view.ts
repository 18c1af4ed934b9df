import { isOwn } from '../../base/own';
import { currencyOf } from '../../intake/currency/currencies';
import { saysOfPayment } from '../../intake/meaning/payment/payment-ticks';
import { saysOfTicks } from '../../intake/meaning/ticked-rows';
import type { Reading, TabReading } from '../../intake/reading';
import { rawField } from '../../tables/prepared-fields';
import { type Column, isTextColumn, type Table } from '../../tables/table';
import { isSentence, type Sentence } from '../../texts/sentence';
import { NO_TEXT } from '../dialect';
import { type AskedView, NEEDS, type RawTable, type ViewColumn } from '../views/view-columns';
import { BY_ALL_ROWS, decidingFields, OF_PROGRAMS, toldByAll } from './deciding-fields';
import { isUnknownSql, labelsSql, labelsTold } from './labels-told';
import { type DoubtedRows, labelledField, rawFieldOf, saidIn, valuesIn } from './raw-fields';
import { DATES, notAsked, type RawRows, type Written, wholeRowSql } from './raw-rows';
import { rowDoubts } from './row-doubts';

/** A raw table as a view in the add-on's own columns, and the rows of which it is not sure that they are so. */
export interface RawView {
  view: AskedView;
  doubts: DoubtedRows[];
  /** True for rows without an id, and for those that share one. */
  id: Written;
}

const COPIES = /^intake_duplicate_|^intake_part_of_deal$/;

/** The places of all columns that together decide something of a row: its outcome, whether it counts. */
export function decidingPlaces({ table, columns }: Pick<TabReading, 'table' | 'columns'>, raw: RawRows): number[] {
  const deciding = (table && decidingFields[table]) || [];
  const fields = [...deciding.flatMap(({ by }) => by), ...(table === 'activities' ? OF_PROGRAMS : [])];
  const places = fields.flatMap((field) => columns[field]?.index ?? []);
  return [...new Set([...places, ...tickPlaces(raw)])].filter((at) => at >= 0 && isKey(raw, at));
}

const isKey = (raw: RawRows, at: number): boolean => raw.few.has(at) || DATES.includes(raw.columns[at].type);

/** A column called "Paid" that holds no ticks holds amounts or days. */
const tickPlaces = ({ columns, few }: RawRows): number[] =>
  columns.flatMap(({ name }, at) => (saysOfTicks(name) || (few.has(at) && saysOfPayment(name)) ? [at] : []));

/** What intake made of some rows of a table, as a query makes it of all of them; else why no query does. */
export function rawView(
  reading: TabReading,
  source: string,
  raw: RawRows,
  { zone, today }: Required<Pick<Reading, 'zone' | 'today'>>,
): RawView | Sentence {
  const { data: read, table } = reading;
  const deciding = table === null ? undefined : decidingFields[table];
  if (read === null || table === null || deciding === undefined) return { text: 'view_kind' };
  if (read.rows !== raw.rows.length || read.stageDates || read.areCredits) return notAsked.rows;
  const told = toldByAll[table]?.find((field) => isOwn(reading.columns, field));
  if (told !== undefined) return { text: 'view_told_by_all', values: { column: reading.columns[told].header } };
  const columns = new Map<string, ViewColumn>();
  const doubts: DoubtedRows[] = [];
  const unread: Table['unread'] = { ...read.unread };
  for (const [field, column] of Object.entries(read.columns)) {
    const made = deciding.find((one) => one.made === field);
    const found = made ? decided(reading, read, made, raw) : rawFieldOf(read, field, raw, zone);
    if (found !== null && isSentence(found)) return found;
    if (found === null) {
      unread[field] = valuesIn(column);
      continue;
    }
    columns.set(field, found.column);
    doubts.push(...found.doubts.map((doubt) => ({ ...doubt, field })));
  }
  const id = rawField(table, 'id') === undefined ? wholeRowSql(raw) : columns.get('id')?.write;
  if (id === undefined) return notAsked.ids;
  if (isOwn(read.columns, 'rep') && !(columns.has('rep') && raw.few.has(read.columns.rep.index)))
    return valuesIn(read.columns.rep);
  const money = moneyOf(read);
  const lacking = NEEDS[table]?.find((field) => !columns.has(field));
  if (lacking !== undefined) return unread[lacking] ?? notAsked.together;
  if (money === undefined) return notAsked.together;
  const leftOut = leftOutOf(read, reading, raw);
  if (leftOut === null) return read.leftOutReasons.some(({ text }) => COPIES.test(text)) ? notAsked.ids : notAsked.rows;
  const kept: AskedView['raw'] = { leftOut: leftOut.write, unread, currency: money, reading };
  const view = { table, source, columns, raw: kept };
  return { view, id, doubts: [...doubts, ...leftOut.doubts, ...rowDoubts(reading, columns, raw, { today })] };
}

/** The view once it is known of how many rows each doubt holds: without fields that are in doubt; else why no query stands for the table. */
export function withoutDoubt({ view, doubts }: RawView, counts: readonly number[]): AskedView | Sentence {
  const columns = new Map(view.columns);
  const unread = { ...view.raw?.unread };
  const deciding = decidingFields[view.table] ?? [];
  const all = ['id', 'rep', 'currency', ...(NEEDS[view.table] ?? []), ...deciding.map(({ made }) => made)];
  for (const [at, { field, why }] of doubts.entries()) {
    if (!(counts[at] > 0)) continue;
    if (field === undefined || all.includes(field)) return why;
    columns.delete(field);
    unread[field] = why;
  }
  return { ...view, columns, raw: { ...(view.raw as RawTable), unread } };
}

/** What several columns together decide of a row. */
function decided(
  { columns: found }: TabReading,
  read: Table,
  { made, by }: { made: string; by: readonly string[] },
  raw: RawRows,
): ReturnType<typeof rawFieldOf> | Sentence {
  const column = read.columns[made];
  const has = (field: string): boolean => isOwn(found, field);
  if (made === 'outcome' && read.table === 'deals') {
    const isTold = has('status') || has('stage') || (has('won') && has('lost'));
    if (!isTold || BY_ALL_ROWS.some(has) || tellsOfBlanks(read)) return notAsked.together;
  }
  const ticks = made === 'payment' ? tickPlaces(raw) : [];
  const places = [...new Set([...by.flatMap((field) => found[field]?.index ?? []), ...ticks])];
  if (places.some((at) => at < 0 || !isKey(raw, at))) return notAsked.together;
  const labels = labelsTold(raw, places, saidIn(column), read.leftOut);
  return labels === null || column.type === 'date'
    ? notAsked.together
    : labelledField(column.type, column.header, raw, labels);
}

/** True where something else tells how deals stand of which neither status nor stage says anything: whether they have a day of closing. */
function tellsOfBlanks({ columns, rows }: Table): boolean {
  const [outcome, ...said] = ['outcome', 'status', 'stage'].map((field) => columns[field]);
  if (['won', 'lost', 'closed', 'active'].some((field) => columns[field])) return false;
  const codeAt = (column: Column | undefined, row: number): number => (isTextColumn(column) ? column.codes[row] : 0);
  for (let row = 0; row < rows; row++)
    if (codeAt(outcome, row) > 0 && said.every((column) => codeAt(column, row) === 0)) return true;
  return false;
}

/** The currency of all amounts; null where none is told or a column tells it, undefined where that takes all rows. */
function moneyOf({ columns, currency }: Table): string | null | undefined {
  const own = columns.currency;
  if (own === undefined) return currency === 'mixed' ? undefined : currency;
  const isKnown = own.type === 'text' && own.labels.every((label) => label === '' || currencyOf(label) !== null);
  return isKnown ? null : undefined;
}

/** Why rows are left out, by the ticks that say so; null where something else says it. */
function leftOutOf(
  read: Table,
  { columns }: TabReading,
  raw: RawRows,
): { write: Written; doubts: DoubtedRows[] } | null {
  const programs = read.table === 'activities' ? OF_PROGRAMS.flatMap((field) => columns[field]?.index ?? []) : [];
  const places = [...new Set([...tickPlaces(raw), ...programs])];
  const reason = (row: number): string =>
    read.leftOut[row] > 0 ? read.leftOutReasons[read.leftOut[row] - 1].text : '';
  if (places.length === 0) return read.leftOut.some((code) => code > 0) ? null : { write: () => NO_TEXT, doubts: [] };
  if (!places.every((at) => isKey(raw, at))) return null;
  const told = labelsTold(raw, places, reason);
  return told && { write: labelsSql(raw, told, 'text'), doubts: [{ why: notAsked.rows, is: isUnknownSql(raw, told) }] };
}
