import { byColumn } from '../declare';

export const outcome = byColumn({
  id: 'outcome',
  title: { en: 'Outcome', nl: 'Uitkomst' },
  column: 'outcome',
  alike: [['activities']],
});
