import { byColumn } from '../declare';

export const lostReason = byColumn({
  id: 'lostReason',
  title: { en: 'Lost reason', nl: 'Verliesreden' },
  column: 'lostReason',
  alike: [['deals']],
  known: 'afterwards',
});
