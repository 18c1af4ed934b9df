import { salesCycle } from '../../kpis/deals/sales-cycle';
import { winRate } from '../../kpis/deals/win-rate';
import { averagePurchase } from '../../kpis/revenue/average-purchase';
import { compared, declareQuestion } from '../declare';

/** What a rep brings in, the surest first: who is best stands in one of these, while a short cycle may be a habit of the weakest. */
export const results = [
  compared(winRate, { by: 'rep' }),
  compared(averagePurchase, { variant: 'won_deals', by: 'rep' }),
];

export const reps = declareQuestion({
  id: 'reps',
  title: { en: 'Reps that differ', nl: 'Vertegenwoordigers die verschillen' },
  asks: {
    en: 'Do some reps do better than others, by more than luck?',
    nl: 'Doen sommige vertegenwoordigers het beter dan andere, meer dan geluk verklaart?',
  },
  about: { rep: 3, who: 1, best: 1, perform: 3, differ: 3, size: 1, target: -3, activity: -2, compare: 2 },
  compares: [...results, compared(salesCycle, { by: 'rep' })],
  caution: 'question_other_deals',
});
