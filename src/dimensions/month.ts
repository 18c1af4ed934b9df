import type { Dimension } from './declare';

export const month: Dimension<'month'> = {
  id: 'month',
  title: { en: 'Month', nl: 'Maand' },
  label: 'month',
  alike: [['deals', 'leads', 'orders', 'subscriptions', 'subscription_events', 'customers', 'activities', 'costs']],
  unlabelled: 'no_date',
};
