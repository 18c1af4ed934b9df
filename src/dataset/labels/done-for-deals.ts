import { type Day, dayOf } from '../../base/day';
import { labelAt, type Table, UNREAD_DAY } from '../../tables/table';
import { type Match, matching } from '../join';
import { dateColumn, flagColumn, textColumn } from '../prepared';

/**
 * Visits each activity done for a deal up to the day on which it closed, no tasks and no notes; on NaN those whose day
 * cannot be read, which may have been done on any. False where nothing tells which activity belongs to which deal.
 */
export function eachDone(
  deals: Table,
  activities: Table,
  visit: (deal: number, on: Day, kind: string) => void,
): boolean {
  const day = dateColumn(activities, 'done');
  const dealsOf = day && dealsByLabel(deals, activities);
  if (!dealsOf) return false;
  const { match, rowsOf, afterCreation } = dealsOf;
  const [created, closed] = [dateColumn(deals, 'created')?.values, dateColumn(deals, 'closed')?.values];
  const kind = textColumn(activities, 'kind');
  const isDone = flagColumn(activities, 'isDone');
  const unread = flagColumn(activities, UNREAD_DAY);
  for (let i = 0; i < activities.rows; i++) {
    const what = kind ? labelAt(kind, i) : '';
    const isUnread = unread?.values[i] === 2 && (!isDone || isDone.values[i] === 2);
    const on = isUnread ? Number.NaN : dayOf(day.values[i]);
    if (activities.leftOut[i] !== 0 || (Number.isNaN(on) && !isUnread) || what === 'task' || what === 'note') continue;
    for (const deal of rowsOf[match.left.codes[i]]) {
      if (closed && on > dayOf(closed[deal])) continue;
      if (afterCreation && !isUnread && !(created && on >= dayOf(created[deal]))) continue;
      visit(deal, on, what);
    }
  }
  return true;
}

/** The deals of each label of the activities: by deal id, else by e-mail address while they were open. */
function dealsByLabel(
  deals: Table,
  activities: Table,
): { match: Match; rowsOf: number[][]; afterCreation: boolean } | null {
  const byId = matching(activities, deals, [['dealId', 'id']]);
  if (byId) {
    const rowsOf = Array.from(byId.rowOfLabel, (row) => (row < 0 ? [] : [row]));
    return { match: byId, rowsOf, afterCreation: false };
  }
  const byEmail = matching(activities, deals, [['email', 'email']]);
  if (!byEmail) return null;
  const { codes } = byEmail.right;
  const ofCode: number[][] = byEmail.right.labels.map(() => []);
  for (let row = 0; row < deals.rows; row++) if (deals.leftOut[row] === 0) ofCode[codes[row]].push(row);
  const rowsOf = Array.from(byEmail.rowOfLabel, (row) => (row < 0 ? [] : ofCode[codes[row]]));
  return { match: byEmail, rowsOf, afterCreation: true };
}
