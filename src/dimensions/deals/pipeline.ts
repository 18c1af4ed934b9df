import { byColumn } from '../declare';

export const pipeline = byColumn({
  id: 'pipeline',
  title: { en: 'Pipeline', nl: 'Pijplijn' },
  column: 'pipeline',
  alike: [['deals']],
});
