import fc from 'fast-check';
import type { EngineValue } from '../../../local/host/bigquery/engine';
import type { StoredTable } from '../../../local/host/bigquery/local-big-query';

const DAY = 86_400_000;
const FIRST = Date.UTC(2024, 0, 1);
export const someDay = fc.integer({ min: 0, max: 300 }).map((day) => FIRST + day * DAY);
export const someTime = fc.integer({ min: 0, max: 300 * 24 * 60 }).map((minute) => FIRST + minute * 60_000);
export const orNone = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(value, { freq: 6 });

/** The columns of a table by what a row calls them; `id` is the first. */
export type Columns = Record<string, StoredTable['columns'][number]>;
type Row = Record<string, EngineValue>;

/** A table as it lies in BigQuery, with ids of its own, in which up to two rows are strange. */
export function randomTable(
  name: string,
  columns: Columns,
  row: fc.Arbitrary<Row>,
  strange: fc.Arbitrary<Row>,
): fc.Arbitrary<StoredTable> {
  return fc
    .tuple(fc.array(row, { minLength: 6, maxLength: 24 }), fc.array(fc.tuple(fc.nat(23), strange), { maxLength: 2 }))
    .map(([rows, changes]) => {
      const lines = rows.map((one, at): Row => ({ id: `${name}-${at}`, ...one }));
      for (const [at, change] of changes) Object.assign(lines[at % lines.length], change);
      return {
        path: `local.crm.${name}`,
        columns: Object.values(columns),
        rows: lines.map((line) => Object.keys(columns).map((field) => line[field])),
      };
    });
}
