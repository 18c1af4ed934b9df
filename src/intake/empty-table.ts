import type { Table } from '../tables/table';
import type { TableName } from '../tables/tables';
import type { BlockRows } from './locate/layout';
import type { RawTab } from './reading';

/** A table of a tab's rows, whose columns are not read yet. */
export function emptyTable(tab: RawTab, table: TableName, { rows, sheetRows }: BlockRows): Table {
  return {
    table,
    rows: rows.length,
    segments: [{ tab: tab.name, start: 0, rows: rows.length, sheetRows, cells: rows }],
    columns: {},
    unread: {},
    leftOut: new Uint8Array(rows.length),
    leftOutReasons: [],
    currency: null,
  };
}
