import { calling } from './calling';
import type { LocalBigQuery, StoredTable } from './local-big-query';
import { objectWith } from './query-request';
import { restFields, restRows } from './rest-values';

/** A page of a list, where nobody asks for fewer. */
const MOST_LISTED = 1_000;

/** Where a page begins that a token of ours names. */
export const placeOf = (token: unknown): number => Number(String(token).replace('page_', ''));

const typeOf = ({ isView = false }: StoredTable): string => (isView ? 'VIEW' : 'TABLE');

/** Of tables what they are; their rows are elsewhere. */
export class EmulatedTables {
  static readonly emulates = 'BigQuery.Tables';
  #store: () => LocalBigQuery;

  constructor(store: () => LocalBigQuery) {
    this.#store = store;
  }

  get(projectId: string, datasetId: string, tableId: string): object {
    return calling('tables.get', () => {
      const table = tableAt(this.#store(), projectId, datasetId, tableId);
      const { columns, rows, isView = false } = table;
      const all = columns.map(({ name }) => `\`${name}\``).join(' ');
      const { processed } = this.#store().bytesOf(`${all} FROM \`${table.path}\``);
      return {
        kind: 'bigquery#table',
        id: `${projectId}:${datasetId}.${tableId}`,
        tableReference: { projectId, datasetId, tableId },
        schema: { fields: restFields(columns) },
        numRows: isView ? '0' : String(rows.length),
        numBytes: isView ? '0' : String(processed),
        type: typeOf(table),
        location: this.#store().location,
      };
    });
  }

  list(projectId: string, datasetId: string, optionalArgs: object = {}): object {
    return calling('tables.list', () => {
      const { maxResults = MOST_LISTED, pageToken } = objectWith(
        optionalArgs,
        ['maxResults', 'pageToken'],
        'optionalArgs',
      );
      const place = `${projectId}.${datasetId}.`;
      const all = this.#store().tables.filter(({ path }) => path.startsWith(place));
      if (all.length === 0) throw new Error(`Not found: Dataset ${projectId}:${datasetId}`);
      const from = pageToken === undefined ? 0 : placeOf(pageToken);
      const end = Math.min(all.length, from + Math.min(Number(maxResults), MOST_LISTED));
      const tables = all.slice(from, end).map((table) => {
        const tableId = table.path.slice(place.length);
        return {
          kind: 'bigquery#table',
          id: `${projectId}:${datasetId}.${tableId}`,
          tableReference: { projectId, datasetId, tableId },
          type: typeOf(table),
          ...(table.isView ? { view: { useLegacySql: false } } : {}),
        };
      });
      return {
        kind: 'bigquery#tableList',
        ...(end < all.length ? { nextPageToken: `page_${end}` } : {}),
        ...(tables.length > 0 ? { tables } : {}),
        totalItems: all.length,
      };
    });
  }
}

/** The rows of tables, without a query; a view has none. */
export class EmulatedTabledata {
  static readonly emulates = 'BigQuery.Tabledata';
  #store: () => LocalBigQuery;

  constructor(store: () => LocalBigQuery) {
    this.#store = store;
  }

  list(projectId: string, datasetId: string, tableId: string, optionalArgs: object = {}): object {
    return calling('tabledata.list', () => {
      const known = ['maxResults', 'pageToken', 'selectedFields', 'startIndex'];
      const { maxResults, pageToken, selectedFields, startIndex = 0 } = objectWith(optionalArgs, known, 'optionalArgs');
      if (selectedFields !== undefined) throw new Error('not emulated: selectedFields');
      const table = tableAt(this.#store(), projectId, datasetId, tableId);
      if (table.isView) throw new Error(`Cannot list a table of type ${typeOf(table)}.`);
      const { columns, rows } = table;
      const from = pageToken === undefined ? Number(startIndex) : placeOf(pageToken);
      const most = Math.min(maxResults === undefined ? rows.length : Number(maxResults), this.#store().pageRows);
      const end = Math.min(rows.length, from + most);
      return {
        kind: 'bigquery#tableDataList',
        totalRows: String(rows.length),
        ...(end < rows.length ? { pageToken: `page_${end}` } : {}),
        // REST leaves out what is empty.
        ...(end > from ? { rows: restRows({ columns, rows: rows.slice(from, end) }) } : {}),
      };
    });
  }
}

function tableAt(store: LocalBigQuery, projectId: string, datasetId: string, tableId: string): StoredTable {
  const table = store.table(`${projectId}.${datasetId}.${tableId}`);
  if (!table) throw new Error(`Not found: Table ${projectId}:${datasetId}.${tableId}`);
  return table;
}
