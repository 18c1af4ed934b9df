import type { Analysis } from '../../analysis/analysis';
import { standInNotes } from '../../analysis/notes';
import { isoDay } from '../../base/day';
import type { Language } from '../../base/language';
import { capitalized } from '../../base/text/capitalized';
import type { KpiResult } from '../../engine/result';
import { kpiOf } from '../../kpis';
import { playerOf } from '../../kpis/roles';
import { MOST_PERCENT } from '../../plan/goals/smart';
import { type Status, thresholdsOf } from '../../plan/goals/status';
import { kpiTitle } from '../../plan/kpi-name';
import type { Plan } from '../../plan/plan';
import { keyOf } from '../../plan/read-plan';
import { forecastOf } from '../../questions/forecast/forecast';
import { runningPeriod } from '../../questions/forecast/running-period';
import { carriedOn, type KpiFacts, type SheetPeriod, uncompared } from '../../scorecard/kpi-facts';
import { type LongerTarget, longerTarget } from '../../scorecard/longer-target';
import { viewRow } from '../../sheet/view';
import { dayText } from '../../texts/day-text';
import { say, sayFixed, sayShare } from '../../texts/say';
import { isSentence, type Sentence } from '../../texts/sentence';
import { valueText } from '../../texts/value-text';
import type { ReportedFigure } from '../records/memory/last-reported';
import { isOver, spanOf, wholePrevious } from './report-period';

/** One KPI as a report shows it; texts are in the recipient's language, '' where there is nothing to say. */
export interface ReportLine {
  key: string;
  title: string;
  value: string;
  /** Of a rate, what it rests on: `n = 2` */
  n: string;
  target: string;
  status: Status;
  statusText: string;
  /** Share of the target reached (0 to 1 and more); null without one. */
  attainment: number | null;
  /** Compared with the period before: `+2.3 points` */
  change: string;
  /** Whether that is for the better; null for no change. */
  better: boolean | null;
  /** What the change is against, and what else the number's reader should know. */
  remarks: string[];
  owner: string;
  note: string;
  facts: KpiFacts;
  /** How it stands against a target for a longer period than the report's; null where there is none. */
  longer: LongerTarget | null;
  /** What the next report will compare with; null without a number. */
  reported: ReportedFigure | null;
}

export interface LineSetting {
  analysis: Analysis;
  plan: Plan;
  period: SheetPeriod;
  language: Language;
  /** The same KPI over the plan's own period, where the report is about another. */
  soFar: KpiFacts | null;
}

const MOST_REMARKS = 3;

export function reportLine(facts: KpiFacts, setting: LineSetting): ReportLine {
  const { plan, period, language } = setting;
  const { kpi, variant, result, planned } = facts;
  const view = viewRow(facts, plan, period, language);
  const told = (sentence: Sentence): string => say(sentence, language);
  // A part of the data is compared with nothing.
  const isPart = facts.end !== null;
  const change = isPart ? null : changeOf(facts);
  const longer = isPart ? null : longerTarget(facts, period, setting.analysis);
  const status = longer?.status ?? view.status;
  const remarks = [
    result.reason,
    ...standInNotes(result),
    facts.upcoming,
    longer && longerText(longer, facts, language),
    surveyQuarter(facts, setting),
    carriedOn(facts),
    ...(isPart
      ? []
      : [
          result.value === null ? null : uncompared(facts.previous),
          comparedWith(facts, setting),
          forecast(facts, setting),
        ]),
    longer || isPart ? null : soFarText(setting),
  ];
  return {
    key: keyOf(planned),
    title: kpiTitle(kpi, variant, language),
    value: view.value,
    n: result.unit === 'ratio' && result.value !== null ? told({ text: 'report_n', values: { n: result.n } }) : '',
    target: view.target,
    status,
    statusText: told({ text: `status_${status}` }),
    attainment: view.attainment,
    change: change === null ? '' : changeText(change, facts, language),
    better: change === null || change === 0 ? null : change > 0 === (kpi.better === 'higher'),
    remarks: remarks.flatMap((sentence) => (sentence ? [capitalized(told(sentence))] : [])).slice(0, MOST_REMARKS),
    owner: planned.owner ?? '',
    note: planned.note ?? '',
    facts,
    longer,
    reported: reportedOf(result, status),
  };
}

function reportedOf({ value, n, period }: KpiResult, status: Status): ReportedFigure | null {
  if (value === null) return null;
  return { value, n, status, from: period.from === null ? '' : isoDay(period.from), to: isoDay(period.to - 1) };
}

/**
 * Rates in points, scores in points of their own, anything else in per cent of what was; to the decimal that is shown,
 * so that what shows as 0 is no change. Null without a comparison, and for a percentage that tells nothing.
 */
function changeOf({ result, previous }: KpiFacts): number | null {
  const [now, before] = [result.value, previous?.value ?? null];
  if (now === null || before === null) return null;
  const toDecimal = (change: number): number => Math.round(change * 10) / 10;
  // Of what is written: a reader who takes one from the other finds the same.
  if (result.unit === 'ratio') return toDecimal(toDecimal(now * 100) - toDecimal(before * 100));
  if (result.unit === 'score') return toDecimal(toDecimal(now) - toDecimal(before));
  const change = before > 0 ? now / before - 1 : null;
  return change !== null && change <= MOST_PERCENT / 100 ? toDecimal(change * 100) : null;
}

function changeText(change: number, { result }: KpiFacts, language: Language): string {
  const isPoints = result.unit === 'ratio' || result.unit === 'score';
  const amount = `${change > 0 ? '+' : change < 0 ? '−' : ''}${sayFixed(Math.abs(change), language, 1)}`;
  return say({ text: isPoints ? 'report_points' : 'report_per_cent', values: { amount } }, language);
}

/** Of a survey: which quarter is shown. */
function surveyQuarter({ kpi, result }: KpiFacts, { language }: LineSetting): Sentence | null {
  const { from, to } = result.period;
  if (!kpiOf(kpi.id).anonymous || result.value === null || from === null) return null;
  return { text: 'report_survey_quarter', values: { quarter: spanOf({ from, to }, language) } };
}

/** "€80,000 at this point of the month before, which came to €190,000" */
function comparedWith({ kpi, variant, previous, result }: KpiFacts, setting: LineSetting): Sentence | null {
  const { analysis, period, plan, language } = setting;
  if (!previous || previous.value === null || result.value === null) return null;
  const shown = (value: number): string => valueText(value, result.unit, result.currency, language);
  const whole = kpiOf(kpi.id).anonymous ? null : wholePrevious(period, plan);
  const came = whole && analysis.pastValue(kpi.id, variant, whole);
  if (came !== null) {
    return { text: 'report_compared_part', values: { part: shown(previous.value), whole: shown(came) } };
  }
  const { from, to } = previous.period;
  if (from === null) return null;
  const values = { value: shown(previous.value), span: spanOf({ from, to }, language) };
  return { text: 'report_compared', values };
}

/** What the period comes to at the pace at which this KPI usually closes; none where a part of the report foretells it. */
function forecast({ kpi, variant, result, usual }: KpiFacts, setting: LineSetting): Sentence | null {
  const { analysis, plan, period, language } = setting;
  const won = playerOf('amount won');
  const isSold = kpi.id === won.id && variant === won.variant;
  if (isSold && period.window.full?.from === runningPeriod(analysis).from && !isSentence(forecastOf(analysis)))
    return null;
  // As early as no status is given, a few days say nothing of the whole.
  if (period.elapsed !== null && period.elapsed < thresholdsOf(plan).quiet) return null;
  if (usual === null || result.value === null) return null;
  const shown = valueText(result.value / usual, result.unit, result.currency, language);
  return { text: 'report_likely_end', values: { share: sayShare(usual, language, 0), value: shown } };
}

/** "25.8% since 1 Jan 2017: above the 22% meant for the time up to and including 31 Dec 2017", or how far it is. */
function longerText(
  { value, target, since, until, isMissed }: LongerTarget,
  { result, kpi }: KpiFacts,
  language: Language,
): Sentence {
  const shown = (amount: number): string => valueText(amount, result.unit, result.currency, language);
  const values = { value: shown(value), target: shown(target), since: dayText(since, language) };
  if (!isMissed) return { text: 'report_so_far_of', values };
  const text = kpi.better === 'lower' ? 'report_longer_above' : 'report_longer_below';
  return { text, values: { ...values, until: dayText(until, language) } };
}

/** How far the plan's own, longer period is, under the figures of a month or quarter that has ended. */
function soFarText({ soFar, language, period }: LineSetting): Sentence | null {
  const value = soFar?.result.value ?? null;
  const from = soFar?.period.from ?? null;
  if (!soFar || value === null || from === null || !isOver(period) || from >= (period.window.period.from ?? from)) {
    return null;
  }
  const { unit, currency } = soFar.result;
  const target = soFar.goal?.target ?? null;
  const values = { since: dayText(from, language), value: valueText(value, unit, currency, language) };
  if (target === null) return { text: 'report_so_far', values };
  return { text: 'report_so_far_of', values: { ...values, target: valueText(target, unit, currency, language) } };
}
