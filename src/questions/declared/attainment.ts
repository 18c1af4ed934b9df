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
    'hun doel|their quota|their target|hun quotum|hun target|target|targets|quota*|quotum*|hit|hits|attain*|doel|doelen|doelstelling*|streefcijfer*|reach*|haalt|halen|haal|gehaald|behind|achter|lopen achter|loopt achter|on track|op koers|budget per rep',
  compares: [
    compared(quotaAttainment, { by: 'rep', chanceOf: 'amounts' }),
    compared(quotaAttainment, { by: 'team', chanceOf: 'amounts' }),
  ],
  caution: 'question_other_deals',
});
