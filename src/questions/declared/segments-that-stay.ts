import { retention } from '../../kpis/customers/retention';
import { compared, declareQuestion } from '../declare';

export const segmentsThatStay = declareQuestion({
  id: 'segments_that_stay',
  title: { en: 'Segments that stay', nl: 'Segmenten die blijven' },
  asks: {
    en: 'Which customers stay longest: by segment, region, country and source?',
    nl: 'Welke klanten blijven het langst: naar segment, regio, land en bron?',
  },
  about: {
    stay: 4,
    leave: 4,
    segment: 2,
    customer: 2,
    lose: 2,
    sign: -1,
    deal: -2,
    cycle: -3,
    sold: -3,
    trend: -4,
    before: -4,
    amount: -3,
  },
  compares: [
    compared(retention, { by: 'segment' }),
    compared(retention, { by: 'region' }),
    compared(retention, { by: 'country' }),
    compared(retention, { by: 'source' }),
  ],
  caution: 'question_no_cause',
});
