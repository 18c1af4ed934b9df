import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/** Upsell rate, a share: customers who bought more or a higher version ÷ customers at the start. */
export const upsellRate = declareFunction({
  name: 'UPSELL_RATE',
  cellWise: true,
  parameters: { upsold: { kind: 'count' }, customers: { kind: 'count' } },
  compute: ({ upsold, customers }) => (customers === 0 ? { text: 'no_customers_given' } : upsold / customers),
});

export const upsellRateHelp: HelpFor<typeof upsellRate> = {
  purpose: {
    en: 'Upsell rate: the share of the customers who took more, or a higher version, of what they had.',
    nl: 'Upsellpercentage: welk deel van de klanten meer nam, of een hogere versie, van wat ze al hadden.',
  },
  parameters: {
    upsold: { en: 'Customers with an upsell in the period.', nl: 'Klanten met een upsell in de periode.' },
    customers: { en: 'Customers at the start of the period.', nl: 'Klanten aan het begin van de periode.' },
  },
  examples: [{ arguments: [18, 120], gives: 0.15 }],
};
