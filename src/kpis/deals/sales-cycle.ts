import type { RowFormula, Rule } from '../../engine/formula/formula';
import type { FieldOf } from '../../tables/prepared-fields';
import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { createdDeals, wonDeals } from '../rows/deal-rows';

const dated: Rule<FieldOf<'deals'>>[] = [
  { leaveOut: { not: { has: 'created' } }, because: 'no_creation_date' },
  { leaveOut: { not: { has: 'closed' } }, because: 'no_close_date' },
  { leaveOut: { field: 'cycleDays', below: 0 }, because: 'closed_before_created' },
];

const typical: RowFormula<'deals'> = {
  shape: 'rows',
  rows: { ...wonDeals, needs: ['outcome', 'closed', 'created', 'cycleDays'], rules: [...wonDeals.rules, ...dated] },
  measure: 'median',
  top: { field: 'cycleDays' },
  emptyReason: 'no_won_deals',
};

export const salesCycle = declareKpi({
  id: 'sales_cycle',
  title: { en: 'Sales cycle', nl: 'Verkoopcyclus' },
  aliases: ['sales cycle length', 'cycle', 'lengte verkoopcyclus', 'doorlooptijd'],
  purpose: { en: 'How many days it takes to win a deal.', nl: 'Hoeveel dagen het kost om een deal te winnen.' },
  unit: 'days',
  better: 'lower',
  serves: ['sell_faster'],
  everyday: 4,
  story: null,
  anonymous: false,
  chart: null,
  span: 'all',
  overTime: 'level',
  matures: 'at once',
  counts: 'deals',
  ...ofAnyPart,
  takes: 'nothing known',
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
      plays: ['days to win'],
    },
    mean: { title: { en: 'mean days', nl: 'gemiddelde dagen' }, oneOf: [{ ...typical, measure: 'mean' }] },
    survival: {
      called: { en: 'survival', nl: 'overlevingsduur' },
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
            needs: ['outcome', 'closed', 'created', 'cycleDays'],
            rules: [...createdDeals.rules, dated[0], dated[2]],
          },
          model: 'time_to_win',
          emptyReason: 'no_deals_in_period',
        },
      ],
    },
  },
});
