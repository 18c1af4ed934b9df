import type { Analysis } from '../../analysis/analysis';
import type { Language } from '../../base/language';
import type { KpiResult } from '../../engine/result';
import { kpiOf, kpis } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { kpiTitle } from '../../plan/kpi-name';
import { periodName } from '../../texts/period-name';
import { say } from '../../texts/say';
import { valueText } from '../../texts/value-text';
import type { ToldAnswer } from '../told-answer';
import { teamMood } from './mood-question';

/** Each figure of a survey, as it may be told. */
export function moodTold(analysis: Analysis): ToldAnswer {
  const results = kpis.filter(({ anonymous }) => anonymous).map(({ id }) => analysis.result(id));
  const isKnown = results.some(({ value }) => value !== null);
  return {
    question: teamMood,
    word: 'question_verdict_counted',
    reason: isKnown ? null : results[0].reason,
    texts: (language) => results.map((one) => scoreText(one, language)),
    rows: [],
    currency: null,
  };
}

function scoreText({ id, variant, value, unit, reason, period }: KpiResult, language: Language): string {
  const kpi = kpiTitle(kpiOf(id as KpiId), variant, language);
  if (value === null) return say({ text: 'question_unanswered', values: { kpi, reason: reason ?? '' } }, language);
  return `${kpi}, ${periodName(period, language)}: ${valueText(value, unit, null, language)}.`;
}
