import type { DateColumn, FlagColumn, Table } from '../../tables/table';
import { flagColumn, textColumn } from '../prepared';

/** Marks the won and lost deals of which nobody can read when; null of a tab in which every such day can be read. */
export function unreadClosing(deals: Table, closed: DateColumn | null): FlagColumn | null {
  const unread = flagColumn(deals, 'closedUnreadable');
  const outcome = textColumn(deals, 'outcome');
  const isDecided = outcome?.labels.map((label) => label === 'won' || label === 'lost');
  const waits = (row: number): boolean =>
    (closed === null || Number.isNaN(closed.values[row])) && isDecided?.[outcome?.codes[row] ?? 0] === true;
  return unread && { ...unread, values: unread.values.map((flag, row) => (waits(row) ? flag : 0)) };
}
