import { type Day, MILLISECONDS_A_DAY } from '../../base/day';
import type { Table } from '../../tables/table';
import { declarationOf } from '../../tables/tables';

/** The latest date up to today on which something happened, 0 without one; a close date has happened on won and lost deals only. */
export function latestHappening({ table, columns, rows }: Table, today: Day): number {
  const beyond = (today + 1) * MILLISECONDS_A_DAY;
  const outcome = columns.outcome?.type === 'text' ? columns.outcome : null;
  const { past = [], reaches = [] } = declarationOf(table).happens ?? {};
  let latest = 0;
  for (const field of [...past, ...reaches]) {
    const column = columns[field];
    if (column?.type !== 'date') continue;
    for (let i = 0; i < rows; i++) {
      if (field === 'closedOn' && !['won', 'lost'].includes(outcome?.labels[outcome.codes[i]] ?? '')) continue;
      if (column.values[i] > latest && column.values[i] < beyond) latest = column.values[i];
    }
  }
  return latest;
}
