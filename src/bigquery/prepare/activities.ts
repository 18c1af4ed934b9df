import type { AnyField } from '../../tables/prepared-fields';
import { columnOf, made, type Prepared, withMade } from './prepared';

/** Activities with the day on which each was done, as `prepareActivities` of the data set makes it of a tab. */
export function activitiesDone(begun: Prepared): Prepared {
  const read = begun.relation;
  const [doneOn, activityOn, dueOn] = (['doneOn', 'activityOn', 'dueOn'] satisfies AnyField[]).map((field) =>
    columnOf(read, field, 'date'),
  );
  const date = doneOn ?? activityOn ?? dueOn;
  if (date === null) return begun;
  const day = activityOn === null || date === activityOn ? date : `COALESCE(${date}, ${activityOn})`;
  const isDone = columnOf(read, 'isDone', 'flag');
  const done = isDone === null ? day : `IF(${isDone}, ${day}, NULL)`;
  return withMade(begun, [made('done', 'date', done)]);
}
