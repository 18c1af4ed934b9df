import { upsellRate } from '../../kpis/revenue/upsell-rate';
import { compared, declareQuestion } from '../declare';

export const upsell = declareQuestion({
  id: 'upsell',
  title: { en: 'What upsells', nl: 'Wat meer verkoopt' },
  asks: {
    en: 'Among which deals and customers do existing customers buy more?',
    nl: 'Bij welke deals en klanten kopen bestaande klanten meer?',
  },
  about: { upsell: 6, existing: 3, product: 1, customer: 1, sell: 1, lead: -2, before: -3, amount: -2 },
  compares: (['demo', 'activities', 'rep', 'segment', 'product', 'source', 'campaign'] as const).map((by) =>
    compared(upsellRate, { variant: 'share_of_won_deals', by }),
  ),
  caution: 'question_no_cause',
});
