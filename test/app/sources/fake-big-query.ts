import type { BigQueryJob, BigQueryPort, BigQueryRows, BigQueryTable } from '../../../src/app/ports/big-query';
import { Refusal } from '../../../src/texts/refusal';

/** BigQuery with one table, of columns by name and type, and what it was asked. */
export function fakeBigQuery(types: Record<string, string>, rows: BigQueryRows, more: Partial<BigQueryPort> = {}) {
  const asked: { sql: string; most: number; project: string }[] = [];
  const columns = Object.entries(types).map(([name, type]) => ({ name, type, isList: false }));
  const port: BigQueryPort = {
    list: () => ({ tables: [], next: '' }),
    first: (_project, _dataset, _table, most) => rows.slice(0, most),
    describe: (): BigQueryTable => ({ columns, rows: rows.length }),
    bytes: () => 1,
    run: ({ sql, project }: BigQueryJob, { most }) => {
      asked.push({ sql, most, project });
      return rows;
    },
    ...more,
  };
  return { port, asked };
}

/** What somebody is told in place of an answer. */
export function refusalOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    return error instanceof Refusal ? { ...error.sentence, detail: error.detail } : error;
  }
  return null;
}
