import type { Day } from '../../base/day';
import { saysOfRenewals } from '../../intake/meaning/contracts/settle-renewals';
import { END_FIELDS } from '../../intake/meaning/contracts/settle-states';
import type { Reading, TabReading } from '../../intake/reading';
import { MOST_ROWS } from '../../intake/rows/totals/most-rows';
import { holdsAll, totalPatterns } from '../../intake/rows/totals/total-words';
import type { QueryParameters } from '../dialect';
import type { SourceColumn } from '../table/table-query';
import type { ViewColumn } from '../views/view-columns';
import { isNoPlainTextSql } from './plain-texts';
import type { DoubtedRows } from './raw-fields';
import { columnSql, notAsked, type RawRows, type Written } from './raw-rows';

type Columns = ReadonlyMap<string, ViewColumn>;

/** The rows of which a look at others tells what they are, or whether they count at all. */
export function rowDoubts(
  reading: TabReading,
  columns: Columns,
  raw: RawRows,
  { today }: Required<Pick<Reading, 'today'>>,
): DoubtedRows[] {
  return [
    ...pastEnds(columns, today),
    ...renewedEnds(columns, raw),
    ...(columns.has('id') ? [] : [oddTexts(raw)]),
    ...sayingLittle(reading, columns, raw),
  ];
}

/** Texts that may be seen as others: where rows have no ids, by their texts they are told apart. */
function oddTexts({ columns }: RawRows): DoubtedRows {
  const texts = columns.filter(({ type }) => type === 'STRING').map(columnSql);
  return { why: notAsked.ids, is: (p) => or(texts.map((text) => `(${isNoPlainTextSql(text, p)})`)) };
}

/** Rows of who has left by a day that has come, and is still there by a status. */
function pastEnds(columns: Columns, today: Day): DoubtedRows[] {
  const state = columns.get('state')?.write;
  const ends = END_FIELDS.flatMap((field) => columns.get(field)?.write ?? []);
  if (state === undefined) return [];
  return ends.map((end) => ({
    why: notAsked.together,
    is: (p) => `${state(p)} = ${p.text('active')} AND ${end(p)} < ${p.day(today + 1)}`,
  }));
}

/** Rows of contracts that renew themselves after their end. */
function renewedEnds(columns: Columns, raw: RawRows): DoubtedRows[] {
  const ended = columns.get('endedOn')?.write;
  const renews = raw.columns.filter(({ name }, at) => raw.few.has(at) && saysOfRenewals(name));
  if (ended === undefined) return [];
  return renews.map((column) => {
    const isTicked = column.type.startsWith('BOOL') ? columnSql(column) : `${columnSql(column)} IS NOT NULL`;
    return { why: notAsked.together, is: (p) => `${isTicked} AND ${ended(p)} IS NOT NULL` };
  });
}

/** Rows that say little: they may be totals, notes or headers that stand there again, as `markRows` of intake finds them. */
function sayingLittle({ columns: found }: TabReading, columns: Columns, raw: RawRows): DoubtedRows[] {
  const places = new Map(Object.values(found).map((one) => [one.index, one]));
  const texts = new Set([...places.keys()].filter((at) => at >= 0 && !/INT|FLOAT|NUMERIC/.test(raw.columns[at].type)));
  const spare = Math.floor(Math.max(0, texts.size - 1) / 3);
  const filled = Object.entries(found).flatMap(([field, { index }]) => {
    const column = columns.get(field);
    const tells = column && (column.type === 'text' || column.type === 'date') && field !== 'currency';
    return tells && column.write && texts.delete(index) ? [column.write] : [];
  });
  const strings = raw.columns.filter(({ type }) => type === 'STRING');
  const names = strings.filter((column) => !raw.few.has(raw.columns.indexOf(column)));
  const isSaid = raw.rows.some((row) => [...raw.few].some((at) => holdsAll(row[at] ?? '')));
  const says = (some: readonly SourceColumn[], pattern: string, p: QueryParameters): string =>
    or(some.map((column) => `REGEXP_CONTAINS(${columnSql(column)}, ${p.text(`(?i)${pattern}`)})`));
  const count = (p: QueryParameters): string => sum(filled.map((write) => `${write(p)} IS NOT NULL`));
  const next = raw.columns[(found.amount?.index ?? -2) + 1];
  const doubts: Written[] = [
    (p) => `${count(p)} < 2 OR (${count(p)} < ${spare + 2} AND (${says(strings, totalPatterns.total, p)}))`,
    // Of more rows nobody looks for totals between them.
    (p) => (raw.all > MOST_ROWS ? 'FALSE' : isSaid ? 'TRUE' : says(names, totalPatterns.all, p)),
    (p) => `${sum(strings.map((column) => `${columnSql(column)} = ${p.text(column.name)}`))} > 1`,
    ...(next?.type === 'STRING'
      ? [(): string => `REGEXP_CONTAINS(TRIM(${columnSql(next)}), r'^[0-9]{3}([.][0-9]+)?$')`]
      : []),
  ];
  return doubts.map((is) => ({ why: notAsked.rows, is }));
}

const sum = (conditions: readonly string[]): string =>
  ['0', ...conditions.map((one) => `IF(${one}, 1, 0)`)].join(' + ');
const or = (conditions: readonly string[]): string => (conditions.length === 0 ? 'FALSE' : conditions.join(' OR '));
