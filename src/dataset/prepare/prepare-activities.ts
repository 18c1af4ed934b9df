import type { Column, Table } from '../../tables/table';
import { dateColumn, flagColumn } from '../prepared';

/**
 * The day an activity was done, on rows that were done: the day on which it was completed, where that is filled in, else
 * the day for which it stands in the calendar; the day on which it was due only where the tab has no other.
 */
export function prepareActivities(activities: Table): Table {
  const doneOn = dateColumn(activities, 'doneOn');
  const activityOn = dateColumn(activities, 'activityOn');
  const date = doneOn ?? activityOn ?? dateColumn(activities, 'dueOn');
  if (!date) return activities;
  const isDone = flagColumn(activities, 'isDone');
  const values = date.values.slice();
  for (let row = 0; row < activities.rows; row++) {
    if (isDone && isDone.values[row] !== 2) values[row] = Number.NaN;
    else if (Number.isNaN(values[row]) && activityOn) values[row] = activityOn.values[row];
  }
  const timed = date.timed || (activityOn?.timed ?? false);
  const columns: Record<string, Column> = { ...activities.columns, done: { ...date, values, timed } };
  return { ...activities, columns };
}
