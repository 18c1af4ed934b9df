import { byColumn } from '../declare';

export const region = byColumn({
  id: 'region',
  title: { en: 'Region', nl: 'Regio' },
  column: 'region',
  alike: [['deals', 'leads', 'orders', 'subscriptions', 'customers']],
  handedOn: true,
});
