import type { RowFormula, RowSet, Rule } from '../../engine/formula/formula';
import type { FieldOf } from '../../tables/prepared-fields';
import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { closedDeals, doneForThisDeal, doneOnReadableDays, wonCount } from '../rows/deal-rows';
import { derived } from '../rows/derived';

const done: Rule<FieldOf<'activities'>> = { leaveOut: { not: { field: 'isDone', is: 'yes' } }, because: 'not_done' };

const everything: RowFormula<'activities'> = {
  shape: 'rows',
  rows: { table: 'activities', needs: ['isDone'], date: 'done', rules: [done] },
  measure: 'sum',
  top: 1,
  emptyReason: 'no_activities',
};

const sales: RowFormula<'activities'> = {
  ...everything,
  rows: {
    ...everything.rows,
    rules: [done, { leaveOut: { field: 'kind', is: ['task', 'note'] }, because: 'no_sales_activity' }],
  },
};

/** Won and lost deals of which it is known what was done for them, by the day on which they closed. */
const worked: RowSet<'deals'> = {
  ...closedDeals,
  requires: [
    { somewhere: { any: [{ has: 'demo' }, { field: 'doneInDoubt', is: 'yes' }] }, else: 'no_activities_of_deals' },
  ],
  rules: [
    ...closedDeals.rules,
    doneOnReadableDays,
    doneForThisDeal,
    { leaveOut: { not: { has: 'demo' } }, because: 'no_activities_of_deal' },
  ],
};

/** What is told of a deal, and is no count of what was done. */
const ofDeals = { overTime: 'level', counts: 'deals', takes: 'nothing known', measures: 'something else' } as const;

export const salesActivities = declareKpi({
  id: 'sales_activities',
  title: { en: 'Sales activities', nl: 'Verkoopactiviteiten' },
  aliases: ['activities', 'activiteiten', 'aantal verkoopactiviteiten'],
  purpose: {
    en: 'How many calls, e-mails, meetings and demos were really done.',
    nl: 'Hoeveel gesprekken, e-mails, afspraken en demo’s echt zijn gedaan.',
  },
  unit: 'count',
  better: 'higher',
  serves: ['grow_revenue', 'sell_faster'],
  everyday: 8,
  story: null,
  anonymous: false,
  chart: null,
  span: 'all',
  overTime: 'adds up',
  matures: 'at once',
  counts: 'rows',
  ...ofAnyPart,
  takes: 'so many a week',
  variants: {
    standard: {
      title: {
        en: 'done activities by the day they were done; no tasks, no notes',
        nl: 'gedane activiteiten op de dag waarop ze gedaan zijn; geen taken, geen notities',
      },
      oneOf: [sales],
    },
    all_types: {
      title: { en: 'tasks and notes too', nl: 'ook taken en notities' },
      oneOf: [everything],
    },
    per_working_day: {
      title: { en: 'per working day', nl: 'per werkdag' },
      overTime: 'level',
      takes: 'nothing known',
      measures: 'something else',
      oneOf: [
        derived({
          inputs: {
            activities: { oneOf: [sales] },
            days: { oneOf: [{ shape: 'given', figure: 'working days', emptyReason: 'no_month_dates' }] },
          },
          value: { divide: ['activities', 'days'] },
          emptyReason: 'no_month_dates',
        }),
      ],
    },
    per_won_deal: {
      title: { en: 'per won deal', nl: 'per gewonnen deal' },
      ...ofDeals,
      oneOf: [
        derived({
          inputs: { activities: { oneOf: [sales] }, won: { oneOf: [wonCount] } },
          value: { divide: ['activities', 'won'] },
          emptyReason: 'no_won_deals',
        }),
      ],
    },
    before_close: {
      called: { en: 'before close', nl: 'voor sluiting' },
      title: { en: 'done for a deal before it closed', nl: 'gedaan voor een deal voordat die sloot' },
      note: {
        en: 'The mean over won and lost deals; no tasks, no notes.',
        nl: 'Het gemiddelde over gewonnen en verloren deals; geen taken, geen notities.',
      },
      ...ofDeals,
      oneOf: [
        {
          shape: 'rows',
          rows: worked,
          measure: 'mean',
          top: { field: 'activitiesBefore' },
          emptyReason: 'no_closed_deals',
        },
      ],
    },
    with_demo: {
      called: { en: 'with demo', nl: 'met demo' },
      title: { en: 'share of closed deals with a demo before', nl: 'deel van de gesloten deals met een demo ervoor' },
      unit: 'ratio',
      ...ofDeals,
      oneOf: [
        {
          shape: 'rows',
          rows: worked,
          measure: 'share',
          top: { when: { field: 'demo', is: 'demo' }, counts: 1 },
          bottom: 1,
          emptyReason: 'no_closed_deals',
        },
      ],
    },
  },
});
