import { QueryParameters } from '../dialect';
import { type Query, queryOf } from '../query';
import { byName, type SourceColumn } from '../table/table-query';
import { columnSql, keySql, type RawRows } from './raw-rows';
import type { RawView } from './raw-view';

/** How many different values each column that may hold labels has, behind the number of rows. */
export function labelsQuery(source: string, columns: readonly SourceColumn[]): string {
  const counts = columns.map((column) => `COUNT(DISTINCT ${columnSql(column)})`);
  return `SELECT ${['COUNT(*)', ...counts].join(', ')}\nFROM \`${source}\``;
}

/** Of all that some columns say together one row each, whole; at most `most`. */
export function togetherQuery(
  source: string,
  raw: Pick<RawRows, 'columns'>,
  places: readonly number[],
  most: number,
): Query {
  const parameters = new QueryParameters();
  const names = raw.columns.map(columnSql).join(', ');
  const key = keySql(raw, places)(parameters);
  const sql = `SELECT ${names}
FROM \`${source}\`
WHERE TRUE
QUALIFY ROW_NUMBER() OVER (PARTITION BY ${key} ORDER BY ${byName(raw.columns.map(({ name }) => name))}) = 1
LIMIT ${most}`;
  return queryOf([{ tables: [], lines: [sql] }], parameters);
}

/** How many rows have no id of their own, and of how many each doubt holds. */
export function doubtsQuery({ view, doubts, id }: RawView): Query {
  const parameters = new QueryParameters();
  const counts = doubts.map(({ is }) => `COUNTIF(${is(parameters)})`);
  const sql = `SELECT ${[`COUNT(*) - COUNT(DISTINCT ${id(parameters)})`, ...counts].join(',\n  ')}\nFROM \`${view.source}\``;
  return queryOf([{ tables: [], lines: [sql] }], parameters);
}
