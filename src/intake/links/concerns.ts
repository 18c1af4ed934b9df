import type { Concept } from '../../tables/concepts/concepts';
import type { TableName } from '../../tables/tables';
import { meaningOf } from '../recognise/header-words/header-meaning';
import { readHeader } from '../text/normal-text';

/** The words by which a header names a row of a table. */
const NAMING: Partial<Record<TableName, Concept[]>> = {
  team: ['owner', 'user', 'assign', 'manager', 'sale'],
  leads: ['lead', 'person', 'receive'],
  deals: ['deal', 'quote'],
  customers: ['customer'],
  products: ['product'],
};

/** The tables of whose rows a header speaks: "vendedor_cod" of the team, "n° client" of customers. */
export function concernsOf(header: string): TableName[] {
  const { words } = meaningOf(readHeader(header));
  const means = words.flatMap((parts) => parts ?? []).flatMap((senses) => senses.map(({ concept }) => concept));
  return (Object.keys(NAMING) as TableName[]).filter((table) =>
    NAMING[table]?.some((concept) => means.includes(concept)),
  );
}
