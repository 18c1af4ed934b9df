import type { Analysis } from '../../../analysis/analysis';
import type { Language } from '../../../base/language';
import type { Plan } from '../../../plan/plan';
import { carriedOn, type SheetPeriod, sheetPeriod } from '../../../scorecard/kpi-facts';
import { dayText } from '../../../texts/day-text';
import { say } from '../../../texts/say';
import type { Sentence } from '../../../texts/sentence';
import { valueText } from '../../../texts/value-text';
import { NOTHING_REPORTED } from '../../records/memory/last-reported';
import type { ReportContent } from '../report-content';
import { reportLine } from '../report-line';
import { periodSentence, shortSpan } from '../report-period';
import { todo } from '../todo';
import type { AlertTask } from './alerts';
import { type Crossing, crossedSince } from './crossing';
import { tabTroubles, troublesAsk } from './tab-trouble';

export interface AlertContentQuestion {
  task: AlertTask;
  analysis: Analysis;
  plan: Plan;
  notices: Sentence[];
  owner: string;
  url: string;
}

/** An alert as a short report: only what crossed a line, by how much and since when, and what to do. */
export function alertContent({ task, analysis, ...question }: AlertContentQuestion): ReportContent {
  const { language, crossings, troubles } = task;
  const plan: Plan = { ...question.plan, language };
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
  const [first] = lines;
  const summary: Sentence =
    lines.length + troubles.length > 1
      ? { text: 'alert_summary_some', values: { count: lines.length + troubles.length } }
      : first
        ? { text: summaryText(crossings[0]), values: { kpi: first.title } }
        : troubles[0].short;
  return {
    language,
    kind: told({ text: 'alert_name' }),
    heading: plan.company ?? '',
    period: told(periodSentence(period, language)),
    span: shortSpan(period, language),
    summary: told(summary),
    lines,
    notices: [...question.notices, ...troubles.map((one) => one.told)].map(told),
    changes: [],
    todo: [...asked, ...fallen].map(told),
    notes: [],
    sections: [],
    waterfall: null,
    reported: { ...NOTHING_REPORTED, alerts: task.standing },
    footer: told({ text: 'alert_footer', values: { owner: question.owner || { text: 'heartbeat_somebody' } } }),
    url: question.url,
  };
}

function summaryText({ line, facts: { kpi } }: Crossing): Sentence['text'] {
  if (line !== 'floor') return `alert_summary_${line}`;
  return kpi.better === 'higher' ? 'alert_summary_floor_low' : 'alert_summary_floor_high';
}

/** "Below the floor since 18 May 2017: 48,500 where 60,000 is the least by now, 11,500 short." */
function crossedSentence(crossing: Crossing, period: SheetPeriod, analysis: Analysis, language: Language): Sentence {
  const { line, facts, level } = crossing;
  const { result, kpi } = facts;
  const shown = (value: number): string => valueText(value, result.unit, result.currency, language);
  const value = result.value ?? 0;
  const isRate = result.unit === 'ratio';
  const gap = Math.abs(value - level);
  const short: Sentence | string = isRate
    ? { text: 'report_points', values: { amount: Math.round(gap * 1_000) / 10 } }
    : shown(gap);
  const since = crossedSince(crossing, period, analysis);
  const when: Sentence | string =
    line === 'previous'
      ? ''
      : since === null
        ? { text: 'alert_for_long' }
        : { text: 'alert_since', values: { day: dayText(since, language) } };
  const values = { value: shown(value), level: shown(level), short, when };
  const side = kpi.better === 'higher' ? 'low' : 'high';
  return { text: `alert_${line}_${side}`, values };
}

function fallenSentence({ facts }: Crossing, { language = 'en' }: Plan): Sentence {
  const { kpi, planned } = facts;
  return {
    text: 'alert_do_previous',
    values: { kpi: kpi.title[language], owner: planned.owner || { text: 'report_nobody' } },
  };
}
