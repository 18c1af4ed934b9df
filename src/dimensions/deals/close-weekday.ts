import { madeFrom } from '../declare';

export const closeWeekday = madeFrom({
  id: 'close_weekday',
  title: { en: 'Weekday of closing', nl: 'Weekdag van sluiten' },
  from: 'closed',
  as: 'weekday',
  alike: [['deals']],
  known: 'afterwards',
  unlabelled: 'no_date',
});
