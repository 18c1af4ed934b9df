/** Types of columns that a cell has no room for. */
const NESTED = ['RECORD', 'STRUCT', 'BYTES', 'GEOGRAPHY', 'JSON', 'RANGE', 'INTERVAL'];

/** A column that a query reads from a table as it lies in BigQuery, by the older name of its type. */
export interface SourceColumn {
  name: string;
  type: string;
  isList: boolean;
}

/** True for a column whose values are cells. */
export const isCellColumn = ({ name, type, isList }: SourceColumn): boolean =>
  !isList && !NESTED.includes(type) && !/[`\\\p{C}]/u.test(name);

/** Columns by their names: rows in the order of their values are in the same one, in whatever order the columns stand. */
export const byName = (columns: readonly string[]): string =>
  [...columns]
    .sort()
    .map((name) => `\`${name}\``)
    .join(', ');

/**
 * A table as it lies in BigQuery: these columns of all its rows, in an order of their own, since a table has none and
 * the same rows are to come in the same order each time. `source`: project.dataset.table, as a plan has it.
 */
export function tableQuery(source: string, columns: readonly SourceColumn[]): string {
  const names = columns.map(({ name }) => name);
  const read = names.map((name) => `\`${name}\``).join(', ');
  return `SELECT ${read}\nFROM \`${source}\`\nORDER BY ${byName(names)}`;
}
