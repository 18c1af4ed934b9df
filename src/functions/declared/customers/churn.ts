import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/**
 * Churn from totals, a share. With two arguments the article's formula, (start − end) ÷ start, which new customers can
 * push below zero; with three, 1 − retention.
 */
export const churn = declareFunction({
  name: 'CHURN',
  cellWise: true,
  parameters: {
    customers_at_start: { kind: 'count' },
    customers_at_end: { kind: 'count' },
    new_customers: { kind: 'count', optional: true },
  },
  compute: ({ customers_at_start, customers_at_end, new_customers = 0 }) =>
    customers_at_start === 0
      ? { text: 'no_starting_customers_given' }
      : (customers_at_start - customers_at_end + new_customers) / customers_at_start,
});

export const churnHelp: HelpFor<typeof churn> = {
  purpose: {
    en: 'Churn: the share of the customers at the start who left. Give the new customers too, or they hide the ones who left.',
    nl: 'Churnpercentage: welk deel van de klanten van het begin vertrok. Geef ook de nieuwe klanten op, anders verbergen die de vertrekkers.',
  },
  parameters: {
    customers_at_start: { en: 'Customers at the start of the period.', nl: 'Klanten aan het begin van de periode.' },
    customers_at_end: { en: 'Customers at the end of the period.', nl: 'Klanten aan het einde van de periode.' },
    new_customers: {
      en: 'Customers who joined during the period.',
      nl: 'Klanten die er in de periode bij kwamen.',
    },
  },
  examples: [
    { arguments: [100, 105], gives: -0.05 },
    { arguments: [100, 105, 15], gives: 0.1 },
  ],
};
