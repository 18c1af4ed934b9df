import { type Day, dayOf, MILLISECONDS_A_DAY } from '../../../base/day';
import { isDateColumn, isTextColumn, type Table } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';

/**
 * Two moments in their order; of one that is a whole day and one that has a time of day, by their days: how an export
 * writes its dates tells nothing. 0 where both are unknown.
 */
export function compareMoments(one: number, other: number): number {
  if (Number.isNaN(one) || Number.isNaN(other)) return Number(Number.isNaN(other)) - Number(Number.isNaN(one));
  const areTimed = one % MILLISECONDS_A_DAY !== 0 && other % MILLISECONDS_A_DAY !== 0;
  return areTimed ? one - other : dayOf(one) - dayOf(other);
}

/** Which of two tables reaches further, as a sort asks it. */
export const compareReach = (one: Table, other: Table, today: Day): number =>
  compareMoments(latestHappening(one, today), latestHappening(other, today));

/** The latest date up to today on which something happened, 0 without one; a close date has happened on won and lost deals only. */
function latestHappening({ table, columns, rows }: Table, today: Day): number {
  const beyond = (today + 1) * MILLISECONDS_A_DAY;
  const outcome = isTextColumn(columns.outcome) ? columns.outcome : null;
  const { past = [], reaches = [] } = declarationOf(table).happens ?? {};
  let latest = 0;
  for (const field of [...past, ...reaches]) {
    const column = columns[field];
    if (!isDateColumn(column)) continue;
    for (let i = 0; i < rows; i++) {
      if (field === 'closedOn' && !['won', 'lost'].includes(outcome?.labels[outcome.codes[i]] ?? '')) continue;
      if (column.values[i] > latest && column.values[i] < beyond) latest = column.values[i];
    }
  }
  return latest;
}
