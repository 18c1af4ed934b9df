import { oncePer } from '../../base/once-per';
import { UNREAD_DAY } from '../../tables/table';
import type { LeafOfRows } from './walk';

/** A formula as it is counted of a table with such rows: whatever they are, they wait. */
export const withUnreadDays = oncePer((leaf: LeafOfRows): LeafOfRows => {
  const { rows } = leaf;
  const rule = { leaveOut: { field: UNREAD_DAY, is: 'yes' }, because: 'date_unreadable', unclear: true } as const;
  return { ...leaf, rows: { ...rows, rules: [rule, ...rows.rules] } } as LeafOfRows;
});
