import { retention } from '../../kpis/customers/retention';
import { compared, declareQuestion } from '../declare';

export const segmentsThatStay = declareQuestion({
  id: 'segments_that_stay',
  title: { en: 'Segments that stay', nl: 'Segmenten die blijven' },
  asks: {
    en: 'Which customers stay longest: by segment, region, country and source?',
    nl: 'Welke klanten blijven het langst: naar segment, regio, land en bron?',
  },
  words:
    'still with us|nog klant|segment*|stay*|blijf*|blijven|trouw*|loyal*|retention*|retain*|behoud*|churn*|leave*|leaving|losing|customers leav*|klanten weg|verliezen|zeggen op|weg|weglopen|vertrek*|opzeg*|regio*|countr*|land|landen|sector*|branche*|industr*|keep|lose customers|lost customers|customers did we lose|customers are we los*|klanten zijn we kwijt*|klanten kwijt*|sector zegt|branche zegt|zegt het snelst op',
  compares: [
    compared(retention, { by: 'segment' }),
    compared(retention, { by: 'region' }),
    compared(retention, { by: 'country' }),
    compared(retention, { by: 'source' }),
  ],
  caution: 'question_no_cause',
});
