import type { StoredTable } from '../../../local/host/bigquery/local-big-query';
import type { Analysis } from '../../../src/analysis/analysis';
import type { SourceTable } from '../../../src/plan/sources';
import { preparedTable } from '../../bigquery/oracle/prepared-table';

/** Tables that views can be made of, in the add-on's own columns. */
export const VIEWED: readonly SourceTable[] = [
  'deals',
  'leads',
  'orders',
  'subscriptions',
  'customers',
  'activities',
  'costs',
];

/** Tabs as they were read, as views of BigQuery, each named after its table. */
export function storedViews({ readings }: Analysis, tables: readonly string[] = VIEWED): StoredTable[] {
  const read = readings.flatMap(({ data }) => (data && tables.includes(data.table) ? [data] : []));
  return read.map((table) => {
    const { loaded } = preparedTable(table, Object.keys(table.columns));
    return { ...loaded, path: `local.crm.${table.table}` };
  });
}
