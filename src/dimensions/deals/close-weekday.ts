import { madeFrom, weekdays } from '../declare';

export const closeWeekday = madeFrom({
  id: 'close_weekday',
  title: { en: 'Weekday of closing', nl: 'Weekdag van sluiten' },
  from: 'closed',
  as: 'weekday',
  labels: weekdays,
  tables: ['deals'],
  known: 'afterwards',
  unlabelled: 'no_date',
});
