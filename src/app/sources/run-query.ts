import type { Query } from '../../bigquery/query';
import { Refusal } from '../../texts/refusal';
import type { BigQueryPort, BigQueryRows } from '../ports/big-query';
import { type ByteLimit, billedFor, inMegabytes } from './bytes';

/** All queries of a refresh together. */
export const SECONDS = 150;

/** Runs a query: what came back of it, and the megabytes that it read. */
export type RunQuery = (query: Query) => { rows: BigQueryRows; megabytes: number };

/** Runs queries of these tables, in the project of the first, as long as what they are billed together is within a limit. */
export function runnerOf(port: BigQueryPort, sources: readonly string[], limit: ByteLimit, until: number): RunQuery {
  const named = sources.join(', ');
  const [project] = placeOfSource(sources[0]);
  return ({ sql, parameters }) =>
    telling(named, () => {
      const job = { sql, parameters, project };
      const bytes = port.bytes(job);
      const ran = (left: number) => rowsInTime(named, port.run(job, { most: left, until, check: () => undefined }));
      return { rows: limit.spendOn(billedFor(bytes, sources.length), ran), megabytes: inMegabytes(bytes) };
    });
}

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

/** The project may have dots of its own. */
export function placeOfSource(source: string): [string, string, string] {
  const parts = source.split('.');
  const [dataset, table] = parts.slice(-2);
  return [parts.slice(0, -2).join('.'), dataset, table];
}
