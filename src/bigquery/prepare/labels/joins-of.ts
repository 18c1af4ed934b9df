import { matching } from '../../../dataset/join';
import { completing } from '../../../dataset/labels/completing';
import { isPadded } from '../../../intake/values/leading-noughts';
import type { Table, TextColumn } from '../../../tables/table';
import type { TableName } from '../../../tables/tables';
import type { JoinedBy } from './joined-labels';

/** How the rows of a table of the data set name those that have labels for them. */
export function joinsOf(table: Table, tables: Partial<Record<TableName, Table>>): JoinedBy[] {
  return (completing[table.table] ?? []).flatMap(({ table: other, by }): JoinedBy[] => {
    const its = tables[other];
    const match = its && matching(table, its, by);
    if (!match) return [];
    const found = by.find(([one, two]) => table.columns[one] === match.left && its.columns[two] === match.right);
    const isPaddedAlone = pads(match.left) !== pads(match.right);
    return found ? [{ other, own: found[0], its: found[1], withoutNoughts: isPaddedAlone }] : [];
  });
}

const pads = ({ labels }: TextColumn): boolean => labels.some(isPadded);
