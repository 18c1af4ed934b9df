import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { overBilledSpans } from '../rows/subscription-rows';

export const grossRevenueRetention = declareKpi({
  id: 'gross_revenue_retention',
  title: { en: 'Gross revenue retention (GRR)', nl: 'Bruto omzetbehoud (GRR)' },
  aliases: ['grr', 'gross revenue retention', 'gross dollar retention', 'bruto omzetbehoud'],
  purpose: {
    en: 'How much of what your customers paid is still paid, growth aside.',
    nl: 'Hoeveel van wat je klanten betaalden ze nog steeds betalen, zonder groei mee te tellen.',
  },
  unit: 'ratio',
  better: 'higher',
  serves: ['keep_customers'],
  everyday: null,
  story: 'revenue kept',
  anonymous: false,
  chart: null,
  span: { months: 12 },
  overTime: 'shrinks with the period',
  matures: 'at once',
  counts: 'customers',
  ...ofAnyPart,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'the same, of each customer no more than at the start',
        nl: 'hetzelfde, van elke klant hoogstens wat die aan het begin betaalde',
      },
      note: {
        en: 'Capped customer by customer, so that growth of one hides no loss of another: at most 100%.',
        nl: 'Per klant afgekapt, zodat groei van de een geen verlies van de ander verbergt: hoogstens 100%.',
      },
      oneOf: overBilledSpans((rows) => ({
        shape: 'model',
        rows,
        model: 'recurring_revenue_kept_without_growth',
        emptyReason: 'no_customers_at_start',
      })),
      plays: ['recurring revenue kept'],
    },
  },
});
