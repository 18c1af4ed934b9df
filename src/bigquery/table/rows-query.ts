import { comment, quoted } from '../dialect';
import { byName } from './table-query';

/** Rows of a table as it lies in BigQuery, and by what they are known. */
export interface RowsOpened {
  /** project.dataset.table, as a plan has it. */
  source: string;
  /** A column that has another value in each row, and its values in these rows. */
  by: { column: string; values: readonly string[] } | null;
  /** Else: all columns that were read, and where the rows stand in the order in which a table is read, from 1. */
  columns: readonly string[];
  places: readonly number[];
}

/**
 * A query that opens rows, for people to run by hand: its values are written out. Of rows that no column tells apart, it
 * finds as many alike as there are.
 */
export function rowsQuery(says: string, { source, by, columns, places }: RowsOpened): string {
  const above = comment(says);
  const table = `\`${source}\``;
  if (by !== null) {
    const values = by.values.map(quoted).join(', ');
    return `${above}\nSELECT *\nFROM ${table}\nWHERE CAST(\`${by.column}\` AS STRING) IN (${values})`;
  }
  return `${above}
SELECT * EXCEPT (place_of_row)
FROM (SELECT *, ROW_NUMBER() OVER (ORDER BY ${byName(columns)}) AS place_of_row FROM ${table})
WHERE place_of_row IN (${places.join(', ')})`;
}
