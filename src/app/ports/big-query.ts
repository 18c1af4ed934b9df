import type { QueryParameter } from '../../bigquery/dialect';
import type { SourceColumn } from '../../bigquery/table/table-query';

/** What is known of a table before it is read. */
export interface BigQueryTable {
  columns: SourceColumn[];
  /** null for a view, of which it is not known. */
  rows: number | null;
}

/** A page of the tables and views of a dataset. */
export interface BigQueryTables {
  tables: { name: string; isView: boolean }[];
  /** What to ask the next page with; '' after the last. */
  next: string;
}

/** A query, and in whose project it runs. */
export interface BigQueryJob {
  sql: string;
  parameters: readonly QueryParameter[];
  project: string;
}

/** The rows of a query as REST has them: each value a text, or null. */
export type BigQueryRows = (string | null)[][];

/** What is asked of BigQuery. Each throws an Error with what BigQuery says where it refuses. */
export interface BigQueryPort {
  /** `page`: what the page before said is next; '' for the first. */
  list(project: string, dataset: string, page: string): BigQueryTables;
  describe(project: string, dataset: string, table: string): BigQueryTable;
  /** The first rows of a table, all its columns, at no cost; of a view there are none to be had so. */
  first(project: string, dataset: string, table: string, most: number): BigQueryRows;
  /** The bytes that it would read; nothing is read. */
  bytes(job: BigQueryJob): number;
  /**
   * Its rows; null when it is not done by `until` (instant). `most`: bytes billed; `check` is told how many rows there are
   * before the second page is asked for, and may throw.
   */
  run(job: BigQueryJob, limits: { most: number; until: number; check: (rows: number) => void }): BigQueryRows | null;
}
