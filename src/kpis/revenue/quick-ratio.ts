import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { overBilledSpans } from '../rows/subscription-rows';

export const quickRatio = declareKpi({
  id: 'quick_ratio',
  title: { en: 'Quick ratio', nl: 'Quick ratio' },
  aliases: ['saas quick ratio'],
  purpose: {
    en: 'How much recurring revenue you win for each euro you lose.',
    nl: 'Hoeveel terugkerende omzet je wint voor elke euro die je verliest.',
  },
  unit: 'count',
  better: 'higher',
  serves: ['grow_revenue', 'keep_customers'],
  everyday: null,
  story: null,
  anonymous: false,
  chart: null,
  span: { months: 12 },
  overTime: 'level',
  matures: 'at once',
  counts: 'customers',
  ...ofAnyPart,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: '(new + expansion MRR) ÷ (contraction + churned MRR)',
        nl: '(nieuwe MRR + uitbreiding) ÷ (inkrimping + vertrokken MRR)',
      },
      note: {
        en: 'What moved is compared from the first day of the period to its last: new, expansion, contraction, churn and reactivation add up to the change of the MRR.',
        nl: 'Wat bewoog wordt vergeleken van de eerste tot de laatste dag van de periode: nieuw, uitbreiding, inkrimping, vertrek en terugkeer tellen op tot de verandering van de MRR.',
      },
      oneOf: overBilledSpans((rows) => ({
        shape: 'model',
        rows,
        model: 'recurring_revenue_won_to_lost',
        emptyReason: 'no_customers_at_start',
      })),
      plays: ['recurring revenue kept'],
    },
  },
});
