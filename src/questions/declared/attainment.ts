import { quotaAttainment } from '../../kpis/team/quota-attainment';
import { compared, declareQuestion } from '../declare';

export const attainment = declareQuestion({
  id: 'attainment',
  title: { en: 'Who reaches the target', nl: 'Wie het doel haalt' },
  asks: {
    en: 'Which reps and teams win more of their target than others, by more than luck?',
    nl: 'Welke vertegenwoordigers en teams halen meer van hun doel dan andere, meer dan geluk verklaart?',
  },
  about: { target: 3, differ: 1, reach: 2, who: 2, rep: 2 },
  compares: [
    compared(quotaAttainment, { by: 'rep', chanceOf: 'amounts' }),
    compared(quotaAttainment, { by: 'team', chanceOf: 'amounts' }),
  ],
  caution: 'question_other_deals',
});
