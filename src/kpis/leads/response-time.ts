import type { RowFormula, RowSet, Rule } from '../../engine/formula/formula';
import type { FieldOf } from '../../tables/prepared-fields';
import { declareKpi } from '../declaration/declare';
import { ofAnyPart } from '../declaration/traits';
import { realLeads } from '../rows/lead-rows';

const dated: Rule<FieldOf<'leads'>>[] = [
  ...realLeads.rules,
  { leaveOut: { not: { has: 'created' } }, because: 'no_creation_date' },
  { leaveOut: { field: 'answerMinutes', below: 0 }, because: 'answered_before_created' },
  { leaveOut: { field: 'answerUnreadable', is: 'yes' }, because: 'answer_unreadable', unclear: true },
];
const unanswered: Rule<FieldOf<'leads'>> = { leaveOut: { not: { has: 'answerMinutes' } }, because: 'unanswered' };
const all: RowSet<'leads'> = { ...realLeads, needs: ['created', 'responded'], rules: dated };

const withinHour: RowFormula<'leads'> = {
  shape: 'rows',
  rows: all,
  measure: 'share',
  top: { when: { all: [{ has: 'answerMinutes' }, { not: { field: 'answerMinutes', above: 60 } }] }, counts: 1 },
  bottom: 1,
  emptyReason: 'no_leads_in_period',
};

const typical: RowFormula<'leads'> = {
  shape: 'rows',
  rows: { ...all, rules: [...dated, unanswered] },
  measure: 'median',
  top: { field: 'answerMinutes' },
  emptyReason: 'no_answers',
  beside: {
    withinHour,
    unanswered: {
      ...withinHour,
      measure: 'sum',
      top: { when: { not: { has: 'answerMinutes' } }, counts: 1 },
      bottom: undefined,
    },
  },
};

export const responseTime = declareKpi({
  id: 'response_time',
  title: { en: 'Lead response time', nl: 'Reactietijd' },
  aliases: ['response time', 'speed to lead'],
  purpose: {
    en: 'How long a new lead waits for your first answer.',
    nl: 'Hoe lang een nieuwe lead op je eerste antwoord wacht.',
  },
  unit: 'minutes',
  better: 'lower',
  serves: ['sell_faster', 'grow_revenue'],
  everyday: 11,
  story: null,
  anonymous: false,
  chart: null,
  span: 'all',
  overTime: 'level',
  matures: 'within days',
  counts: 'leads',
  ...ofAnyPart,
  takes: 'nothing known',
  variants: {
    standard: {
      title: {
        en: 'median minutes from creation to first answer',
        nl: 'mediaan van de minuten van aanmaak tot eerste antwoord',
      },
      note: {
        en: 'Over answered leads; the unanswered are counted beside it, and the share answered within the hour is of all leads. In opening hours where the plan names them.',
        nl: 'Over beantwoorde leads; de onbeantwoorde staan ernaast geteld, en het deel binnen het uur is van alle leads. In openingstijden waar het plan die noemt.',
      },
      oneOf: [typical],
    },
    mean: {
      title: { en: 'mean minutes', nl: 'gemiddelde minuten' },
      oneOf: [{ ...typical, measure: 'mean' }],
    },
    within_hour: {
      called: { en: 'within the hour', nl: 'binnen het uur' },
      title: { en: 'answered within the hour ÷ all leads', nl: 'binnen het uur beantwoord ÷ alle leads' },
      unit: 'ratio',
      oneOf: [withinHour],
    },
  },
});
