import type { Cell } from '../../base/cell';
import { sourceCell } from '../../bigquery/table/source-cell';
import { isCellColumn, type SourceColumn, tableQuery } from '../../bigquery/table/table-query';
import { type AskedView, isView, viewAmong } from '../../bigquery/views/view-columns';
import { type Sources, type SourceTable, sourceTables } from '../../plan/sources';
import type { ReadElsewhere, ReadSources } from '../../sheet/analyze-tabs';
import { Refusal } from '../../texts/refusal';
import type { Sentence } from '../../texts/sentence';
import type { BigQueryJob, BigQueryPort } from '../ports/big-query';
import { askViews } from './ask-views';
import { ByteLimit, billedFor, inMegabytes } from './bytes';
import { checkSources, type SourceRead } from './check-sources';
import { projectOf, SECONDS, sourceParts, telling } from './telling';

/** Bytes that a refresh may read where the plan says nothing: some cents. */
const USUAL_BYTES = 10_000_000_000;
/** What is read whole, a table at a time: a run has six minutes and the memory of a tab. */
const MOST_CELLS = 2_000_000;

/** A table that is about to be read. */
interface Prepared extends SourceRead {
  columns: SourceColumn[];
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
    return source === undefined ? [] : [telling(source, () => describedTable(port, table, source))];
  });
  const views = described.flatMap(({ view }) => view ?? []);
  const tables = described.flatMap((one) => (one.view ? [] : [telling(one.source, () => preparedTable(port, one))]));
  limit.check(tables.reduce((sum, table) => sum + table.billed, 0));
  const tabs = tables.map((one) => {
    const { table, source, billed } = one;
    const cells = telling(source, () => cellsOf(port, one, limit.left, until));
    limit.spend(billed);
    return { table, tab: { name: source, cells } };
  });
  const check: ReadElsewhere['check'] = (readings) => checkSources(readings, [...tables, ...views.map(sourceOfView)]);
  return { tabs, check, asked: views.length === 0 ? null : askViews(port, views, limit, until) };
}

/** A table as it lies in BigQuery; `view`: where it is one in the add-on's own columns. */
interface Described {
  table: SourceTable;
  source: string;
  columns: SourceColumn[];
  rows: number | null;
  view: AskedView | null;
}

function describedTable(port: BigQueryPort, table: SourceTable, source: string): Described {
  const [project, dataset, tableName] = sourceParts(source);
  const { columns, rows } = port.describe(project, dataset, tableName);
  const found = viewAmong(table, source, columns);
  if (found === null || isView(found)) return { table, source, columns, rows, view: found };
  if (found.column === null) throw new Refusal({ text: 'view_table', values: { source } });
  throw new Refusal({ text: found.lacks ? 'view_lacks' : 'view_column', values: { source, column: found.column } });
}

const sourceOfView = ({ table, source }: AskedView): SourceRead => ({ table: table as SourceTable, source, notes: [] });

function preparedTable(port: BigQueryPort, { table, source, columns: all, rows }: Described): Prepared {
  const columns = all.filter(isCellColumn);
  if (columns.length === 0) throw new Refusal({ text: 'source_no_columns', values: { source } });
  if (rows !== null) checkSize(source, rows, columns.length);
  const job = { sql: tableQuery(source, columns), parameters: [], project: projectOf(source) };
  const bytes = port.bytes(job);
  const notes: Sentence[] = [
    { text: 'source_read', values: { bytes: inMegabytes(bytes) } },
    ...all
      .filter((column) => !columns.includes(column))
      .map(({ name }): Sentence => ({ text: 'source_column_left', values: { column: name } })),
  ];
  return { table, source, columns, job, billed: billedFor(bytes), notes };
}

function checkSize(source: string, rows: number, columns: number): void {
  if (rows * columns > MOST_CELLS)
    throw new Refusal({ text: 'source_too_large', values: { source, rows, columns, most: MOST_CELLS } });
}

function cellsOf(port: BigQueryPort, { source, columns, job }: Prepared, most: number, until: number): Cell[][] {
  const check = (rows: number): void => checkSize(source, rows, columns.length);
  const rows = port.run(job, { most, until, check });
  if (rows === null) throw new Refusal({ text: 'source_slow', values: { source, seconds: SECONDS } });
  // Other tables would answer in its place, with other figures.
  if (rows.length === 0) throw new Refusal({ text: 'source_empty', values: { source } });
  const cells = rows.map((row) => row.map((text, at) => sourceCell(text, columns[at].type)));
  return [columns.map(({ name }) => name), ...cells];
}
