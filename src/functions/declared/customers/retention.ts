import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/** Retention from totals, 0 to 1: (customers at the end − new customers) ÷ customers at the start (the article's formula as it is meant). */
export const retention = declareFunction({
  name: 'RETENTION',
  cellWise: true,
  parameters: {
    customers_at_end: { kind: 'count' },
    new_customers: { kind: 'count' },
    customers_at_start: { kind: 'count' },
  },
  compute: ({ customers_at_end, new_customers, customers_at_start }) =>
    customers_at_start === 0
      ? { text: 'no_starting_customers_given' }
      : (customers_at_end - new_customers) / customers_at_start,
});

export const retentionHelp: HelpFor<typeof retention> = {
  purpose: {
    en: 'Retention: the share of the customers at the start who are still there at the end.',
    nl: 'Behoudspercentage: welk deel van de klanten van het begin er aan het einde nog is.',
  },
  parameters: {
    customers_at_end: { en: 'Customers at the end of the period.', nl: 'Klanten aan het einde van de periode.' },
    new_customers: {
      en: 'Customers who joined during the period.',
      nl: 'Klanten die er in de periode bij kwamen.',
    },
    customers_at_start: { en: 'Customers at the start of the period.', nl: 'Klanten aan het begin van de periode.' },
  },
  examples: [{ arguments: [105, 15, 100], gives: 0.9 }],
};
