import {
  fromRows,
  identifier,
  LEFT_OUT,
  linesSql,
  listSql,
  NO_NUMBER,
  type QueryParameters,
  type Relation,
} from './dialect';

/** The name under which the rows come back that a model is fitted to. */
export const MODEL_ROWS = 'model rows';

/**
 * What a model is fitted to: of each kind of row how many there are. Rows are of a kind where they are equal in all columns
 * that the model and its rules read. `label` is a list in JSON of why no KPI counts the row and of those columns, numbers
 * and flags as text, dates in milliseconds since 1970.
 */
export function modelRows(
  name: string,
  relation: Relation,
  fields: readonly string[],
  parameters: QueryParameters,
): string {
  const kinds = `SELECT ${kindSql(fields, relation)} AS kind\nFROM ${identifier(relation.table)}`;
  const texts = [parameters.text(name), parameters.text(MODEL_ROWS), 'kind'];
  return `${linesSql(texts, [NO_NUMBER, 'COUNT(*)'], fromRows(kinds))}\nGROUP BY kind`;
}

/** The kind of a row. */
export function kindSql(fields: readonly string[], relation: Relation): string {
  return listSql([identifier(LEFT_OUT), ...fields.map((field) => textOf(field, relation))]);
}

function textOf(field: string, { columns }: Relation): string {
  const column = identifier(field);
  if (columns.get(field) === 'text') return column;
  if (columns.get(field) === 'date') return `CAST(UNIX_MILLIS(TIMESTAMP(${column}, 'UTC')) AS STRING)`;
  return `CAST(${column} AS STRING)`;
}
