import { idKey } from '../../intake/links/id-key';
import { shareIds } from '../../intake/links/same-rows/same-ids';
import type { Table } from '../../tables/table';
import { textColumn } from '../prepared';

/**
 * Shops that each count their orders from 1: an id that stands in several tabs is another order in each, and has the
 * tab's name behind it from then on, so that no two orders become the lines of one.
 */
export function withOwnIds(tables: Table[]): Table[] {
  if (tables.length < 2 || shareIds(tables)) return tables;
  const tabsWith = new Map<string, number>();
  for (const table of tables) for (const key of keysOf(table)) tabsWith.set(key, (tabsWith.get(key) ?? 0) + 1);
  return tables.map((table) => {
    const id = textColumn(table, 'id');
    if (!id) return table;
    const tab = table.segments.map((segment) => segment.tab).join(', ');
    const labels = id.labels.map((label) =>
      label !== '' && (tabsWith.get(idKey(label)) ?? 0) > 1 ? `${label} (${tab})` : label,
    );
    return { ...table, columns: { ...table.columns, id: { ...id, labels } } };
  });
}

const keysOf = (table: Table): Set<string> =>
  new Set((textColumn(table, 'id')?.labels ?? []).filter((label) => label !== '').map(idKey));
