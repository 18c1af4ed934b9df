import { byColumn } from '../declare';

export const type = byColumn({
  id: 'type',
  title: { en: 'Type', nl: 'Type' },
  column: 'type',
  alike: [['deals', 'leads', 'orders', 'subscriptions', 'customers'], ['activities']],
});
