import { byColumn } from '../declare';

export const product = byColumn({
  id: 'product',
  title: { en: 'Product', nl: 'Product' },
  column: 'product',
  alike: [['deals', 'leads', 'orders', 'subscriptions', 'subscription_events', 'customers']],
});
