import { declareQuestion } from '../declare';

/** A question that compares no groups: what stands open on the last day. */
export const openNow = declareQuestion({
  id: 'open_now',
  title: { en: 'What is open now', nl: 'Wat nu open staat' },
  asks: {
    en: 'How much is open now, in which stage, what of it should have closed, and what lies still?',
    nl: 'Hoeveel staat er nu open, in welke fase, wat had al gesloten moeten zijn, en wat ligt stil?',
  },
  words:
    'big is our pipeline|groot is onze pijplijn|openstaande|open staan|open now|nu open|open deals|overdue|over tijd|overtijd|untouched|stale|stalled|liggen stil|stilliggen*|in the pipeline|in de pijplijn|right now|pipeline right now',
  compares: [],
  caution: 'pipeline_closed',
});
