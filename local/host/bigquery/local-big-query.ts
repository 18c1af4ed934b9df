import { type EngineAnswer, type EngineParameter, type EngineTable, type EngineType, engineHere } from './engine';

/** A table, or a view, as it lies in BigQuery. */
export interface StoredTable extends Omit<EngineTable, 'name'> {
  /** project.dataset.table */
  path: string;
  isView?: boolean;
}

/** A query that was run: its answer, and how often it is still said to be running. */
export interface RunningJob {
  id: string;
  answer: EngineAnswer;
  bytes: number;
  waits: number;
}

export interface LocalBigQueryOptions {
  tables: StoredTable[];
  /** Rows of a page, where nobody asks for fewer; default 1,000. */
  pageRows?: number;
  /** How often a query is still running when it is asked about; default 0. */
  waits?: number;
}

/** A table that a query reads is billed as so much at least, and in whole megabytes. */
const LEAST_BILLED = 10 * 2 ** 20;
const MEGABYTE = 2 ** 20;

/** Bytes of a value, by its type; those of a text besides its letters. */
const SIZES: Record<EngineType, number> = {
  ...{ STRING: 2, INT64: 8, FLOAT64: 8, BOOL: 1 },
  ...{ DATE: 8, DATETIME: 8, TIMESTAMP: 8 },
};

/** What lies in BigQuery, behind the service that scripts ask. */
export class LocalBigQuery {
  readonly location = 'EU';
  readonly pageRows: number;
  readonly waits: number;
  readonly jobs = new Map<string, RunningJob>();

  constructor(private readonly options: LocalBigQueryOptions) {
    this.pageRows = options.pageRows ?? 1_000;
    this.waits = options.waits ?? 0;
  }

  get tables(): readonly StoredTable[] {
    return this.options.tables;
  }

  table(path: string): StoredTable | undefined {
    return this.options.tables.find((table) => table.path === path);
  }

  /** The tables that a query names between backticks; undefined for one that is not there. */
  tablesOf(sql: string): { path: string; table: StoredTable | undefined }[] {
    const paths = [...sql.matchAll(/(?:FROM|JOIN)\s+`([^`.]+\.[^`.]+\.[^`]+)`/g)].map(([, path]) => path);
    return [...new Set(paths)].map((path) => ({ path, table: this.table(path) }));
  }

  evaluate(sql: string, parameters: readonly EngineParameter[]): EngineAnswer {
    const tables = this.tablesOf(sql).flatMap(({ path, table }) => (table ? [{ ...table, name: path }] : []));
    return engineHere().query(sql, parameters, tables);
  }

  /** Bytes of all columns that a query names, and what is billed for them. */
  bytesOf(sql: string): { processed: number; billed: number } {
    const sizes = this.tablesOf(sql).map(({ table }) => (table ? bytesOfColumns(table, sql) : 0));
    const billed = sizes.map((size) => Math.max(LEAST_BILLED, Math.ceil(size / MEGABYTE) * MEGABYTE));
    const sum = (all: number[]): number => all.reduce((one, other) => one + other, 0);
    return { processed: sum(sizes), billed: sum(billed) };
  }
}

function bytesOfColumns({ columns, rows }: StoredTable, sql: string): number {
  const readsAll = /SELECT \*/.test(sql);
  return columns.reduce((sum, { name, type }, at) => {
    if (!readsAll && !sql.includes(`\`${name}\``)) return sum;
    return rows.reduce((bytes, row) => bytes + bytesOf(row[at], type), sum);
  }, 0);
}

function bytesOf(value: unknown, type: EngineType): number {
  if (value === null) return 0;
  return SIZES[type] + (typeof value === 'string' ? Buffer.byteLength(value) : 0);
}
