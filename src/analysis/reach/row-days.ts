import { type Day, dayOf } from '../../base/day';
import { happeningDays } from '../../tables/prepared-fields';
import { isDateColumn, type Table } from '../../tables/table';

/** The days that the rows of a table which count are dated by, each once, in order; by `date`, or by all that tell that something happened. */
export function rowDays(table: Table, date: string | null = null): Day[] {
  const fields = date === null ? happeningDays(table.table) : [date];
  const days = new Set<Day>();
  for (const field of fields) {
    for (const day of table.daysOf?.[field] ?? []) days.add(day);
    const column = table.columns[field];
    const values = isDateColumn(column) ? column.values : [];
    for (let row = 0; row < values.length; row++) {
      if (table.leftOut[row] === 0 && !Number.isNaN(values[row])) days.add(dayOf(values[row]));
    }
  }
  return [...days].sort((a, b) => a - b);
}

/** The median number of days from one to the next; 0 of a single day. */
export function usualGap(days: readonly Day[]): number {
  const gaps = days.slice(1).map((day, at) => day - days[at]);
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
}
