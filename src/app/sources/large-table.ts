import { doubtsQuery, labelsQuery, togetherQuery } from '../../bigquery/raw/raw-queries';
import { cellsOfRows, notAsked, type RawRows } from '../../bigquery/raw/raw-rows';
import { decidingPlaces, rawView, withoutDoubt } from '../../bigquery/raw/raw-view';
import { labelRowsQuery } from '../../bigquery/table/label-rows-query';
import type { AskedView } from '../../bigquery/views/view-columns';
import type { Reading, TabReading } from '../../intake/reading';
import type { SourceTable } from '../../plan/sources';
import { isSentence, type Sentence } from '../../texts/sentence';
import type { BigQueryRows } from '../ports/big-query';
import { readAs } from './read-as';
import type { WeighedSource } from './read-sources';
import type { RunQuery } from './run-query';

/** A table that is too large to be read: some of its rows, and one of each label that a column of labels holds. */
export interface LargeTable extends RawRows {
  source: string;
}

/** A column of texts with more different ones has names; one of whole numbers, counts. */
const MOST_LABELS = { texts: 500, numbers: 30 };
const LABEL_ROWS = 3_000;

/** Some rows of a table, of which the first are known. */
export function sampledTable(
  { source, columns }: Pick<WeighedSource, 'source' | 'columns'>,
  first: BigQueryRows,
  run: RunQuery,
): LargeTable {
  const texts = columns.filter(({ type }) => type === 'STRING' || type === 'INTEGER' || type === 'INT64');
  const [[all, ...counts]] = run({ sql: labelsQuery(source, texts), parameters: [] }).rows;
  const most = (type: string): number => (type === 'STRING' ? MOST_LABELS.texts : MOST_LABELS.numbers);
  const labels = columns.filter((column) => {
    const place = texts.indexOf(column);
    return place < 0 ? column.type.startsWith('BOOL') : Number(counts[place]) <= most(column.type);
  });
  const more =
    labels.length === 0 ? [] : run({ sql: labelRowsQuery(source, columns, labels, LABEL_ROWS), parameters: [] }).rows;
  const few = new Set(labels.map((column) => columns.indexOf(column)));
  return { source, columns, rows: eachOnce([...first, ...more]), few, all: Number(all) };
}

const eachOnce = (rows: BigQueryRows): BigQueryRows => [
  ...new Map(rows.map((row) => [JSON.stringify(row), row])).values(),
];

/** What some of the rows of a table were read as, and how queries make the same of all; else why they do not. */
export interface SettledTable {
  reading: TabReading;
  view: AskedView | null;
  why: Sentence | null;
}

export type ReadingByDay = Reading & Required<Pick<Reading, 'today'>>;

/** What a table is once its columns and labels are known; looks with a query for rows that would come to something else. */
export function settledTable(
  large: LargeTable,
  table: SourceTable | null,
  reading: ReadingByDay,
  run: RunQuery,
): SettledTable {
  const { source } = large;
  const readOf = (raw: RawRows): TabReading => readAs(table, { name: source, cells: cellsOfRows(raw) }, reading);
  let raw: RawRows = large;
  let read = readOf(raw);
  const places = decidingPlaces(read, raw);
  if (places.length > 1) {
    const more = run(togetherQuery(source, raw, places, LABEL_ROWS)).rows;
    if (more.length === LABEL_ROWS) return { reading: read, view: null, why: notAsked.together };
    raw = { ...raw, rows: eachOnce([...raw.rows.map((row) => [...row]), ...more]) };
    read = readOf(raw);
  }
  const found = rawView(read, source, raw, reading);
  if (isSentence(found)) return { reading: read, view: null, why: found };
  const [[unnamed, ...counts]] = run(doubtsQuery(found)).rows;
  const sure = Number(unnamed) > 0 ? notAsked.ids : withoutDoubt(found, counts.map(Number));
  return isSentence(sure) ? { reading: read, view: null, why: sure } : { reading: read, view: sure, why: null };
}
