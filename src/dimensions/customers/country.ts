import { byColumn } from '../declare';

export const country = byColumn({
  id: 'country',
  title: { en: 'Country', nl: 'Land' },
  column: 'country',
  alike: [['deals', 'leads', 'orders', 'subscriptions', 'customers']],
  handedOn: true,
});
