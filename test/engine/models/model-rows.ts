import type { ModelRows } from '../../../src/engine/models/model';
import type { Table } from '../../../src/tables/table';
import { day } from '../table-of';

/** What a model is asked over: these rows of the table, by the days up to and with the last one. */
export const rowsOf = (table: Table, last: string, more: Partial<ModelRows> & { first?: string } = {}): ModelRows => ({
  ...{ table, index: Int32Array.from({ length: table.rows }, (_, row) => row), date: 'date' },
  ...{ period: { from: more.first === undefined ? null : day(more.first), to: day(last) + 1 } },
  ...more,
});
