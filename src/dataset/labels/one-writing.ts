import { dimensions } from '../../dimensions';
import { rawField } from '../../tables/prepared-fields';
import { isTextColumn, type Table, type TextColumn } from '../../tables/table';
import { lazily } from '../lazily';
import { folded, merged, onlyOf } from '../prepared';

/** The columns of a tab by which figures are broken down; names of people are merged with those of the roster. */
export const sortingFields = (table: Table['table']): string[] =>
  dimensions.flatMap(({ label, labels, lists }) =>
    label !== 'month' && !labels && !lists && rawField(table, label.column) ? [label.column] : [],
  );

/** Shows the kinds into which rows are sorted under one writing each, the commonest: "referral" is "Referral". */
export function addOneWriting({ table, columns, leftOut }: Table): void {
  for (const field of sortingFields(table)) {
    const column = columns[field];
    if (isTextColumn(column)) lazily(columns, [field], () => ({ [field]: inOneWriting(column, leftOut) }));
  }
}

/** The column with labels that differ by capitals and spaces alone under the commonest of them. */
export function inOneWriting(column: TextColumn, leftOut: Uint8Array): TextColumn {
  if (new Set(column.labels.map(folded)).size === column.labels.length) return column;
  return merged(onlyOf(column, leftOut), (_, commonest) => commonest);
}
