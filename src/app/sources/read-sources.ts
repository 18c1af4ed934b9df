import type { Cell } from '../../base/cell';
import { sourceCell } from '../../bigquery/table/source-cell';
import { isCellColumn, type SourceColumn, tableQuery } from '../../bigquery/table/table-query';
import { type Sources, type SourceTable, sourceTables } from '../../plan/sources';
import type { ReadElsewhere, ReadSources } from '../../sheet/analyze-tabs';
import { Refusal } from '../../texts/refusal';
import type { Sentence } from '../../texts/sentence';
import type { BigQueryJob, BigQueryPort } from '../ports/big-query';
import { checkSources, type SourceRead } from './check-sources';

/** Bytes that a refresh may read where the plan says nothing: some cents. */
export const USUAL_BYTES = 10_000_000_000;
/** What is read whole, a table at a time: a run has six minutes and the memory of a tab. */
const MOST_CELLS = 2_000_000;
/** All queries of a refresh together. */
export const SECONDS = 150;
const MEGABYTE = 1_000_000;
/** What Google bills for a table at least, and in what steps. */
const LEAST_BILLED = 10 * 2 ** 20;
const BILLED_BY = 2 ** 20;

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

/** First what it would cost, of all tables; then the rows. */
function readTables(port: BigQueryPort, sources: Sources, most: number): ReadElsewhere {
  const until = Date.now() + SECONDS * 1000;
  const named = sourceTables.flatMap((table): [SourceTable, string][] => {
    const source = sources[table];
    return source === undefined ? [] : [[table, source]];
  });
  const tables = named.map(([table, source]) => ({ table, ...telling(source, () => weighedSource(port, source)) }));
  const billed = tables.reduce((sum, table) => sum + table.billed, 0);
  if (billed > most) {
    const values = { bytes: inMegabytes(billed), most: Math.floor(most / MEGABYTE) };
    throw new Refusal({ text: 'source_bytes', values });
  }
  const tabs = tables.map((one) => {
    const { table, source } = one;
    return { table, tab: { name: source, cells: telling(source, () => cellsOf(port, one, most, until)) } };
  });
  return { tabs, check: (readings) => checkSources(readings, tables) };
}

const inMegabytes = (bytes: number): number => Math.ceil(bytes / MEGABYTE);

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
export function weighedSource(port: BigQueryPort, source: string): WeighedSource {
  const [project, dataset, tableName] = placeOfSource(source);
  const { columns: all, rows } = port.describe(project, dataset, tableName);
  const columns = all.filter(isCellColumn);
  if (columns.length === 0) throw new Refusal({ text: 'source_no_columns', values: { source } });
  if (rows !== null) checkSize(source, rows, columns.length);
  const job = { sql: tableQuery(source, columns), project };
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
    billed: Math.max(LEAST_BILLED, Math.ceil(bytes / BILLED_BY) * BILLED_BY),
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
  const rows = port.run(job, { most, until, check });
  if (rows === null) throw new Refusal({ text: 'source_slow', values: { source, seconds: SECONDS } });
  // Other tables would answer in its place, with other figures.
  if (rows.length === 0) throw new Refusal({ text: 'source_empty', values: { source } });
  const cells = rows.map((row) => row.map((text, at) => sourceCell(text, columns[at].type)));
  return [columns.map(({ name }) => name), ...cells];
}
