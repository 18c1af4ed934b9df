import type { Table, TextColumn } from '../../tables/table';
import { declarationOf } from '../../tables/tables';
import { lazily } from '../lazily';
import { folded, merged, onlyOf } from '../prepared';

/** The fields of a table that sort its rows into kinds. */
export const sortingFields = (table: Table['table']): string[] =>
  Object.entries(declarationOf(table).fields).flatMap(([field, { sorts }]) => (sorts ? [field] : []));

/** Shows the kinds into which rows are sorted under one writing each, the commonest: "referral" is "Referral". */
export function addOneWriting({ table, columns, leftOut }: Table): void {
  for (const field of sortingFields(table)) {
    const column = columns[field];
    if (column?.type === 'text') lazily(columns, [field], () => ({ [field]: inOneWriting(column, leftOut) }));
  }
}

function inOneWriting(column: TextColumn, leftOut: Uint8Array): TextColumn {
  if (new Set(column.labels.map(folded)).size === column.labels.length) return column;
  return merged(onlyOf(column, leftOut), (_, commonest) => commonest);
}
