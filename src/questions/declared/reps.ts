import { declareQuestion } from '../declare';

export const reps = declareQuestion({
  id: 'reps',
  title: { en: 'Reps that differ', nl: 'Vertegenwoordigers die verschillen' },
  asks: {
    en: 'Do some reps do better than others, by more than luck?',
    nl: 'Doen sommige vertegenwoordigers het beter dan andere, door meer dan geluk?',
  },
  compares: [
    { kpi: 'win_rate', by: 'rep' },
    { kpi: 'average_purchase', variant: 'won_deals', by: 'rep' },
    { kpi: 'sales_cycle', by: 'rep' },
  ],
  caution: 'question_other_deals',
});
