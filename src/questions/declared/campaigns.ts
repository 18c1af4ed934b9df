import { cac } from '../../kpis/customers/cac';
import { cacPayback } from '../../kpis/customers/cac-payback';
import { ltvToCac } from '../../kpis/customers/ltv-to-cac';
import { conversion } from '../../kpis/leads/conversion';
import { compared, declareQuestion } from '../declare';

export const campaigns = declareQuestion({
  id: 'campaigns',
  title: { en: 'Campaigns that pay', nl: 'Campagnes die lonen' },
  asks: {
    en: 'Which channels and campaigns bring in customers for less?',
    nl: 'Welke kanalen en campagnes brengen klanten binnen voor minder geld?',
  },
  about: {
    campaign: 5,
    cost: 2,
    source: 4,
    customer: 2,
    convert: 3,
    lead: 1,
    best: 1,
    stay: -2,
    trend: -4,
    amount: -3,
    before: -4,
  },
  compares: [
    compared(cac, { by: 'source' }),
    compared(conversion, { by: 'source' }),
    compared(cac, { by: 'campaign' }),
    compared(conversion, { by: 'campaign' }),
    compared(cacPayback, { by: 'source' }),
    compared(cacPayback, { by: 'campaign' }),
    compared(ltvToCac, { by: 'source' }),
    compared(ltvToCac, { by: 'campaign' }),
  ],
  caution: 'question_no_cause',
});
