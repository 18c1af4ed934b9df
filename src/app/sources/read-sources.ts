import type { Cell } from '../../base/cell';
import { cellsOfRows } from '../../bigquery/raw/raw-rows';
import { sourceCell } from '../../bigquery/table/source-cell';
import { isCellColumn, type SourceColumn, tableQuery } from '../../bigquery/table/table-query';
import { type AskedView, viewAmong } from '../../bigquery/views/view-columns';
import { type Sources, type SourceTable, sourceTables } from '../../plan/sources';
import type { ReadElsewhere, ReadSources } from '../../sheet/analyze-tabs';
import { Refusal } from '../../texts/refusal';
import type { Sentence } from '../../texts/sentence';
import type { BigQueryJob, BigQueryPort, BigQueryRows, BigQueryTable } from '../ports/big-query';
import { askViews } from './ask-views';
import { ByteLimit, billedFor, inMegabytes } from './bytes';
import { checkSources, type SourceRead } from './check-sources';
import { sampledTable } from './large-table';
import { placeOfSource, type RunQuery, rowsInTime, runnerOf, SECONDS, telling } from './run-query';

/** Bytes that a refresh may read where the plan says nothing: some cents. */
export const USUAL_BYTES = 10_000_000_000;
/** What is read whole, a table at a time: a run has six minutes and the memory of a tab. */
export const MOST_CELLS = 2_000_000;

/** A table that is about to be read. */
export interface WeighedSource extends Omit<SourceRead, 'table'> {
  columns: SourceColumn[];
  /** Where those stand among all columns of the table. */
  at: number[];
  /** null for a view that nobody has counted. */
  rows: number | null;
  isView: boolean;
  job: BigQueryJob;
  bytes: number;
  /** Bytes that are billed. */
  billed: number;
}

/**
 * Reads the tables of plans from BigQuery; a plan that is asked again while a run lasts is not read again. Of a table of more
 * than `mostCells` figures are asked, where queries can stand for it.
 */
export function sourceReaderOf(port: BigQueryPort, mostCells = MOST_CELLS): ReadSources {
  const read = new Map<string, ReadElsewhere>();
  return ({ sources, maximumBytesBilled = USUAL_BYTES }) => {
    const key = JSON.stringify([sources, maximumBytesBilled]);
    const tables = read.get(key) ?? readTables(port, sources, new ByteLimit(maximumBytesBilled), mostCells);
    read.set(key, tables);
    return tables;
  };
}

/** First what it would cost, of all tables; then the rows. Of views, and of tables that are too large, only what figures are asked. */
function readTables(port: BigQueryPort, sources: Sources, limit: ByteLimit, mostCells: number): ReadElsewhere {
  const until = Date.now() + SECONDS * 1000;
  const described = sourceTables.flatMap((table): Described[] => {
    const source = sources[table];
    return source === undefined ? [] : [telling(source, () => describedSource(port, table, source))];
  });
  const views = described.flatMap(({ view }) => view ?? []);
  const tables = described.flatMap(({ table, source, view, is }) =>
    view
      ? []
      : [{ table, ...counted(weighedSource(port, source, is), runnerOf(port, [source], limit, until), mostCells) }],
  );
  const isLarge = ({ rows, columns }: WeighedSource): boolean => (rows ?? 0) * columns.length > mostCells;
  limit.check(tables.reduce((sum, table) => sum + (isLarge(table) ? 0 : table.billed), 0));
  const read = tables.map((one) => {
    const { source, billed } = one;
    const cells = (left: number): Cell[][] | null =>
      telling(source, () => cellsOf(port, one, { left, until, mostCells }));
    return { ...one, cells: isLarge(one) ? null : limit.spendOn(billed, cells) };
  });
  const tabs = read.flatMap(({ table, source: name, cells }) =>
    cells === null ? [] : [{ table, tab: { name, cells } }],
  );
  const large = read.flatMap((one) => {
    if (one.cells !== null) return [];
    const run = runnerOf(port, [one.source], limit, until);
    return [{ table: one.table, large: sampledTable(one, firstRows(port, one, run), run) }];
  });
  const check: ReadElsewhere['check'] = (readings) => checkSources(readings, [...tables, ...views.map(sourceOfView)]);
  const asked = [...views, ...large.map(({ large: one }) => one)].map(({ source }) => source);
  if (asked.length === 0) return { tabs, samples: [], check, asked: null };
  const samples = large.map(({ table, large: one }) => ({ table, tab: { name: one.source, cells: cellsOfRows(one) } }));
  return { tabs, samples, check, asked: askViews(views, large, runnerOf(port, asked, limit, until)) };
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

/** What is known of a table before it is read, what that would cost among it. */
export function weighedSource(
  port: BigQueryPort,
  source: string,
  { columns: all, rows }: BigQueryTable = telling(source, () => port.describe(...placeOfSource(source))),
): WeighedSource {
  const columns = all.filter(isCellColumn);
  if (columns.length === 0) throw new Refusal({ text: 'source_no_columns', values: { source } });
  const job = { sql: tableQuery(source, columns), parameters: [], project: placeOfSource(source)[0] };
  const bytes = telling(source, () => port.bytes(job));
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
    isView: rows === null,
    job,
    bytes,
    billed: billedFor(bytes),
    notes,
  };
}

/** The rows of a view are counted before it is read, where it may have too many: of as many bytes as cells can be read. */
export function counted<Weighed extends WeighedSource>(view: Weighed, run: RunQuery, mostCells: number): Weighed {
  if (view.rows !== null || view.bytes <= mostCells) return view;
  const { rows } = run({ sql: `SELECT COUNT(*) FROM \`${view.source}\``, parameters: [] });
  return { ...view, rows: Number(rows[0][0]) };
}

const TOO_MANY = new Error('too many rows');

/** What work comes to; null where it threw just that. */
function unless<Value>(thrown: Error, work: () => Value): Value | null {
  try {
    return work();
  } catch (error) {
    if (error === thrown) return null;
    throw error;
  }
}

/** Rows that a table is known by. */
const FIRST_ROWS = 300;

/** The first rows of a table, at no cost; a view has none without a query. Throws a refusal where there are none. */
export function firstRows(port: BigQueryPort, { source, job, at, isView }: WeighedSource, run: RunQuery): BigQueryRows {
  const first = isView
    ? run({ sql: `${job.sql}\nLIMIT ${FIRST_ROWS}`, parameters: [] }).rows
    : telling(source, () => port.first(...placeOfSource(source), FIRST_ROWS)).map((row) =>
        at.map((place) => row[place]),
      );
  if (first.length === 0) throw new Refusal({ text: 'source_empty', values: { source } });
  return first;
}

/** The rows as cells; null where they are too many. */
function cellsOf(
  port: BigQueryPort,
  { source, columns, job }: WeighedSource,
  { left, until, mostCells }: { left: number; until: number; mostCells: number },
): Cell[][] | null {
  const check = (rows: number): void => {
    if (rows * columns.length > mostCells) throw TOO_MANY;
  };
  const rows = unless(TOO_MANY, () => rowsInTime(source, port.run(job, { most: left, until, check })));
  if (rows === null) return null;
  // Other tables would answer in its place, with other figures.
  if (rows.length === 0) throw new Refusal({ text: 'source_empty', values: { source } });
  const cells = rows.map((row) => row.map((text, at) => sourceCell(text, columns[at].type)));
  return [columns.map(({ name }) => name), ...cells];
}
