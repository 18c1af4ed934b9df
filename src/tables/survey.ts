import { declareTable } from './declare';

export const survey = declareTable({
  title: { en: 'Survey', nl: 'Enquête' },
  fields: {
    answeredOn: { type: 'date', title: { en: 'Answered on', nl: 'Beantwoord op' }, words: {} },
    score: { type: 'number', title: { en: 'Score', nl: 'Score' }, words: {} },
    team: { type: 'text', title: { en: 'Team', nl: 'Team' }, words: {}, breakdown: true },
    role: { type: 'text', title: { en: 'Role', nl: 'Functie' }, words: {}, breakdown: true },
    person: { type: 'text', title: { en: 'Person', nl: 'Persoon' }, words: {} },
  },
});
