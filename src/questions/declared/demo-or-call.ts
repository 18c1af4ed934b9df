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
    'more demos|meer demo*|with a demo|after a demo|met een demo|met demo|demo*|presentation*|presentatie*|showing|laten zien|call|calls|calling|phone|meeting|meetings|gesprek*|telefo*|bellen|belletje*|gebeld|afspraak|afspraken|tonen|toonden',
  compares: [compared(winRate, { by: 'demo', between: ['demo', 'call or meeting'] })],
  caution: 'question_longer_lives',
});
