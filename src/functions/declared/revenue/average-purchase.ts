import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/** Average purchase in money: revenue ÷ purchases. */
export const averagePurchase = declareFunction({
  name: 'AVG_PURCHASE',
  cellWise: true,
  parameters: { revenue: { kind: 'money' }, purchases: { kind: 'count' } },
  compute: ({ revenue, purchases }) => (purchases === 0 ? { text: 'no_purchases_given' } : revenue / purchases),
});

export const averagePurchaseHelp: HelpFor<typeof averagePurchase> = {
  purpose: {
    en: 'Average purchase: what a customer spends in one purchase.',
    nl: 'Gemiddelde aankoopwaarde: wat een klant per aankoop besteedt.',
  },
  parameters: {
    revenue: { en: 'Revenue of the period.', nl: 'Omzet van de periode.' },
    purchases: {
      en: 'Purchases in the same period: orders, not order lines.',
      nl: 'Aankopen in dezelfde periode: orders, geen orderregels.',
    },
  },
  examples: [{ arguments: [9000, 120], gives: 75 }],
};
