import type { Named } from '../../tables/declare';
import { declarationOf, type TableName, tablesThat } from '../../tables/tables';
import { meaningOf } from '../recognise/header-words/header-meaning';
import { readHeader } from '../text/header-text';

/** The tables whose rows other tabs name, and how. */
export function namedTables(): { table: TableName; named: Named }[] {
  return tablesThat(({ named }) => named !== null).map((table) => ({
    table,
    named: declarationOf(table).named as Named,
  }));
}

/** The tables of whose rows a header speaks: "vendedor_cod" of the team, "n° client" of customers. */
export function tablesInHeader(header: string): TableName[] {
  const { words } = meaningOf(readHeader(header));
  const means = words.flatMap((parts) => parts ?? []).flatMap((senses) => senses.map(({ concept }) => concept));
  return namedTables().flatMap(({ table, named }) =>
    named.said.some((concept) => means.includes(concept)) ? [table] : [],
  );
}
