import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { ofAllCustomers, ofCustomersAtStart, ofWonDeals } from '../rows/sold-more';

const crossSell = { typed: 'typedCrossSell', bought: 'isCrossSell' } as const;

export const crossSellRate = declareKpi({
  id: 'cross_sell_rate',
  title: { en: 'Cross-sell rate', nl: 'Cross-sellpercentage' },
  aliases: ['cross sell', 'cross-sell'],
  purpose: {
    en: 'How many of your customers bought something else as well.',
    nl: 'Hoeveel van je klanten ook iets anders kochten.',
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
        en: 'customers with a cross-sell ÷ customers at the start',
        nl: 'klanten met een cross-sell ÷ klanten aan het begin',
      },
      note: {
        en: 'A cross-sell is what the deal type says; without one, a product first bought on a later day than the customer’s first purchase.',
        nl: 'Cross-sell is wat het dealtype zegt; zonder type een product dat voor het eerst is gekocht op een latere dag dan de eerste aankoop van de klant.',
      },
      oneOf: ofCustomersAtStart(crossSell),
    },
    share_of_won_deals: {
      called: { en: 'share of won deals', nl: 'deel van de gewonnen deals' },
      title: { en: 'won cross-sell deals ÷ won deals', nl: 'gewonnen cross-selldeals ÷ gewonnen deals' },
      overTime: 'level',
      counts: 'deals',
      oneOf: [ofWonDeals(crossSell, 'deals')],
      span: 'all',
    },
    ever: {
      called: { en: 'ever', nl: 'ooit' },
      title: { en: 'customers with any cross-sell ÷ customers', nl: 'klanten met ooit een cross-sell ÷ klanten' },
      overTime: 'level',
      oneOf: ofAllCustomers(crossSell),
      span: 'all',
    },
  },
});
