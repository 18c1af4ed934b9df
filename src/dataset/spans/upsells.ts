import { dayOf } from '../../base/day';
import type { Table } from '../../tables/table';
import { dateColumn, flags, numberColumn } from '../prepared';

/**
 * Adds `isUpsell`: a span that pays more than any that the customer began on the day before it; spans of one day have no
 * order among them. Where no customer has two spans, what one paid before does not show: there is no such column.
 * `spans`: the rows of each customer, by start.
 */
export function upsells(table: Table, spans: readonly number[][]): Table {
  const start = dateColumn(table, 'start');
  const mrr = numberColumn(table, 'mrrValue');
  if (!mrr || !start) return table;
  const dayAt = (row: number): number => dayOf(start.values[row]);
  if (spans.every((rows) => rows.length === 1))
    return { ...table, unread: { ...table.unread, isUpsell: { text: 'one_row_per_customer' } } };
  const isUpsell = flags(table.rows);
  for (const all of spans) {
    const rows = all.filter((row) => !Number.isNaN(mrr.values[row]));
    let most = Number.NaN;
    let mostBefore = Number.NaN;
    rows.forEach((row, at) => {
      const isSameDay = at > 0 && dayAt(rows[at - 1]) === dayAt(row);
      if (!isSameDay) mostBefore = at > 0 ? most : Number.NaN;
      most = isSameDay ? Math.max(most, mrr.values[row]) : mrr.values[row];
      isUpsell.values[row] = mrr.values[row] > mostBefore ? 2 : 1;
    });
  }
  return { ...table, columns: { ...table.columns, isUpsell } };
}
