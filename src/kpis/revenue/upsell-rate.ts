import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { ofAllCustomers, ofCustomersAtStart, ofWonDeals } from '../rows/sold-more';

const upsell = { typed: 'typedUpsell', bought: 'isUpsell' } as const;

export const upsellRate = declareKpi({
  id: 'upsell_rate',
  title: { en: 'Upsell rate', nl: 'Upsellpercentage' },
  aliases: ['upsell'],
  purpose: {
    en: 'How many of your customers bought more of the same.',
    nl: 'Hoeveel van je klanten meer van hetzelfde kochten.',
  },
  unit: 'ratio',
  better: 'higher',
  serves: ['sell_more_per_customer'],
  everyday: null,
  story: null,
  anonymous: false,
  chart: null,
  span: { months: 1 },
  overTime: 'grows with the period',
  matures: 'at once',
  counts: 'customers',
  ...ofAnyPart,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'customers with an upsell ÷ customers at the start',
        nl: 'klanten met een upsell ÷ klanten aan het begin',
      },
      note: {
        en: 'An upsell is what the deal type says; without one, a higher subscription, or more paid for the same product than the time before. A price increase looks the same.',
        nl: 'Upsell is wat het dealtype zegt; zonder type een hoger abonnement, of meer betaald voor hetzelfde product dan de vorige keer. Een prijsverhoging ziet er hetzelfde uit.',
      },
      oneOf: ofCustomersAtStart(upsell),
    },
    share_of_won_deals: {
      called: { en: 'share of won deals', nl: 'deel van de gewonnen deals' },
      title: { en: 'won upsell deals ÷ won deals', nl: 'gewonnen upselldeals ÷ gewonnen deals' },
      overTime: 'level',
      counts: 'deals',
      oneOf: [ofWonDeals(upsell, 'deals')],
      span: 'all',
    },
    share_of_won_amount: {
      called: { en: 'share of won amount', nl: 'deel van het gewonnen bedrag' },
      title: { en: 'won upsell amount ÷ won amount', nl: 'gewonnen upsellbedrag ÷ gewonnen bedrag' },
      overTime: 'level',
      counts: 'deals',
      oneOf: [ofWonDeals(upsell, 'amount')],
      span: 'all',
    },
    ever: {
      called: { en: 'ever', nl: 'ooit' },
      title: { en: 'customers with any upsell ÷ customers', nl: 'klanten met ooit een upsell ÷ klanten' },
      overTime: 'level',
      oneOf: ofAllCustomers(upsell),
      span: 'all',
    },
  },
});
