import type { Cell } from '../../base/cell';
import type { SourceColumn } from '../../bigquery/table/table-query';
import type { AskedView } from '../../bigquery/views/view-columns';
import { type Sources, type SourceTable, sourceTables } from '../../plan/sources';
import type { ReadElsewhere, ReadSources } from '../../sheet/analyze-tabs';
import { Refusal } from '../../texts/refusal';
import type { Sentence } from '../../texts/sentence';
import type { BigQueryJob, BigQueryPort, BigQueryRows, BigQueryTable } from '../ports/big-query';
import type { RunOnViews } from './ask-views';
import { ByteLimit, billedFor, inMegabytes } from './bytes';
import type { SourceRead } from './check-sources';
import { askViews, checkSources, isCellColumn, sourceCell, tableQuery, viewAmong } from './queries-here';

/** Bytes that a refresh may read where the plan says nothing: some cents. */
export const USUAL_BYTES = 10_000_000_000;
/** What is read whole, a table at a time: a run has six minutes and the memory of a tab. */
const MOST_CELLS = 2_000_000;
/** All queries of a refresh together. */
export const SECONDS = 150;

/** A table that is about to be read. */
export interface WeighedSource extends Omit<SourceRead, 'table'> {
  columns: SourceColumn[];
  /** Where those stand among all columns of the table. */
  at: number[];
  /** null for a view, of which it is not known. */
  rows: number | null;
  job: BigQueryJob;
  /** Bytes that are billed. */
  billed: number;
}

/** Reads the tables of plans from BigQuery; a plan that is asked again while a run lasts is not read again. */
export function sourceReaderOf(port: BigQueryPort): ReadSources {
  const read = new Map<string, ReadElsewhere>();
  return ({ sources, maximumBytesBilled = USUAL_BYTES }) => {
    const key = JSON.stringify([sources, maximumBytesBilled]);
    const tables = read.get(key) ?? readTables(port, sources, maximumBytesBilled);
    read.set(key, tables);
    return tables;
  };
}

/** First what it would cost, of all tables; then the rows. Of views only what figures are asked. */
function readTables(port: BigQueryPort, sources: Sources, most: number): ReadElsewhere {
  const until = Date.now() + SECONDS * 1000;
  const limit = new ByteLimit(most);
  const described = sourceTables.flatMap((table): Described[] => {
    const source = sources[table];
    return source === undefined ? [] : [telling(source, () => describedSource(port, table, source))];
  });
  const views = described.flatMap(({ view }) => view ?? []);
  const tables = described.flatMap(({ table, source, view, is }) =>
    view ? [] : [{ table, ...telling(source, () => weighedSource(port, source, is)) }],
  );
  limit.check(tables.reduce((sum, table) => sum + table.billed, 0));
  const tabs = tables.map((one) => {
    const { table, source, billed } = one;
    const cells = limit.spendOn(billed, (left) => telling(source, () => cellsOf(port, one, left, until)));
    return { table, tab: { name: source, cells } };
  });
  const check: ReadElsewhere['check'] = (readings) => checkSources(readings, [...tables, ...views.map(sourceOfView)]);
  if (views.length === 0) return { tabs, check, asked: null };
  const named = views.map(({ source }) => source).join(', ');
  const project = placeOfSource(views[0].source)[0];
  const run: RunOnViews = ({ sql, parameters }) =>
    telling(named, () => {
      const job = { sql, parameters, project };
      const bytes = port.bytes(job);
      const ran = (left: number) => rowsInTime(named, port.run(job, { most: left, until, check: () => undefined }));
      return { rows: limit.spendOn(billedFor(bytes, views.length), ran), megabytes: inMegabytes(bytes) };
    });
  return { tabs, check, asked: askViews(views, run) };
}

/** A table as it lies in BigQuery; `view`: where it is one in the add-on's own columns. */
interface Described {
  table: SourceTable;
  source: string;
  is: BigQueryTable;
  view: AskedView | null;
}

function describedSource(port: BigQueryPort, table: SourceTable, source: string): Described {
  const is = port.describe(...placeOfSource(source));
  return { table, source, is, view: viewAmong(table, source, is.columns) };
}

const sourceOfView = ({ table, source }: AskedView): SourceRead => ({ table: table as SourceTable, source, notes: [] });

/** The rows of a query; a refusal where it took too long. */
export function rowsInTime(source: string, rows: BigQueryRows | null): BigQueryRows {
  if (rows === null) throw new Refusal({ text: 'source_slow', values: { source, seconds: SECONDS } });
  return rows;
}

/** What BigQuery refuses is told in its words, with the table that it is about. */
export function telling<Value>(source: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) throw error;
    const says = error instanceof Error ? error.message : String(error);
    throw new Refusal({ text: 'source_refused', values: { source } }, says);
  }
}

/** What is known of a table before it is read, what that would cost among it. */
export function weighedSource(
  port: BigQueryPort,
  source: string,
  { columns: all, rows }: BigQueryTable = port.describe(...placeOfSource(source)),
): WeighedSource {
  const columns = all.filter(isCellColumn);
  if (columns.length === 0) throw new Refusal({ text: 'source_no_columns', values: { source } });
  if (rows !== null) checkSize(source, rows, columns.length);
  const job = { sql: tableQuery(source, columns), parameters: [], project: placeOfSource(source)[0] };
  const bytes = port.bytes(job);
  const notes: Sentence[] = [
    { text: 'source_read', values: { bytes: inMegabytes(bytes) } },
    ...all
      .filter((column) => !columns.includes(column))
      .map(({ name }): Sentence => ({ text: 'source_column_left', values: { column: name } })),
  ];
  return {
    source,
    columns,
    at: columns.map((column) => all.indexOf(column)),
    rows,
    job,
    billed: billedFor(bytes),
    notes,
  };
}

/** The project may have dots of its own. */
export function placeOfSource(source: string): [string, string, string] {
  const parts = source.split('.');
  const [dataset, table] = parts.slice(-2);
  return [parts.slice(0, -2).join('.'), dataset, table];
}

function checkSize(source: string, rows: number, columns: number): void {
  if (rows * columns > MOST_CELLS)
    throw new Refusal({ text: 'source_too_large', values: { source, rows, columns, most: MOST_CELLS } });
}

function cellsOf(port: BigQueryPort, { source, columns, job }: WeighedSource, most: number, until: number): Cell[][] {
  const check = (rows: number): void => checkSize(source, rows, columns.length);
  const rows = rowsInTime(source, port.run(job, { most, until, check }));
  // Other tables would answer in its place, with other figures.
  if (rows.length === 0) throw new Refusal({ text: 'source_empty', values: { source } });
  const cells = rows.map((row) => row.map((text, at) => sourceCell(text, columns[at].type)));
  return [columns.map(({ name }) => name), ...cells];
}
