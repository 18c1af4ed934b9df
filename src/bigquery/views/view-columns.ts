import type { TabReading } from '../../intake/reading';
import { preparedField, rawField } from '../../tables/prepared-fields';
import type { Table } from '../../tables/table';
import type { TableName } from '../../tables/tables';
import { Refusal } from '../../texts/refusal';
import { type ColumnType, FROM_TAB, LEFT_OUT, type QueryParameters } from '../dialect';
import type { SourceColumn } from '../table/table-query';

/**
 * The tables that a view may hold in the add-on's own columns: those that queries prepare. Of each the columns without
 * which nothing is known of it, since no other table completes a view.
 */
export const NEEDS: Partial<Record<TableName, readonly string[]>> = {
  deals: ['createdOn', 'outcome'],
  leads: ['createdOn'],
  orders: ['orderedOn', 'amount'],
  subscriptions: ['startedOn', 'endedOn'],
  customers: ['startedOn', 'endedOn'],
  activities: [],
  costs: ['spentOn', 'amount'],
};

/** What says of all rows of an order together what its amount is; in a view an amount is that of its own row. */
const OF_WHOLE_ORDERS: readonly string[] = ['tax', 'shipping', 'orderDiscount'];

export const STORED: Record<ColumnType, readonly string[]> = {
  text: ['STRING'],
  number: ['INTEGER', 'INT64', 'FLOAT', 'FLOAT64', 'NUMERIC', 'BIGNUMERIC'],
  date: ['DATE', 'DATETIME', 'TIMESTAMP'],
  flag: ['BOOLEAN', 'BOOL'],
};

/** A column of a view: what it is here, and the older name of its type there. */
export interface ViewColumn {
  type: ColumnType;
  stored: string;
  /** The header that it was recognised by, and what makes it of the columns there, where it is none of them itself. */
  header?: string;
  write?: (parameters: QueryParameters) => string;
}

/**
 * A table of BigQuery that is asked by queries, and never read: a view in the add-on's own columns, as the file of `--sql`
 * lists them, or a raw table of which a query makes those.
 */
export interface AskedView {
  table: TableName;
  /** project.dataset.table */
  source: string;
  columns: ReadonlyMap<string, ViewColumn>;
  raw?: RawTable;
}

/** What is known of a raw table beside its columns. */
export interface RawTable extends Pick<Table, 'unread' | 'currency'> {
  /** Why no KPI counts a row; NULL where some may. */
  leftOut: (parameters: QueryParameters) => string;
  /** What some of its rows were read as. */
  reading: TabReading;
}

/**
 * A table by its columns: a view where one of them says why rows are left out, which no table of another maker has; else
 * null. Throws a refusal for a view that cannot be asked.
 */
export function viewAmong(table: TableName, source: string, stored: readonly SourceColumn[]): AskedView | null {
  const marks = [LEFT_OUT, FROM_TAB];
  if (!marks.every((mark) => stored.some(({ name, type }) => name === mark && type === 'STRING'))) return null;
  const needs = NEEDS[table];
  if (needs === undefined) throw new Refusal({ text: 'view_table', values: { source } });
  const columns = new Map<string, ViewColumn>();
  for (const { name: column, type, isList } of stored) {
    if (marks.includes(column)) continue;
    const is = rawField(table, column)?.type ?? preparedField(table, column)?.type;
    if (is === undefined || !STORED[is].includes(type) || isList || OF_WHOLE_ORDERS.includes(column))
      throw new Refusal({ text: 'view_column', values: { source, column } });
    columns.set(column, { type: is, stored: type });
  }
  for (const column of needs)
    if (!columns.has(column)) throw new Refusal({ text: 'view_lacks', values: { source, column } });
  return { table, source, columns };
}
