import { retention } from '../../kpis/customers/retention';
import { winRate } from '../../kpis/deals/win-rate';
import { averagePurchase } from '../../kpis/revenue/average-purchase';
import { compared, declareQuestion } from '../declare';

export const cycleLength = declareQuestion({
  id: 'cycle_length',
  title: { en: 'Ideal cycle length', nl: 'Ideale cycluslengte' },
  asks: {
    en: 'Which cycle lengths won most often, brought in most, and won customers who stay?',
    nl: 'Welke cycluslengtes wonnen het vaakst, brachten het meest op, en wonnen klanten die blijven?',
  },
  about: {
    cycle: 4,
    length: 2,
    ideal: 2,
    sign: 3,
    deal: 2,
    speed: 2,
    size: 2,
    stay: 1,
    leave: 1,
    trend: -5,
    takes: -3,
    amount: -3,
    before: -4,
    lose: 1,
    ought: 3,
    still: -4,
    stuck: -2,
    where: -2,
  },
  compares: [
    compared(winRate, { by: 'cycle_band' }),
    compared(averagePurchase, { variant: 'won_deals', by: 'cycle_band' }),
    compared(retention, { by: 'cycle_band' }),
  ],
  caution: 'question_no_cause',
});
