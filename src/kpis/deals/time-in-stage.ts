import type { RowFormula } from '../../engine/formula/formula';
import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { endedStays, runningStays } from '../rows/stage-rows';

const typical: RowFormula<'stage_history'> = {
  shape: 'rows',
  rows: endedStays,
  measure: 'median',
  top: { field: 'stayDays' },
  emptyReason: 'no_stages_in_period',
};

export const timeInStage = declareKpi({
  id: 'time_in_stage',
  title: { en: 'Time in stage', nl: 'Tijd in fase' },
  aliases: ['stage duration', 'days in stage', 'dagen in fase', 'fasetijd'],
  purpose: { en: 'How long deals stay in a stage.', nl: 'Hoe lang deals in een fase blijven.' },
  unit: 'days',
  better: 'lower',
  serves: ['sell_faster'],
  everyday: null,
  story: null,
  anonymous: false,
  chart: 'funnel',
  span: 'all',
  overTime: 'level',
  matures: 'at once',
  counts: 'rows',
  ...ofAnyPart,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'median days from coming into a stage to leaving it, of stays that ended in the period',
        nl: 'mediaan van de dagen van komst in een fase tot vertrek, van verblijven die in de periode eindigden',
      },
      note: {
        en: 'Look at it by stage. Deals that are still in the stage do not show in it, nor do won and lost.',
        nl: 'Bekijk het per fase. Deals die nog in de fase zitten zie je er niet in, net zomin als gewonnen en verloren.',
      },
      oneOf: [typical],
      plays: ['days in stage'],
    },
    longer: {
      called: { en: 'longer', nl: 'langer' },
      title: {
        en: 'open deals longer in their stage than deals usually stay in it',
        nl: 'open deals die langer in hun fase zitten dan deals er gewoonlijk blijven',
      },
      unit: 'count',
      counts: 'deals',
      measures: 'something else',
      oneOf: [{ shape: 'model', rows: runningStays, model: 'longer_in_stage', emptyReason: 'no_open_deals' }],
      plays: ['deals long in stage'],
    },
    mean: { title: { en: 'mean days', nl: 'gemiddelde dagen' }, oneOf: [{ ...typical, measure: 'mean' }] },
  },
});
