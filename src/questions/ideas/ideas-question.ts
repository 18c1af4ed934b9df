import { declareQuestion } from '../declare';

/** A question without figures: what people wrote where a survey left room. */
export const ideas = declareQuestion({
  id: 'ideas',
  title: { en: 'What people suggest', nl: 'Wat mensen voorstellen' },
  asks: {
    en: 'What do people suggest in the survey?',
    nl: 'Wat stellen mensen voor in de enquête?',
  },
  about: { survey: 5, staff: 4, want: 3, rep: 1, mood: 3, how: 3, why: 2, customer: -3, count: -4, went: -4 },
  compares: [],
  caution: 'ideas_anonymous',
});
