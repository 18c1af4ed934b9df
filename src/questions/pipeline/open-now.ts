import { declareQuestion } from '../declare';

/** A question that compares no groups: what stands open on the last day. */
export const openNow = declareQuestion({
  id: 'open_now',
  title: { en: 'What is open now', nl: 'Wat nu open staat' },
  asks: {
    en: 'How much is open now, in which stage, and what of it should have closed?',
    nl: 'Hoeveel staat er nu open, in welke fase, en wat daarvan had al gesloten moeten zijn?',
  },
  words:
    'big is our pipeline|groot is onze pijplijn|openstaande|open staan|open now|nu open|open deals|overdue|over tijd|overtijd|in the pipeline|in de pijplijn|right now|pipeline right now',
  compares: [],
  caution: 'pipeline_closed',
});
