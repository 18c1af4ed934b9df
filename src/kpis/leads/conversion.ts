import type { RowFormula } from '../../engine/formula/formula';
import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { distinctLeads } from '../rows/lead-rows';

const ever: RowFormula<'leads'> = {
  shape: 'rows',
  rows: {
    ...distinctLeads,
    needs: ['isConverted'],
    rules: [
      ...distinctLeads.rules,
      { leaveOut: { field: 'isUnclear', is: 'yes' }, because: 'unknown_status', unclear: true },
    ],
  },
  measure: 'share',
  top: { when: { field: 'isConverted', is: 'yes' }, counts: 1 },
  bottom: 1,
  emptyReason: 'no_leads_in_period',
  beside: {
    wonBeforeCreated: {
      shape: 'rows',
      rows: { ...distinctLeads, needs: ['isConverted'] },
      measure: 'sum',
      top: { when: { field: 'daysToConvert', below: 0 }, counts: 1 },
      emptyReason: 'no_leads_in_period',
    },
    maturity: { shape: 'model', rows: distinctLeads, model: 'maturity', emptyReason: 'no_leads_in_period' },
  },
};

export const conversion = declareKpi({
  id: 'conversion',
  title: { en: 'Conversion rate', nl: 'Conversiepercentage' },
  aliases: ['conversion', 'conversie', 'lead conversion', 'omrekeningskoers'],
  purpose: { en: 'How many of your leads become customers.', nl: 'Hoeveel van je leads klant worden.' },
  unit: 'ratio',
  better: 'higher',
  serves: ['grow_revenue', 'spend_less_per_customer'],
  everyday: 6,
  story: null,
  anonymous: false,
  chart: 'funnel',
  span: 'all',
  overTime: 'level',
  matures: 'as each ends',
  counts: 'leads',
  ...ofAnyPart,
  takes: 'so many conversions',
  notes: [{ says: 'note_won_before_created', whenFigure: 'wonBeforeCreated' }],
  variants: {
    standard: {
      title: {
        en: 'of the leads of the period, the share that became a customer so far',
        nl: 'van de leads uit de periode, het deel dat al klant is',
      },
      note: {
        en: 'Young leads still have time: the maturity beside it tells which share is old enough to judge.',
        nl: 'Jonge leads hebben nog tijd: de rijpheid ernaast zegt welk deel oud genoeg is om te beoordelen.',
      },
      oneOf: [ever],
      plays: ['leads converted'],
    },
    within_90_days: {
      called: { en: 'within 90 days', nl: 'binnen 90 dagen' },
      title: { en: 'became a customer within 90 days', nl: 'klant geworden binnen 90 dagen' },
      settlesIn: 90,
      oneOf: [
        {
          ...ever,
          rows: {
            ...ever.rows,
            needs: ['isConverted', 'daysToConvert', 'created'],
            requires: [{ somewhere: { has: 'daysToConvert' }, else: 'no_conversion_dates' }],
          },
          top: {
            when: {
              all: [
                { field: 'isConverted', is: 'yes' },
                { field: 'daysToConvert', below: 91 },
              ],
            },
            counts: 1,
          },
        },
      ],
    },
  },
});
