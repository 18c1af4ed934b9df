import type { Analysis } from '../../analysis/analysis';
import { keyText } from '../../analysis/breakdown/group-key';
import type { Language } from '../../base/language';
import { stage } from '../../dimensions/deals/stage';
import { playerOf } from '../../kpis/roles';
import { dayText } from '../../texts/day-text';
import { say, sayNumber } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { valueText } from '../../texts/value-text';

/** More stages than these are a table, not a sentence. */
const MOST_STAGES = 6;

/**
 * What is open on the last day: by stage, overdue, older than own wins usually are; while a period runs, how much of what it still
 * lacks that covers.
 */
export function pipelineTexts(analysis: Analysis, language: Language, isRunning: boolean): string[] {
  const [open, deals] = [playerOf('amount open'), playerOf('deals open')];
  const whole = analysis.result(open.id, open.variant);
  if (whole.value === null) return [];
  const { figures, n } = analysis.result(deals.id, deals.variant);
  const money = (value: number): string => valueText(value, whole.unit, whole.currency, language);
  const groups = analysis.breakdown(open.id, stage.id, open.variant);
  const stages = groups.slice(0, MOST_STAGES).flatMap(({ key, value, n: count }) => {
    const name = keyText(key, stage.id, language);
    return value === null ? [] : [`${name} ${money(value)} (n = ${sayNumber(count, language)})`];
  });
  const values = { value: money(whole.value), deals: n, day: dayText(analysis.asOf, language) };
  const texts = [say({ text: 'pipeline_says', values }, language)];
  if (stages.length > 0) texts.push(say({ text: 'pipeline_stages', values: { stages: stages.join('; ') } }, language));
  const { overdue = 0, olderThanUsual = 0, usualAge } = figures;
  if (overdue > 0) texts.push(say({ text: 'pipeline_overdue', values: { deals: overdue } }, language));
  if (olderThanUsual > 0 && usualAge !== undefined)
    texts.push(say({ text: 'pipeline_old', values: { deals: olderThanUsual, days: Math.round(usualAge) } }, language));
  return isRunning ? [...texts, ...coverageTexts(analysis, language)] : texts;
}

/** How many times the open deals cover what the target lacks, and how many it takes; none without a target. */
function coverageTexts(analysis: Analysis, language: Language): string[] {
  const [{ value: has, rows }, { value: takes }] = [playerOf('coverage'), playerOf('coverage needed')].map(
    ({ id, variant }) => analysis.result(id, variant),
  );
  if (has === null) return [];
  const isOfQuotas = rows.some(({ tab }) =>
    analysis.readings.some(({ name, table }) => name === tab && table === 'team'),
  );
  const aim: Sentence = { text: isOfQuotas ? 'pipeline_quotas' : 'pipeline_target' };
  const times = (value: number): string => sayNumber(value, language, 1);
  if (takes === null) return [say({ text: 'pipeline_covers', values: { has: times(has), aim } }, language)];
  const text = has >= takes ? 'pipeline_covers_enough' : 'pipeline_covers_short';
  return [say({ text, values: { has: times(has), aim, takes: times(takes) } }, language)];
}
