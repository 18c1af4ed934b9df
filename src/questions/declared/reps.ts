import { salesCycle } from '../../kpis/deals/sales-cycle';
import { winRate } from '../../kpis/deals/win-rate';
import { averagePurchase } from '../../kpis/revenue/average-purchase';
import { compared, declareQuestion } from '../declare';

export const reps = declareQuestion({
  id: 'reps',
  title: { en: 'Reps that differ', nl: 'Vertegenwoordigers die verschillen' },
  asks: {
    en: 'Do some reps do better than others, by more than luck?',
    nl: 'Doen sommige vertegenwoordigers het beter dan andere, door meer dan geluk?',
  },
  words:
    'coaching|sells|verkoopt|compare|vergelijk*|topverkoper*|rep|reps|salesperson*|salespeople|seller*|verkoper*|vertegenwoordiger*|who|wie|best|beste|better|beter|performer*|presteer*|differ|verschil*|luck|lucky|geluk|mazzel|strongest|weakest|colleague*|collega*|teamleden|needs help|need help|hulp nodig',
  compares: [
    compared(winRate, { by: 'rep' }),
    compared(averagePurchase, { variant: 'won_deals', by: 'rep' }),
    compared(salesCycle, { by: 'rep' }),
  ],
  caution: 'question_other_deals',
});
