import type { Cell } from '../../base/cell';
import type { Sentence } from '../../texts/sentence';
import type { QueryParameters } from '../dialect';
import { sourceCell } from '../table/source-cell';
import type { SourceColumn } from '../table/table-query';

/** Rows of a table as it lies in BigQuery, each value as REST has it. */
export interface RawRows {
  columns: readonly SourceColumn[];
  rows: readonly (readonly (string | null)[])[];
  /** The columns of which each value stands in some row, by their place. */
  few: ReadonlySet<number>;
  /** How many rows the table has in all. */
  all: number;
}

/** What writes an expression of a query. */
export type Written = (parameters: QueryParameters) => string;

/** Why no query stands for a table. */
export const notAsked: Record<'rows' | 'ids' | 'together', Sentence> = {
  rows: { text: 'view_rows' },
  ids: { text: 'view_no_ids' },
  together: { text: 'view_together' },
};

export const DATES: readonly string[] = ['DATE', 'DATETIME', 'TIMESTAMP'];

/** Between the parts of a key: a character that no label has. */
const BETWEEN = '\u001f';

/** The rows as the cells of a tab, under the names of the columns. */
export const cellsOfRows = ({ columns, rows }: RawRows): Cell[][] => [
  columns.map(({ name }) => name),
  ...rows.map((row) => row.map((text, at) => sourceCell(text, columns[at].type))),
];

export const columnSql = ({ name }: SourceColumn): string => `\`${name}\``;

/** By what rows are told apart of which a column says the same: of dates only whether there is one. */
export function keyOfRow({ columns, rows }: RawRows, row: number, places: readonly number[]): string {
  const part = (at: number): string =>
    DATES.includes(columns[at].type) ? (rows[row][at] === null ? '' : '*') : (rows[row][at] ?? '');
  return places.map(part).join(BETWEEN);
}

/** The same in a query. */
export function keySql({ columns }: Pick<RawRows, 'columns'>, places: readonly number[]): Written {
  const part = (at: number): string => {
    const name = columnSql(columns[at]);
    if (DATES.includes(columns[at].type)) return `IF(${name} IS NULL, '', '*')`;
    return columns[at].type === 'STRING' ? `IFNULL(${name}, '')` : `IFNULL(CAST(${name} AS STRING), '')`;
  };
  if (places.length === 0) return () => "''";
  return (parameters) =>
    places.length === 1 ? part(places[0]) : `CONCAT(${places.map(part).join(`, ${parameters.text(BETWEEN)}, `)})`;
}

/** All that a row says, by which rows without ids are told apart. */
export const wholeRowSql = ({ columns }: Pick<RawRows, 'columns'>): Written => {
  const parts = columns.map((column) => `IFNULL(CAST(${columnSql(column)} AS STRING), '')`);
  return (parameters) => `CONCAT(${parts.join(`, ${parameters.text(BETWEEN)}, `)})`;
};
