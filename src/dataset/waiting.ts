import type { Waiting } from '../engine/data-set';
import { rawField } from '../tables/prepared-fields';
import type { Table } from '../tables/table';

/** The dates and numbers of tabs with rows that are not read before a person has answered or put something right. */
export function waitingIn(tabs: readonly Table[]): Waiting[] {
  return tabs
    .filter(({ rows }) => rows > 0)
    .flatMap(({ table, unread }) =>
      Object.entries(unread).flatMap(([field, reason]) => {
        const type = rawField(table, field)?.type;
        return type === 'date' || type === 'number' ? [{ table, field, reason }] : [];
      }),
    );
}
