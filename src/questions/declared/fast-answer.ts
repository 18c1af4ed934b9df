import { winRate } from '../../kpis/deals/win-rate';
import { conversion } from '../../kpis/leads/conversion';
import { compared, declareQuestion } from '../declare';

export const fastAnswer = declareQuestion({
  id: 'fast_answer',
  title: { en: 'Answering fast', nl: 'Snel antwoorden' },
  asks: {
    en: 'Do leads that were answered fast become customers more often?',
    nl: 'Worden leads die snel antwoord kregen vaker klant?',
  },
  words:
    'follow up|following up|sooner|eerder|opvolg*|terugbel*|call back|slow|slowly|traag|trage|fast*|quick|quickly|quicker|speed|snel|snelle|sneller|snelheid|reply|replies|replied|replying|respond*|response*|answer*|antwoord*|reageren|reageert|reactie*|reageer|gereageerd|wait*|wacht*|binnen een uur|within an hour|first contact|lead|leads',
  compares: [compared(conversion, { by: 'response_band' }), compared(winRate, { by: 'response_band' })],
  caution: 'question_no_cause',
});
