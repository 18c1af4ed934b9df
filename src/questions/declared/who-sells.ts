import { revenue } from '../../kpis/revenue/revenue';
import { salesPerRep } from '../../kpis/team/sales-per-rep';
import { compared, declareQuestion } from '../declare';

/** What was sold, in order: deals won, or orders where no deals tell by whom or of what. */
export const whoSells = declareQuestion({
  id: 'who_sells',
  title: { en: 'Who sells most', nl: 'Wie het meest verkoopt' },
  asks: {
    en: 'Who sells most: which reps, teams, products and regions?',
    nl: 'Wie verkoopt het meest: welke vertegenwoordigers, teams, producten en regio’s?',
  },
  about: {
    sold: 3,
    most: 2,
    who: 1,
    rep: 2,
    team: 1,
    product: 2,
    region: 1,
    segment: 1,
    each: 1,
    where: 1,
    differ: -3,
    why: -2,
    change: -4,
    before: -5,
    campaign: -4,
    upsell: -4,
    existing: -3,
    cycle: -4,
    lose: -4,
    seller: 1,
    target: -3,
    stay: -4,
    leave: -4,
    activity: -4,
    answer: -4,
    compare: 1,
  },
  compares: (['rep', 'team', 'product', 'region', 'country', 'segment'] as const).map((by) => ({
    ...compared(salesPerRep, { by }),
    inOrder: true,
    otherwise: { ...compared(revenue, { by }), inOrder: true },
  })),
  caution: 'question_in_order',
});
