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
    'behind the drop|achter de daling|lower than|fall short|fell short|went wrong|ging mis|ging het mis|misten|missed|why|waarom|waardoor|how come|hoe komt|hoe kan het|caused|cause|oorzaak*|changed|change|changes|verander*|gestegen|gedaald|stijg*|daal*|daling*|drop|dropped|fall|fell|falling|rise|rose|rising|up|down|omhoog|omlaag|toegenomen|afgenomen|since last|sinds vorig*',
  compares: [],
  caution: 'question_no_cause',
});
