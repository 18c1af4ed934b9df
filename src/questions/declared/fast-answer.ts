import { winRate } from '../../kpis/deals/win-rate';
import { conversion } from '../../kpis/leads/conversion';
import { compared, declareQuestion } from '../declare';

export const fastAnswer = declareQuestion({
  id: 'fast_answer',
  title: { en: 'Answering fast', nl: 'Snel antwoorden' },
  asks: {
    en: 'Do leads that were answered fast become customers more often?',
    nl: 'Worden leads die snel antwoord kregen vaker klant?',
  },
  about: {
    answer: 5,
    phoned: 3,
    speed: 2,
    lead: 2,
    convert: 1,
    takes: -3,
    trend: -5,
    average: -3,
    asker: -7,
    rep: -2,
    amount: -3,
    before: -4,
    relation: 2,
  },
  compares: [compared(conversion, { by: 'response_band' }), compared(winRate, { by: 'response_band' })],
  caution: 'question_no_cause',
});
