import type { Analysis } from '../../../analysis/analysis';
import { notOneByOne } from '../../../analysis/ask';
import type { Language } from '../../../base/language';
import { kpiTitle } from '../../../plan/kpi-name';
import type { Plan } from '../../../plan/plan';
import { carriedOn, type SheetPeriod, sheetPeriod } from '../../../scorecard/kpi-facts';
import { dayText } from '../../../texts/day-text';
import { say, sayFixed } from '../../../texts/say';
import type { Sentence } from '../../../texts/sentence';
import { addingUp, formOf, inForm } from '../../../texts/value-form';
import { NOTHING_REPORTED } from '../../records/memory/last-reported';
import { NOTHING_SAID, type ReportContent } from '../report-content';
import { type ReportLine, reportLine } from '../report-line';
import { periodInWords } from '../report-period';
import { todo } from '../todo';
import type { AlertTask } from './alerts';
import { type Crossing, crossedSince } from './crossing';
import { type TabTrouble, tabTroubles, troublesAsk, troublesTold } from './tab-trouble';

export interface AlertContentSetting {
  task: AlertTask;
  analysis: Analysis;
  plan: Plan;
  notices: Sentence[];
  owner: string;
  url: string;
}

/** An alert as a short report: only what crossed a line, by how much and since when, and what to do. */
export function alertContent({ task, analysis, ...setting }: AlertContentSetting): ReportContent {
  const { language, crossings, troubles } = task;
  const plan: Plan = { ...setting.plan, language };
  const told = (sentence: Sentence): string => say(sentence, language);
  const period = sheetPeriod(analysis);
  const lines = crossings.map((crossing) => {
    const line = reportLine(crossing.facts, { analysis, plan, period, language, soFar: null });
    const said = [crossedSentence(crossing, period, analysis, language), carriedOn(crossing.facts)];
    return { ...line, remarks: said.flatMap((sentence) => (sentence ? [told(sentence)] : [])) };
  });
  const asked = lines.some(({ status }) => status === 'off_track' || status === 'at_risk')
    ? todo(lines, { period, plan, language, questions: 0, troubles: tabTroubles(analysis) })
    : troublesAsk(troubles);
  const fallen = crossings.filter(({ line }) => line === 'previous').map((crossing) => fallenSentence(crossing, plan));
  const { summary, notices } = saidOf(lines, crossings, troubles);
  return {
    ...NOTHING_SAID,
    language,
    kind: told({ text: 'alert_name' }),
    urgent: true,
    company: plan.company ?? '',
    period: lines.length === 0 ? '' : periodInWords(period, language),
    summary: told(summary),
    lines,
    notices: [...setting.notices, ...notices].map(told),
    todo: [...asked, ...fallen].map(told),
    reported: { ...NOTHING_REPORTED, alerts: task.standing },
    footer: told({ text: 'alert_footer', values: { owner: setting.owner || { text: 'heartbeat_somebody' } } }),
    url: setting.url,
  };
}

/** What the alert is about in one sentence, and what it leaves to be told of the tabs. */
function saidOf(
  lines: readonly ReportLine[],
  crossings: readonly Crossing[],
  troubles: readonly TabTrouble[],
): { summary: Sentence; notices: Sentence[] } {
  const notices = troublesTold(troubles);
  const tabs = [...new Set(troubles.map((one) => one.tabs))];
  if (lines.length === 1 && troubles.length === 0) {
    return { summary: { text: summaryText(crossings[0]), values: { kpi: lines[0].title } }, notices };
  }
  // Said once is enough.
  if (lines.length === 0 && notices.length === 1) return { summary: notices[0], notices: [] };
  if (lines.length === 0 && troubles.every(({ kind }) => kind === 'stale')) {
    return { summary: { text: 'alert_summary_stale', values: { tabs: tabs.join(', ') } }, notices };
  }
  const names = [...lines.map(({ title }) => title), ...tabs].join(', ');
  return { summary: { text: 'alert_summary_some', values: { names } }, notices };
}

function summaryText({ line, facts: { kpi } }: Crossing): Sentence['text'] {
  if (line !== 'floor') return `alert_summary_${line}`;
  return kpi.better === 'higher' ? 'alert_summary_floor_low' : 'alert_summary_floor_high';
}

/** "Below the floor since 18 May 2017: 48,500 where 60,000 is the least by now, 11,500 short." */
function crossedSentence(crossing: Crossing, period: SheetPeriod, analysis: Analysis, language: Language): Sentence {
  const { line, facts, level } = crossing;
  const { result, kpi } = facts;
  const value = result.value ?? 0;
  const form = formOf(result, [value, level]);
  const shown = (one: number): string => inForm(one, form, language);
  const gap = Math.abs(addingUp([value - level], value, level, form)[0]);
  const short: Sentence | string =
    result.unit === 'ratio'
      ? { text: 'report_points', values: { amount: sayFixed(gap * 100, language, form.decimals) } }
      : shown(gap);
  // Day by day, each with the days of the periods before it, would be hundreds of queries.
  const isUntold = line === 'previous' || notOneByOne(analysis.data, kpi.id, facts.variant) !== null;
  const since = isUntold ? null : crossedSince(crossing, period, analysis);
  const when: Sentence | string = isUntold
    ? ''
    : since === null
      ? { text: 'alert_for_long' }
      : { text: 'alert_since', values: { day: dayText(since, language) } };
  const values = { value: shown(value), level: shown(level), short, when };
  const side = kpi.better === 'higher' ? 'low' : 'high';
  return { text: `alert_${line}_${side}`, values };
}

function fallenSentence({ facts }: Crossing, { language = 'en' }: Plan): Sentence {
  const { kpi, variant, planned } = facts;
  return {
    text: 'alert_do_previous',
    values: { kpi: kpiTitle(kpi, variant, language), owner: planned.owner || { text: 'report_nobody' } },
  };
}
