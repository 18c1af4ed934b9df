import type { InLanguages } from '../../base/language';
import { declareKpi, type Variant } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { overBilledSpans, recurringRevenue } from '../rows/subscription-rows';

type Movement = 'new' | 'expansion' | 'reactivation' | 'contraction' | 'churn';

/** What moved it between the two ends of a period, with its sign; all of them and what there was at the start make what there is at the end. */
const moved = (movement: Movement, title: InLanguages) =>
  ({
    title,
    measures: 'something else',
    span: { months: 12 },
    overTime: 'level',
    mayBeNegative: movement === 'contraction' || movement === 'churn',
    oneOf: overBilledSpans((rows) => ({
      shape: 'model',
      rows,
      model: `mrr_${movement}`,
      emptyReason: 'no_customers_at_start',
    })),
    plays: ['recurring revenue moved'],
  }) satisfies Variant;

export const mrr = declareKpi({
  id: 'mrr',
  title: { en: 'MRR', nl: 'MRR' },
  aliases: ['monthly recurring revenue', 'maandelijks terugkerende omzet'],
  purpose: {
    en: 'What your running subscriptions bring in per month.',
    nl: 'Wat je lopende abonnementen per maand opleveren.',
  },
  unit: 'money',
  better: 'higher',
  serves: ['grow_revenue', 'keep_customers'],
  everyday: 9,
  story: 'recurring revenue',
  anonymous: false,
  chart: null,
  span: 'all',
  overTime: 'level',
  matures: 'at once',
  counts: 'customers',
  ...ofAnyPart,
  takes: 'nothing known',
  notes: [{ says: 'note_export_edge', whenNothing: true }],
  variants: {
    standard: {
      title: {
        en: 'running subscriptions on the last day, per month',
        nl: 'lopende abonnementen op de laatste dag, per maand',
      },
      note: {
        en: 'A yearly subscription counts for a twelfth. Trials and unpaid subscriptions are left out; a subscription runs from its start up to, not on, its end date.',
        nl: 'Een jaarabonnement telt voor een twaalfde. Proefperiodes en onbetaalde abonnementen tellen niet mee; een abonnement loopt van de startdatum tot de einddatum, die zelf niet meetelt.',
      },
      oneOf: recurringRevenue(),
      plays: ['recurring revenue'],
    },
    new: moved('new', { en: 'new MRR', nl: 'nieuwe MRR' }),
    expansion: moved('expansion', { en: 'expansion MRR', nl: 'uitgebreide MRR' }),
    reactivation: moved('reactivation', { en: 'reactivated MRR', nl: 'teruggekeerde MRR' }),
    contraction: moved('contraction', { en: 'contraction MRR', nl: 'ingekrompen MRR' }),
    churn: moved('churn', { en: 'churned MRR', nl: 'vertrokken MRR' }),
  },
});
