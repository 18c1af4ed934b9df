import { upsellRate } from '../../kpis/revenue/upsell-rate';
import { compared, declareQuestion } from '../declare';

export const upsell = declareQuestion({
  id: 'upsell',
  title: { en: 'What upsells', nl: 'Wat meer verkoopt' },
  asks: {
    en: 'Among which deals and customers do existing customers buy more?',
    nl: 'Bij welke deals en klanten kopen bestaande klanten meer?',
  },
  words:
    'to existing|goed bij|kopen bij|bijkopen|upsell*|upsold|cross sell*|crosssell*|bijverk*|extra|existing customers|bestaande klanten|buy more|buys more|upgrade*|expand*|expansion*|uitbreid*',
  compares: (['demo', 'activities', 'rep', 'segment', 'product', 'source', 'campaign'] as const).map((by) =>
    compared(upsellRate, { variant: 'share_of_won_deals', by }),
  ),
  caution: 'question_no_cause',
});
