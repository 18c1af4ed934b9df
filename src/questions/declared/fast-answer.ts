import { declareQuestion } from '../declare';

export const fastAnswer = declareQuestion({
  id: 'fast_answer',
  title: { en: 'Answering fast', nl: 'Snel antwoorden' },
  asks: {
    en: 'Do leads that were answered fast become customers more often?',
    nl: 'Worden leads die snel antwoord kregen vaker klant?',
  },
  compares: [
    { kpi: 'conversion', by: 'response_band' },
    { kpi: 'win_rate', by: 'response_band' },
  ],
  caution: 'question_no_cause',
});
