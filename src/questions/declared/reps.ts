import { salesCycle } from '../../kpis/deals/sales-cycle';
import { winRate } from '../../kpis/deals/win-rate';
import { averagePurchase } from '../../kpis/revenue/average-purchase';
import { declareQuestion } from '../declare';

export const reps = declareQuestion({
  id: 'reps',
  title: { en: 'Reps that differ', nl: 'Vertegenwoordigers die verschillen' },
  asks: {
    en: 'Do some reps do better than others, by more than luck?',
    nl: 'Doen sommige vertegenwoordigers het beter dan andere, door meer dan geluk?',
  },
  compares: [
    { kpi: winRate.id, by: 'rep' },
    { kpi: averagePurchase.id, variant: 'won_deals', by: 'rep' },
    { kpi: salesCycle.id, by: 'rep' },
  ],
  caution: 'question_other_deals',
});
