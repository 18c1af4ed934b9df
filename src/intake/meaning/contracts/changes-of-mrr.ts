import { isDateColumn, isNumberColumn, isTextColumn, labelAt, type Table } from '../../../tables/table';
import { countedRows } from '../../rows/left-out';

/**
 * Where a log of subscriptions tells by how much each event changes what a customer pays each month, and not what that is
 * then: the sum of the customer's changes so far. A log that begins later than its customers tells none, and says so.
 */
export function addUpChanges(data: Table): void {
  const { mrrChange: change, mrrAfter, happenedOn: day, customer, kind } = data.columns;
  if (data.table !== 'subscription_events' || !isNumberColumn(change) || mrrAfter) return;
  if (!isDateColumn(day) || !isTextColumn(customer) || !isTextColumn(kind)) return;
  const counted = countedRows(data);
  // Of one day those that were written first come first, whichever end an export begins at.
  const isNewestFirst = day.values[counted[0]] > day.values[counted[counted.length - 1]];
  const rows = isNewestFirst ? counted.reverse() : counted;
  rows.sort((one, other) => day.values[one] - day.values[other]);
  const sums = new Map<number, number>();
  const values = new Float64Array(data.rows).fill(Number.NaN);
  for (const row of rows) {
    const before = sums.get(customer.codes[row]);
    const sum = Math.round(((before ?? 0) + change.values[row]) * 100) / 100;
    const begins = before !== undefined || labelAt(kind, row) === 'start';
    if (!(begins && sum >= 0)) {
      data.unread.mrrAfter = { text: 'intake_unread_changes', values: { column: change.header } };
      return;
    }
    sums.set(customer.codes[row], sum);
    values[row] = sum;
  }
  data.columns.mrrAfter = { ...change, values };
}
