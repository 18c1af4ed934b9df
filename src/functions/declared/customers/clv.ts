import { declareFunction } from '../../declare';
import type { HelpFor } from '../../help';

/** Customer lifetime value in money: average purchase × purchases per period × periods, × gross margin where given (the article's formula). */
export const clv = declareFunction({
  name: 'CLV',
  cellWise: true,
  parameters: {
    average_purchase: { kind: 'money' },
    purchases_per_period: { kind: 'count' },
    periods: { kind: 'count' },
    gross_margin: { kind: 'share', optional: true },
  },
  compute: ({ average_purchase, purchases_per_period, periods, gross_margin = 1 }) =>
    average_purchase * purchases_per_period * periods * gross_margin,
});

export const clvHelp: HelpFor<typeof clv> = {
  purpose: {
    en: 'Customer lifetime value: what a customer brings in as long as they stay.',
    nl: 'Klantwaarde: wat een klant oplevert zolang hij blijft.',
  },
  parameters: {
    average_purchase: { en: 'Average amount of a purchase.', nl: 'Gemiddeld bedrag per aankoop.' },
    purchases_per_period: {
      en: 'Purchases per period (per year, say), not over the whole lifetime.',
      nl: 'Aankopen per periode (bijvoorbeeld per jaar), niet over de hele looptijd.',
    },
    periods: {
      en: 'How many of these periods a customer stays.',
      nl: 'Hoeveel van die periodes een klant blijft.',
    },
    gross_margin: {
      en: 'Gross margin as a share, such as 60%, to get margin instead of income.',
      nl: 'Brutomarge als deel, zoals 60%, voor marge in plaats van omzet.',
    },
  },
  examples: [
    { arguments: [50, 4, 3], gives: 600 },
    { arguments: [50, 4, 3, 0.6], gives: 360 },
  ],
};
