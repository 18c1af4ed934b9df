import { quotaAttainment } from '../../kpis/team/quota-attainment';
import { compared, declareQuestion } from '../declare';

export const attainment = declareQuestion({
  id: 'attainment',
  title: { en: 'Who reaches the target', nl: 'Wie het doel haalt' },
  asks: {
    en: 'Which reps and teams win more of their target than others, by more than luck?',
    nl: 'Welke vertegenwoordigers en teams halen meer van hun doel dan andere, door meer dan geluk?',
  },
  words:
    'their quota|their target|target*|quota*|quotum*|hit|hits|attain*|streefcijfer*|reach*|haalt|halen|haal|gehaald|behind|achter|lopen achter|doel*',
  compares: [
    compared(quotaAttainment, { by: 'rep', chanceOf: 'amounts' }),
    compared(quotaAttainment, { by: 'team', chanceOf: 'amounts' }),
  ],
  caution: 'question_other_deals',
});
