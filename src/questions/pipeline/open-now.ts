import { declareQuestion } from '../declare';

/** A question that compares no groups: what stands open on the last day. */
export const openNow = declareQuestion({
  id: 'open_now',
  title: { en: 'What is open now', nl: 'Wat nu open staat' },
  asks: {
    en: 'How much is open now, in which stage, what of it should have closed, and what lies still?',
    nl: 'Hoeveel staat er nu open, in welke fase, wat had al gesloten moeten zijn, en wat ligt stil?',
  },
  about: { pipeline: 4, open: 3, still: 4, many: 1, deal: 1, size: 1, stage: 1 },
  compares: [],
  caution: 'pipeline_closed',
});
