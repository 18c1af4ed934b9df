import { type Day, MILLISECONDS_A_DAY } from '../../base/day';
import type { Column, DateColumn, Table } from '../../tables/table';
import { dates, flagColumn, textColumn } from '../prepared';

/**
 * `closedUnreadable`: the won and lost deals of which nobody can read when, and `decidedBy`, the day as of which all deals are
 * looked at, by which they were. Nothing of a tab in which every such day can be read.
 */
export function unreadClosing(deals: Table, closed: DateColumn | null, asOf: Day): Record<string, Column> {
  const unread = flagColumn(deals, 'closedUnreadable');
  if (!unread) return {};
  const outcome = textColumn(deals, 'outcome');
  const isDecided = outcome?.labels.map((label) => label === 'won' || label === 'lost');
  const closedUnreadable = { ...unread, values: new Uint8Array(deals.rows) };
  const decidedBy = dates(deals.rows);
  for (let row = 0; row < deals.rows; row++) {
    const isKnown = closed !== null && !Number.isNaN(closed.values[row]);
    if (unread.values[row] !== 2 || isKnown || !outcome || !isDecided?.[outcome.codes[row]]) continue;
    closedUnreadable.values[row] = 2;
    decidedBy.values[row] = asOf * MILLISECONDS_A_DAY;
  }
  return { closedUnreadable, decidedBy };
}
