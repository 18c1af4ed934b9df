import type { Analysis } from '../../analysis/analysis';
import { keyText } from '../../analysis/breakdown/group-key';
import type { Language } from '../../base/language';
import { stage } from '../../dimensions/deals/stage';
import { stageReached } from '../../dimensions/deals/stage-reached';
import { playerOf } from '../../kpis/roles';
import { isNumberColumn, isTextColumn, labelAt } from '../../tables/table';
import { periodName } from '../../texts/period-name';
import { say, sayNumber, sayShare } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import { valueText } from '../../texts/value-text';
import { runningPeriod } from '../forecast/running-period';
import { longStays } from './long-stays';
import { noticedSince } from './noticed-since';
import { openDealsTold } from './open-deals-told';
import { openText } from './say-open';
import { untouchedTexts } from './say-untouched';

/** More stages than these are a table, not a sentence. */
const MOST_STAGES = 6;

/**
 * What is open on the last day: by stage, overdue, older than own wins usually are, untouched; while a period runs, how much of what it still
 * lacks that covers.
 */
export function pipelineTexts(analysis: Analysis, language: Language, isRunning: boolean): string[] {
  const { worth, deals, told } = openDealsTold(analysis);
  if (deals.value === null) return [];
  const { n } = deals;
  const whole = worth.value;
  const money = (value: number): string => valueText(value, worth.unit, worth.currency, language);
  const groups = analysis.breakdown(told.id, stage.id, told.variant);
  const stages = groups.slice(0, MOST_STAGES).flatMap(({ key, value, n: count }) => {
    const [name, number] = [keyText(key, stage.id, language), sayNumber(count, language)];
    if (value === null) return [];
    return [whole === null ? `${name} ${number}` : `${name} ${money(value)} (n = ${number})`];
  });
  const texts = [openText(analysis, language)];
  const undated =
    deals.rows.flatMap(({ leftOut }) => leftOut).find((one) => one.reason.text === 'no_date_row')?.rows ?? 0;
  const unvalued = whole === null ? 0 : n - worth.n;
  if (unvalued > 0) texts.push(say({ text: 'pipeline_unvalued', values: { deals: unvalued } }, language));
  if (undated > 0) texts.push(say({ text: 'pipeline_undated', values: { count: undated } }, language));
  if (stages.length > 0) texts.push(say({ text: 'pipeline_stages', values: { stages: stages.join('; ') } }, language));
  const [overdue, older] = [playerOf('deals overdue'), playerOf('deals older than usual')].map((one) =>
    analysis.result(one.id, one.variant),
  );
  if (overdue.value) texts.push(say({ text: 'pipeline_overdue', values: { deals: overdue.value } }, language));
  const { usualAge } = older.figures;
  if (older.value && usualAge !== undefined)
    texts.push(say({ text: 'pipeline_old', values: { deals: older.value, days: Math.round(usualAge) } }, language));
  texts.push(...untouchedTexts(analysis, language), ...longStaysTexts(analysis, language));
  texts.push(...stagesTexts(analysis, language));
  return isRunning ? [...texts, ...coverageTexts(analysis, language)] : texts;
}

/** In which stages open deals stay for longer than deals usually stay in the same one. */
function longStaysTexts(analysis: Analysis, language: Language): string[] {
  const place = placesOf(analysis);
  const stages = longStays(analysis)
    .sort((a, b) => (place.get(a.stage) ?? 0) - (place.get(b.stage) ?? 0))
    .map(({ stage: key, deals, usual }) => {
      const values = { stage: keyText(key, stageReached.id, language), deals, days: Math.round(usual) };
      return say({ text: 'pipeline_long_in', values }, language);
    });
  return stages.length === 0 ? [] : [say({ text: 'pipeline_long', values: { stages: stages.join('; ') } }, language)];
}

/** From each stage how many went on, and how long they stayed, where a history of stages tells. */
function stagesTexts(analysis: Analysis, language: Language): string[] {
  const [went, stays] = [playerOf('stages gone on from'), playerOf('days in stage')].map(({ id, variant }) =>
    analysis.breakdown(id, stageReached.id, variant),
  );
  const days = new Map(stays.map(({ key, value }) => [key, value]));
  const place = placesOf(analysis);
  const told = went
    .filter(({ value }) => value !== null)
    .sort((a, b) => (place.get(a.key) ?? 0) - (place.get(b.key) ?? 0))
    .slice(0, MOST_STAGES)
    .map(({ key, value, n }) => {
      const values = { stage: keyText(key, stageReached.id, language), share: sayShare(value ?? 0, language, 1), n };
      const stay = days.get(key) ?? null;
      if (stay === null) return say({ text: 'pipeline_went_on', values }, language);
      return say({ text: 'pipeline_went_on_days', values: { ...values, days: Math.round(stay) } }, language);
    });
  if (told.length === 0) return [];
  const values = { period: periodName(analysis.period, language), stages: told.join('; ') };
  const since = noticedSince(analysis);
  return [{ text: 'pipeline_went', values } as const, ...(since ? [since] : [])].map((one) => say(one, language));
}

/** How many stages lie before each. */
function placesOf({ tables: { stage_history: history } }: Analysis): ReadonlyMap<string, number> {
  const { reached, place } = history?.columns ?? {};
  const places = new Map<string, number>();
  if (!isTextColumn(reached) || !isNumberColumn(place)) return places;
  for (let row = 0; row < reached.codes.length; row++) places.set(labelAt(reached, row), place.values[row]);
  return places;
}

/** How many times the open deals cover what the target of the whole period lacks, and how many it takes; none without one. */
function coverageTexts(analysis: Analysis, language: Language): string[] {
  const [covers, needed] = [playerOf('coverage'), playerOf('coverage needed')];
  const { value: has, rows } = analysis.result(covers.id, covers.variant, runningPeriod(analysis));
  // The year whose wins tell ends with what is known.
  const { value: takes } = analysis.result(needed.id, needed.variant, { from: null, to: analysis.asOf + 1 });
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
