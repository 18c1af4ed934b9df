import { declareKpi } from '../declaration/declare';
import { overBilledSpans } from '../rows/subscription-rows';

export const netRevenueRetention = declareKpi({
  id: 'net_revenue_retention',
  title: { en: 'Net revenue retention (NRR)', nl: 'Netto omzetbehoud (NRR)' },
  aliases: ['nrr', 'net revenue retention', 'net dollar retention', 'netto omzetbehoud'],
  purpose: {
    en: 'Of each euro that your customers paid then, what the same customers pay now.',
    nl: 'Van elke euro die je klanten toen betaalden: wat diezelfde klanten nu betalen.',
  },
  unit: 'ratio',
  better: 'higher',
  serves: ['keep_customers', 'sell_more_per_customer'],
  everyday: null,
  story: 'revenue kept',
  anonymous: false,
  chart: null,
  span: { months: 12 },
  overTime: 'shrinks with the period',
  matures: 'at once',
  counts: 'customers',
  breaksDown: 'by anything',
  mayBeNegative: false,
  mayExceedAll: true,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'MRR at the end of the customers of the start ÷ their MRR at the start',
        nl: 'MRR aan het eind van de klanten van het begin ÷ hun MRR aan het begin',
      },
      note: {
        en: 'Customers who joined in the period count nowhere. Without a period given it looks back twelve months.',
        nl: 'Wie in de periode klant werd telt nergens mee. Zonder opgegeven periode kijkt het twaalf maanden terug.',
      },
      oneOf: overBilledSpans((rows) => ({
        shape: 'model',
        rows,
        model: 'recurring_revenue_kept',
        emptyReason: 'no_customers_at_start',
      })),
      plays: ['recurring revenue kept'],
    },
  },
});
