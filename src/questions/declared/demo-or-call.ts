import { winRate } from '../../kpis/deals/win-rate';
import { compared, declareQuestion } from '../declare';

export const demoOrCall = declareQuestion({
  id: 'demo_or_call',
  title: { en: 'Demo or call', nl: 'Demo of gesprek' },
  asks: {
    en: 'Did deals with a demo win more often than those with just a call or a meeting?',
    nl: 'Werden deals met een demo vaker gewonnen dan die met alleen een gesprek of afspraak?',
  },
  words:
    'more demos|met een demo|demo*|showing|phone|meeting*|gesprek*|telefo*|bellen|belletje*|gebeld|tonen|toonden|presentati*|afspra*|call*|product laten zien|product zien|te laten zien|demonstration*|product demonstration*|heeft een presentatie|demos worth',
  compares: [compared(winRate, { by: 'demo', between: ['demo', 'call or meeting'] })],
  caution: 'question_longer_lives',
});
