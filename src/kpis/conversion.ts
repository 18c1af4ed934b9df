import { MILLISECONDS_A_DAY } from '../engine/day';
import type { Figures } from '../engine/figures';
import { NOTHING } from '../engine/figures';
import type { ModelRows, RowFormula } from '../engine/formula';
import { quantile } from '../statistics/quantile';
import { declareKpi } from './declare';
import { distinctLeads } from './lead-rows';

/** Share of the leads that are older than the time within which four of five conversions come. */
function maturity({ table, index, period }: ModelRows): Figures {
  const { created, daysToConvert } = table.columns;
  if (created?.type !== 'date' || daysToConvert?.type !== 'number') return NOTHING;
  const days = Array.from(index, (row) => daysToConvert.values[row]).filter((value) => value >= 0);
  if (days.length === 0) return NOTHING;
  const ripe = (period.to - quantile(days, 0.8)) * MILLISECONDS_A_DAY;
  const old = index.filter((row) => created.values[row] <= ripe).length;
  return { value: old / index.length, n: index.length, top: old, bottom: index.length, extra: {} };
}

const ever: RowFormula = {
  shape: 'rows',
  rows: {
    ...distinctLeads,
    needs: ['isConverted'],
    rules: [...distinctLeads.rules, { leaveOut: { field: 'isUnclear', is: 'yes' }, because: 'unknown_status' }],
  },
  measure: 'share',
  top: { when: { field: 'isConverted', is: 'yes' }, counts: 1 },
  bottom: 1,
  whenEmpty: 'no_leads_in_period',
  beside: {
    wonBeforeCreated: {
      shape: 'rows',
      rows: { ...distinctLeads, needs: ['isConverted'] },
      measure: 'sum',
      top: { when: { field: 'daysToConvert', below: 0 }, counts: 1 },
      whenEmpty: 'no_leads_in_period',
    },
    maturity: { shape: 'model', rows: distinctLeads, money: false, fit: maturity, whenEmpty: 'no_leads_in_period' },
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
  span: 'all',
  notes: ({ figures: { extra } }) =>
    extra.wonBeforeCreated > 0 ? [{ text: 'note_won_before_created', values: { count: extra.wonBeforeCreated } }] : [],
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
    },
    within_90_days: {
      title: { en: 'became a customer within 90 days', nl: 'klant geworden binnen 90 dagen' },
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
