import type { Table } from '../../tables/table';

/** Keeps what was made of a table under a key, for as long as the table is kept: many questions ask for the same. */
export function perTable<Made>(): (table: Table, key: string, make: () => Made) => Made {
  const remembered = new WeakMap<Table, Map<string, Made>>();
  return (table, key, make) => {
    let ofTable = remembered.get(table);
    if (!ofTable) {
      ofTable = new Map();
      remembered.set(table, ofTable);
    }
    let made = ofTable.get(key);
    if (made === undefined) {
      made = make();
      ofTable.set(key, made);
    }
    return made;
  };
}
