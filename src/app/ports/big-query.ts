import type { QueryParameter } from '../../bigquery/dialect';
import type { SourceColumn } from '../../bigquery/table/table-query';

/** What is known of a table before it is read. */
export interface BigQueryTable {
  columns: SourceColumn[];
  /** null for a view, of which it is not known. */
  rows: number | null;
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
  describe(project: string, dataset: string, table: string): BigQueryTable;
  /** The bytes that it would read; nothing is read. */
  bytes(job: BigQueryJob): number;
  /**
   * Its rows; null when it is not done by `until` (instant). `most`: bytes billed; `check` is told how many rows there are
   * before the second page is asked for, and may throw.
   */
  run(job: BigQueryJob, limits: { most: number; until: number; check: (rows: number) => void }): BigQueryRows | null;
}
