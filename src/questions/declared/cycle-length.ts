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
    'cycle length*|close a deal|close deals|close fast|close quickly|deal sluiten|deals sluiten|best cycle|best length|beste doorlooptijd|beste lengte|how many days|hoeveel dagen|langlop*|traject*|cycle*|cyclus*|ideal|ideale|how long|long|longer|length*|lengte*|lang|langere|doorlooptijd*|duration|duur|duurt|duren|durende|short|shorter|kort|korte|quick deals|snelle deals|drag*|slepen*|days to close|weeks',
  compares: [
    compared(winRate, { by: 'cycle_band' }),
    compared(averagePurchase, { variant: 'won_deals', by: 'cycle_band' }),
    compared(retention, { by: 'cycle_band' }),
  ],
  caution: 'question_no_cause',
});
