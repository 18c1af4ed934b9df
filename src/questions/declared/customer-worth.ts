import { clv } from '../../kpis/customers/clv';
import { compared, declareQuestion } from '../declare';

export const customerWorth = declareQuestion({
  id: 'customer_worth',
  title: { en: 'Most valuable customers', nl: 'Waardevolste klanten' },
  asks: {
    en: 'Which customers have brought in most over time: by segment, country and source?',
    nl: 'Welke klanten brachten tot nu toe het meest op: naar segment, land en bron?',
  },
  about: { value: 5, customer: 2, segment: 1, why: -3, ratio: -9, trend: -4, amount: -2, before: -3 },
  compares: (['segment', 'country', 'source'] as const).map((by) => compared(clv, { variant: 'historic', by })),
  caution: 'question_no_cause',
});
