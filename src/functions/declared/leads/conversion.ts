import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/** Lead conversion, 0 to 1: customers ÷ leads. */
export const conversion = declareFunction({
  name: 'CONVERSION',
  cellWise: true,
  parameters: { customers: { kind: 'count' }, leads: { kind: 'count' } },
  compute: ({ customers, leads }) => (leads === 0 ? { text: 'no_leads_given' } : customers / leads),
});

export const conversionHelp: HelpFor<typeof conversion> = {
  purpose: {
    en: 'Conversion: the share of the leads that became a customer.',
    nl: 'Conversiepercentage: welk deel van de leads klant werd.',
  },
  parameters: {
    customers: { en: 'Leads that became a customer.', nl: 'Leads die klant werden.' },
    leads: { en: 'All leads of the same period.', nl: 'Alle leads van dezelfde periode.' },
  },
  examples: [{ arguments: [30, 120], gives: 0.25 }],
};
