import { declareQuestion } from '../declare';

/** A question that compares no groups: what people score in the survey. */
export const teamMood = declareQuestion({
  id: 'team_mood',
  title: { en: 'How happy the team is', nl: 'Hoe tevreden het team is' },
  asks: {
    en: 'How happy are our people with their work, by the survey?',
    nl: 'Hoe tevreden zijn onze mensen met hun werk, volgens de enquête?',
  },
  about: { mood: 5, staff: 4, rep: 1, how: -3, why: -3, want: -1, customer: -4, count: -4 },
  compares: [],
  caution: 'mood_anonymous',
});
