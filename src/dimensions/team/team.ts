import { byColumn } from '../declare';

export const team = byColumn({
  id: 'team',
  title: { en: 'Team', nl: 'Team' },
  column: 'team',
  alike: [['deals', 'leads', 'orders', 'subscriptions', 'customers', 'activities', 'costs', 'team']],
});
