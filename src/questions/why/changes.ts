import { declareQuestion } from '../declare';

/** A question that compares no groups: what moved the figures of the plan. */
export const changes = declareQuestion({
  id: 'why_changed',
  title: { en: 'Why figures changed', nl: 'Waarom cijfers veranderden' },
  asks: {
    en: 'Why did figures go up or down since the period before?',
    nl: 'Waarom gingen cijfers omhoog of omlaag sinds de periode ervoor?',
  },
  words:
    'behind the drop|fall short|ging het mis|misten|missed|why|waarom|waardoor|hoe komt|cause*|oorzaak*|change*|verander*|gestegen|gedaald|stijg*|daal*|daling*|rise|rose|rising|up|down|omhoog|omlaag|toegenomen|afgenomen|drop*|fall*',
  compares: [],
  caution: 'question_no_cause',
});
