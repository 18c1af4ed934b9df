import { dayOf } from '../engine/day';
import type { Figures } from '../engine/figures';
import type { ModelRows, RowFormula, Rule } from '../engine/formula';
import type { Sentence } from '../engine/sentence';
import { kaplanMeier, medianSurvival } from '../statistics/kaplan-meier';
import { createdDeals, wonDeals } from './deal-rows';
import { declareKpi } from './declare';

const dated: Rule[] = [
  { leaveOut: { not: { has: 'created' } }, because: 'no_creation_date' },
  { leaveOut: { not: { has: 'closed' } }, because: 'no_close_date' },
  { leaveOut: { field: 'cycleDays', below: 0 }, because: 'closed_before_created' },
];

const typical: RowFormula = {
  shape: 'rows',
  rows: { ...wonDeals, needs: ['outcome', 'closed', 'created'], rules: [...wonDeals.rules, ...dated] },
  measure: 'median',
  top: { field: 'cycleDays' },
  whenEmpty: 'no_won_deals',
};

/** Open deals count as long as they have lasted; lost deals until they were lost. */
function timeToWin({ table, index, period }: ModelRows): Figures | Sentence {
  const { created, closed, outcome } = table.columns;
  if (created?.type !== 'date' || closed?.type !== 'date' || outcome?.type !== 'text') return { text: 'no_data' };
  const won = outcome.labels.indexOf('won');
  const days = Array.from(index, (row) => {
    const end = !Number.isNaN(closed.values[row]) ? dayOf(closed.values[row]) : period.to - 1;
    return Math.max(0, Math.min(end, period.to - 1) - dayOf(created.values[row]));
  });
  const wins = Array.from(index, (row) => outcome.codes[row] === won && dayOf(closed.values[row]) < period.to);
  const value = medianSurvival(kaplanMeier(days, wins));
  if (value === null) return { text: 'not_reached' };
  return { value, n: index.length, top: null, bottom: null, extra: { median: value } };
}

export const salesCycle = declareKpi({
  id: 'sales_cycle',
  title: { en: 'Sales cycle', nl: 'Verkoopcyclus' },
  aliases: ['sales cycle length', 'cycle', 'lengte verkoopcyclus', 'doorlooptijd'],
  purpose: { en: 'How many days it takes to win a deal.', nl: 'Hoeveel dagen het kost om een deal te winnen.' },
  unit: 'days',
  better: 'lower',
  serves: ['sell_faster'],
  span: 'all',
  variants: {
    standard: {
      title: {
        en: 'median days from creation to close of won deals',
        nl: 'mediaan van de dagen van aanmaak tot sluiting van gewonnen deals',
      },
      note: {
        en: 'By close date, in calendar days. Deals that drag on unwon do not show in it: see the variant with open deals.',
        nl: 'Op sluitingsdatum, in kalenderdagen. Deals die blijven slepen zie je er niet in: zie de variant met open deals.',
      },
      oneOf: [typical],
    },
    mean: { title: { en: 'mean days', nl: 'gemiddelde dagen' }, oneOf: [{ ...typical, measure: 'mean' }] },
    survival: {
      title: {
        en: 'median time to win with open and lost deals counted (Kaplan-Meier)',
        nl: 'mediane tijd tot winst met open en verloren deals meegeteld (Kaplan-Meier)',
      },
      oneOf: [
        {
          shape: 'model',
          rows: {
            ...createdDeals,
            requires: [],
            needs: ['outcome', 'closed', 'created'],
            rules: [...createdDeals.rules, dated[0], dated[2]],
          },
          money: false,
          fit: timeToWin,
          whenEmpty: 'no_deals_in_period',
        },
      ],
    },
  },
});
