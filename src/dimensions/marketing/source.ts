import { byColumn } from '../declare';

export const source = byColumn({
  id: 'source',
  title: { en: 'Source', nl: 'Bron' },
  column: 'source',
  alike: [['deals', 'leads', 'orders', 'subscriptions', 'subscription_events', 'customers', 'costs']],
  handedOn: true,
});
