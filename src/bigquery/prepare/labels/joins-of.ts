import { matching } from '../../../dataset/join';
import { completing } from '../../../dataset/labels/completing';
import { isPadded } from '../../../intake/values/leading-noughts';
import type { Table, TextColumn } from '../../../tables/table';
import type { TableName } from '../../../tables/tables';
import type { JoinedBy, Linked } from './joined-by';

/** How tables of the data set name each other's rows. */
export function linkedIn(tables: Partial<Record<TableName, Table>>): Linked {
  return (from, other, by) => {
    const [table, its] = [tables[from], tables[other]];
    const match = table && its && matching(table, its, by);
    const found = by.find(([one, two]) => table?.columns[one] === match?.left && its?.columns[two] === match?.right);
    if (!match || !found) return null;
    const { left, right, keys } = match;
    const named = Array.from(right.codes).flatMap((code, row) =>
      its.leftOut[row] === 0 && code > 0 ? keys[code] : [],
    );
    return {
      ...{ other, own: found[0], its: found[1], withoutNoughts: pads(left) !== pads(right) },
      isUnique: new Set(named).size === named.length,
    };
  };
}

/** How the rows of a table name those that have labels for them. */
export const joinsOf = (table: TableName, linked: Linked): JoinedBy[] =>
  (completing[table] ?? []).flatMap(({ table: other, by }) => linked(table, other, by) ?? []);

const pads = ({ labels }: TextColumn): boolean => labels.some(isPadded);
