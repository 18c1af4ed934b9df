import { madeFrom } from '../declare';

/** The month in which a customer first became one: those of a month are a cohort. */
export const startMonth = madeFrom({
  id: 'start_month',
  title: { en: 'Month of start', nl: 'Startmaand' },
  from: 'customerSince',
  as: 'month',
  alike: [['subscriptions'], ['subscription_events'], ['customers']],
  unlabelled: 'no_label',
});
