import type { DeclaredFormula, DerivedInput, RowFormula, SpanTable } from '../../engine/formula/formula';
import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { derived } from '../rows/derived';
import { cohort, customersAt, overBilledSpans, overSpans } from '../rows/subscription-rows';
import { newCustomers } from './retention';

/** Customers whose last subscription ends in the period. */
const leavers: RowFormula<SpanTable>[] = overSpans((rows) => ({
  shape: 'rows',
  rows: { ...rows, date: 'churnedOn' },
  measure: 'count',
  top: 1,
  countBy: 'customerKey',
  emptyReason: 'no_customers_at_start',
}));

const last30 = (oneOf: DeclaredFormula[]): DerivedInput<DeclaredFormula> => ({ oneOf, over: { lastDays: 30 } });

export const churn = declareKpi({
  id: 'churn',
  title: { en: 'Churn rate', nl: 'Churnpercentage' },
  aliases: ['churn', 'customer churn', 'klantverloop', 'verloop'],
  purpose: {
    en: 'How many of the customers you had have left.',
    nl: 'Hoeveel van de klanten die je had vertrokken zijn.',
  },
  unit: 'ratio',
  better: 'lower',
  serves: ['keep_customers'],
  everyday: 7,
  story: 'customers kept',
  anonymous: false,
  chart: null,
  span: { months: 1 },
  overTime: 'grows with the period',
  matures: 'at once',
  counts: 'customers',
  ...ofAnyPart,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'customers at the start who left ÷ customers at the start',
        nl: 'klanten van het begin die vertrokken ÷ klanten aan het begin',
      },
      note: { en: 'Adds up to 100% with the retention rate.', nl: 'Telt met het behoudspercentage op tot 100%.' },
      oneOf: cohort('lost'),
    },
    article: {
      called: { en: 'article', nl: 'artikel' },
      title: {
        en: '(customers at the start − customers at the end) ÷ customers at the start',
        nl: '(klanten aan het begin − klanten aan het eind) ÷ klanten aan het begin',
      },
      note: {
        en: 'Customers who join hide those who leave: it can even be negative, and does not add up to 100% with the retention rate.',
        nl: 'Nieuwe klanten verbergen vertrokken klanten: het kan zelfs negatief worden, en telt met het behoudspercentage niet op tot 100%.',
      },
      mayBeNegative: true,
      oneOf: [
        derived({
          inputs: { atStart: { oneOf: customersAt('at start') }, atEnd: { oneOf: customersAt('at end') } },
          value: { divide: [{ minus: ['atStart', 'atEnd'] }, 'atStart'] },
          emptyReason: 'no_customers_at_start',
        }),
      ],
      notes: [{ says: 'note_article_churn' }],
    },
    net_of_new: {
      called: { en: 'net of new', nl: 'na aftrek van nieuw' },
      title: {
        en: '1 − (customers at the end − new customers) ÷ customers at the start',
        nl: '1 − (klanten aan het eind − nieuwe klanten) ÷ klanten aan het begin',
      },
      mayBeNegative: true,
      mayExceedAll: true,
      oneOf: [
        derived({
          inputs: {
            atEnd: { oneOf: customersAt('at end') },
            joined: { oneOf: newCustomers },
            atStart: { oneOf: customersAt('at start') },
          },
          value: { divide: [{ minus: ['atStart', { minus: ['atEnd', 'joined'] }] }, 'atStart'] },
          emptyReason: 'no_customers_at_start',
        }),
      ],
    },
    baremetrics: {
      called: { en: 'Baremetrics', nl: 'Baremetrics' },
      title: {
        en: 'left in the last 30 days ÷ active 30 days ago',
        nl: 'vertrokken in de laatste 30 dagen ÷ actief 30 dagen geleden',
      },
      overTime: 'level',
      mayExceedAll: true,
      oneOf: [
        derived({
          inputs: { left: last30(leavers), atStart: last30(customersAt('at start')) },
          value: { divide: ['left', 'atStart'] },
          emptyReason: 'no_customers_at_start',
        }),
      ],
    },
    stripe: {
      called: { en: 'Stripe', nl: 'Stripe' },
      title: {
        en: 'left in the last 30 days ÷ (active 30 days ago + new)',
        nl: 'vertrokken in de laatste 30 dagen ÷ (actief 30 dagen geleden + nieuw)',
      },
      overTime: 'level',
      oneOf: [
        derived({
          inputs: { left: last30(leavers), joined: last30(newCustomers), atStart: last30(customersAt('at start')) },
          value: { divide: ['left', { plus: ['atStart', 'joined'] }] },
          emptyReason: 'no_customers_at_start',
        }),
      ],
    },
    annual: {
      called: { en: 'annual', nl: 'per jaar' },
      title: {
        en: 'of the customers of 365 days ago, the share that left',
        nl: 'van de klanten van 365 dagen geleden, het deel dat vertrok',
      },
      overTime: 'level',
      measures: 'something else',
      oneOf: [
        derived({
          inputs: { lost: { oneOf: cohort('lost'), over: { lastDays: 365 } } },
          value: 'lost',
          emptyReason: 'no_customers_at_start',
        }),
      ],
    },
    renewals: {
      called: { en: 'renewals', nl: 'verlengingen' },
      title: {
        en: 'lost ÷ up for renewal: subscriptions that end in the period',
        nl: 'verloren ÷ toe aan verlenging: abonnementen die in de periode aflopen',
      },
      note: { en: 'The right one for yearly contracts.', nl: 'De juiste voor jaarcontracten.' },
      overTime: 'level',
      countedSoSince: 2,
      oneOf: overSpans((rows) => ({
        shape: 'cohort',
        rows: { ...rows, needs: [...rows.needs, 'termEnd'] },
        countBy: 'customerKey',
        base: { field: 'termEnd', falls: 'inside' },
        kept: { runs: 'at end' },
        count: 'lost',
        weight: 1,
        emptyReason: 'no_renewals',
      })),
    },
    revenue: {
      called: { en: 'revenue', nl: 'omzet' },
      title: {
        en: 'MRR of customers who left ÷ MRR at the start',
        nl: 'MRR van vertrokken klanten ÷ MRR aan het begin',
      },
      oneOf: overBilledSpans((rows) => ({
        shape: 'cohort',
        rows,
        countBy: 'customerKey',
        base: { billed: 'at start' },
        kept: { runs: 'at end' },
        count: 'lost',
        weight: { field: 'mrrValue' },
        emptyReason: 'no_customers_at_start',
      })),
    },
    flagged: {
      called: { en: 'flagged', nl: 'aangevinkt' },
      title: {
        en: 'customers marked as churned ÷ customers marked either way',
        nl: 'klanten met ‘vertrokken: ja’ ÷ klanten met ja of nee',
      },
      note: {
        en: 'From a yes/no column without dates: it says nothing of when they left.',
        nl: 'Uit een ja/nee-kolom zonder datums: het zegt niets over wanneer ze vertrokken.',
      },
      span: 'all',
      overTime: 'level',
      oneOf: [
        {
          shape: 'rows',
          rows: {
            table: 'customers',
            needs: ['churned'],
            date: null,
            rules: [{ leaveOut: { not: { has: 'churned' } }, because: 'no_flag' }],
          },
          measure: 'share',
          top: { when: { field: 'churned', is: 'yes' }, counts: 1 },
          bottom: 1,
          emptyReason: 'no_churn_flags',
        },
      ],
    },
  },
});
