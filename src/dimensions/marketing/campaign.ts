import { byColumn } from '../declare';

export const campaign = byColumn({
  id: 'campaign',
  title: { en: 'Campaign', nl: 'Campagne' },
  column: 'campaign',
  alike: [['deals', 'leads', 'orders', 'subscriptions', 'subscription_events', 'customers', 'costs']],
  handedOn: true,
  unlabelled: 'no_campaign',
});
