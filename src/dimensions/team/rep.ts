import { byColumn } from '../declare';

export const rep = byColumn({
  id: 'rep',
  title: { en: 'Rep', nl: 'Vertegenwoordiger' },
  column: 'rep',
  alike: [['deals', 'leads', 'orders', 'subscriptions', 'customers', 'activities', 'costs', 'team']],
  lists: 'roster',
  another: 'row_of_another_rep',
  unlabelled: 'no_rep',
});
