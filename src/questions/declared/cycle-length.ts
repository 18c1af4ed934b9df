import { retention } from '../../kpis/customers/retention';
import { winRate } from '../../kpis/deals/win-rate';
import { averagePurchase } from '../../kpis/revenue/average-purchase';
import { compared, declareQuestion } from '../declare';

export const cycleLength = declareQuestion({
  id: 'cycle_length',
  title: { en: 'Ideal cycle length', nl: 'Ideale cycluslengte' },
  asks: {
    en: 'Which cycle lengths won most often, brought in most, and won customers who stay?',
    nl: 'Welke cycluslengtes wonnen het vaakst, brachten het meest op, en wonnen klanten die blijven?',
  },
  words:
    'cycle length*|close a deal|close fast|deal sluiten|beste lengte|how many days|hoeveel dagen|traject*|cycle*|cyclus*|ideal*|length*|lengte*|doorlooptijd*|duration|duren*|short*|snelle deals|drag*|slepen*|weeks|long|longer|lang|langere|langlop*|beste doorlooptijd|verkoopcyclus|kort*|duur*|best cycle|older than|ouder dan',
  compares: [
    compared(winRate, { by: 'cycle_band' }),
    compared(averagePurchase, { variant: 'won_deals', by: 'cycle_band' }),
    compared(retention, { by: 'cycle_band' }),
  ],
  caution: 'question_no_cause',
});
