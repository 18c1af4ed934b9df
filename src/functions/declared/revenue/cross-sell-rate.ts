import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/** Cross-sell rate, a share: customers who bought another product ÷ customers at the start. */
export const crossSellRate = declareFunction({
  name: 'CROSS_SELL_RATE',
  cellWise: true,
  parameters: { cross_sold: { kind: 'count' }, customers: { kind: 'count' } },
  compute: ({ cross_sold, customers }) => (customers === 0 ? { text: 'no_customers_given' } : cross_sold / customers),
});

export const crossSellRateHelp: HelpFor<typeof crossSellRate> = {
  purpose: {
    en: 'Cross-sell rate: the share of the customers who bought another product besides.',
    nl: 'Cross-sellpercentage: welk deel van de klanten er een ander product bij kocht.',
  },
  parameters: {
    cross_sold: {
      en: 'Customers who bought another product in the period.',
      nl: 'Klanten die in de periode een ander product kochten.',
    },
    customers: { en: 'Customers at the start of the period.', nl: 'Klanten aan het begin van de periode.' },
  },
  examples: [{ arguments: [9, 120], gives: 0.075 }],
};
