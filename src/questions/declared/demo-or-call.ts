import { winRate } from '../../kpis/deals/win-rate';
import { compared, declareQuestion } from '../declare';

export const demoOrCall = declareQuestion({
  id: 'demo_or_call',
  title: { en: 'Demo or call', nl: 'Demo of gesprek' },
  asks: {
    en: 'Did deals with a demo win more often than those with just a call or a meeting?',
    nl: 'Werden deals met een demo vaker gewonnen dan die met alleen een gesprek of afspraak?',
  },
  about: { demo: 6, call: 3, deal: 1, perform: 1, enough: 2, amount: -2, before: -3, count: -3, stuck: -3, ought: 1 },
  compares: [compared(winRate, { by: 'demo', atStage: 'demo_in_stage', between: ['demo', 'call or meeting'] })],
  caution: 'question_longer_lives',
});
