import { type Day, dayFrom } from '../../base/day';
import type { Zone } from '../../base/zone';
import { rawField } from '../../tables/prepared-fields';
import { type Column, labelAt, type Table } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import { STORED, type ViewColumn } from '../views/view-columns';
import { numberSql } from '../views/view-read';
import { isUnknownSql, type LabelledType, type LabelsTold, labelsSql, labelsTold } from './labels-told';
import { isNobodySql, isNoPlainTextSql, mayBeNobody } from './plain-texts';
import { columnSql, DATES, keySql, type RawRows, type Written } from './raw-rows';

/** Rows of which a query would make something else than who reads them, and why; in one field, or in all. */
export interface DoubtedRows {
  why: Sentence;
  is: Written;
  field?: string;
}

/** A field as a query makes it, and the rows of which that is not sure. */
export interface RawField {
  column: ViewColumn;
  doubts: DoubtedRows[];
}

/** What a query makes of the rows, `read` by intake, in a field; null where that is not what intake makes of them. */
export function rawFieldOf(read: Table, field: string, raw: RawRows, zone: Zone): RawField | null {
  const column = read.columns[field];
  const stored = raw.columns[column.index];
  if (stored === undefined) return null;
  if (column.type === 'number') return numbersOf(read.table, field, column, raw);
  if (column.type === 'date') return daysOf(column, raw, zone);
  return raw.few.has(column.index)
    ? labelsOf(field, column, raw)
    : column.type === 'text'
      ? namesOf(field, column, raw)
      : null;
}

/** Why a column is not asked: what it holds is made out row by row. */
export const valuesIn = ({ header }: Pick<Column, 'header'>): Sentence => ({
  text: 'view_values',
  values: { column: header },
});

/** A field of labels under which no row is unknown; `said`: what each row says. */
export function labelledField(type: LabelledType, header: string, raw: RawRows, told: LabelsTold): RawField {
  const write = labelsSql(raw, told, type);
  return {
    column: { type, stored: raw.columns[told.places[0]]?.type ?? 'STRING', header, write },
    doubts: [{ why: valuesIn({ header }), is: isUnknownSql(raw, told) }],
  };
}

/** What a row says in a column of labels, as it stands in a query. */
export function saidIn(column: Column): (row: number) => string {
  if (column.type === 'text') return (row) => labelAt(column, row) ?? '';
  if (column.type === 'number') return (row) => (Number.isNaN(column.values[row]) ? '' : String(column.values[row]));
  return (row) => ['', 'FALSE', 'TRUE'][column.values[row]] ?? '';
}

/** The fields that name somebody: a text that may say that it is nobody is looked at beside all others. */
const NAMING: readonly string[] = ['customer', 'email', 'contact', 'rep'];

function labelsOf(field: string, column: Column, raw: RawRows): RawField | null {
  const told = labelsTold(raw, [column.index], saidIn(column));
  if (told === null) return null;
  if (NAMING.includes(field) && [...told.of.keys()].some(mayBeNobody)) return null;
  return labelledField(column.type === 'flag' ? 'flag' : 'text', column.header, raw, told);
}

function namesOf(field: string, column: Column, raw: RawRows): RawField | null {
  const { index, header } = column;
  const { type } = raw.columns[index];
  const isText = type === 'STRING';
  if (!isText && type !== 'INTEGER' && type !== 'INT64') return null;
  const said = saidIn(column);
  if (raw.rows.some((row, at) => said(at) !== (row[index] ?? '').trim())) return null;
  const text = columnSql(raw.columns[index]);
  const trimmed = `TRIM(${text})`;
  const key = keySql(raw, [index]);
  const doubts: Written[] = isText
    ? [
        (p) => isNoPlainTextSql(trimmed, p),
        ...(NAMING.includes(field) ? [(p: Parameters<Written>[0]) => isNobodySql(trimmed, p)] : []),
      ]
    : [() => `ABS(${text}) >= 1000000000000000`];
  return {
    column: {
      type: 'text',
      stored: type,
      header,
      write: isText ? () => `NULLIF(${trimmed}, '')` : (p) => `NULLIF(${key(p)}, '')`,
    },
    doubts: doubts.map((is) => ({ why: valuesIn(column), is })),
  };
}

function numbersOf(
  table: Table['table'],
  field: string,
  column: Column & { type: 'number' },
  raw: RawRows,
): RawField | null {
  const { index, values, header } = column;
  const { type } = raw.columns[index];
  const said = raw.rows.map((row) => (row[index] === null ? Number.NaN : Number(row[index])));
  const isSame = said.every(
    (value, row) =>
      Object.is(Number.isFinite(value) ? value : Number.NaN, values[row]) || (value === 0 && values[row] === 0),
  );
  if (!STORED.number.includes(type) || !isSame) return null;
  const name = columnSql(raw.columns[index]);
  const { share, mayBeShare } = rawField(table, field) ?? {};
  // A share above one makes percentages of all; what is below nought may be money that went back, unless orders are known
  // in which it does, and what is nought in all rows that are known tells nothing of how the others are meant.
  const isTold = said.some((value) => value > 0);
  const goesBack = isTold && table === 'orders' && field === 'amount' && said.some((value) => value < 0);
  const least = goesBack ? '-1000000000000000' : '0';
  const most = !isTold ? '0' : share || mayBeShare ? '1' : '1000000000000000';
  return {
    column: { type: 'number', stored: type, header, write: () => numberSql(name, type) },
    doubts: [{ why: valuesIn(column), is: () => `${name} < ${least} OR ${name} > ${most}` }],
  };
}

/** Days on which something may have been sold. */
const [FIRST, END]: [Day, Day] = [dayFrom(1970, 1, 2), dayFrom(2200, 1, 1)];

function daysOf(column: Column & { type: 'date' }, raw: RawRows, zone: Zone): RawField | null {
  const { index, values, header } = column;
  const { type } = raw.columns[index];
  const said = raw.rows.map((row) => wallOf(row[index], type, zone));
  const isSame = said.every((wall, row) => Object.is(wall, values[row]));
  if (!DATES.includes(type) || !isSame) return null;
  const name = columnSql(raw.columns[index]);
  const write: Written = (p) => {
    if (type === 'DATE') return `CAST(${name} AS DATETIME)`;
    if (type === 'DATETIME') return `DATETIME_TRUNC(${name}, SECOND)`;
    return `DATETIME(TIMESTAMP_MILLIS(DIV(UNIX_MICROS(${name}) + 500, 1000)), ${p.text(zone.name)})`;
  };
  const isFar: Written = (p) =>
    said.every(Number.isNaN) ? `${name} IS NOT NULL` : `${write(p)} < ${p.day(FIRST)} OR ${write(p)} >= ${p.day(END)}`;
  return { column: { type: 'date', stored: type, header, write }, doubts: [{ why: valuesIn(column), is: isFar }] };
}

function wallOf(text: string | null, type: string, zone: Zone): number {
  if (text === null) return Number.NaN;
  if (type === 'TIMESTAMP') return zone.toWall(Math.round(Number(text) * 1000));
  return Date.parse(type === 'DATE' ? `${text}T00:00:00Z` : `${text.replace(' ', 'T').replace(/\.\d+$/, '')}Z`);
}
