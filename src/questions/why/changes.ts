import { declareQuestion } from '../declare';

/** A question that compares no groups: what moved the figures of the plan. */
export const changes = declareQuestion({
  id: 'why_changed',
  title: { en: 'Why figures changed', nl: 'Waarom cijfers veranderden' },
  asks: {
    en: 'Why did figures go up or down since the period before?',
    nl: 'Waarom gingen cijfers omhoog of omlaag sinds de periode ervoor?',
  },
  about: { why: 2, judged: 3, change: 2, trend: 3, figure: 3, went: 4, before: 3 },
  compares: [],
  caution: 'question_no_cause',
});
