import type { Analysis } from '../analysis/analysis';
import { dayFromIso, isoDay } from '../engine/day';
import type { Sentence } from '../engine/sentence';
import { kpiOf, kpis } from '../kpis';
import { kpiFromName } from '../plan/kpi-name';
import type { Language, Plan } from '../plan/plan';
import { keyOf } from '../plan/read-plan';
import { type KpiFacts, kpiFacts, type SheetPeriod, sheetPeriod } from '../sheet/kpi-facts';
import { say } from '../texts/say';
import { dayText } from '../wizard/day-text';
import { changesSince } from './changes';
import type { HistoryRow } from './history-row';
import { hasOtherLength } from './other-length';
import { type ReportLine, reportLine } from './report-line';
import { isOver, periodSentence, reportPeriod } from './report-period';
import type { Said, SaidFigure } from './said';
import type { Slot } from './slot';
import type { ReportTask } from './tasks';
import { todo } from './todo';

/** Everything that a report says, in the recipient's language, before it is laid out. */
export interface ReportContent {
  language: Language;
  /** Whose numbers, and which report: `Zilverboon · Board` */
  heading: string;
  period: string;
  /** How the KPIs stand, in one sentence. */
  summary: string;
  lines: ReportLine[];
  /** What a person must know before believing the numbers; most reports have none. */
  notices: string[];
  changes: string[];
  todo: string[];
  notes: { title: string; owner: string; note: string }[];
  /** Further parts, each with some sentences and a table whose first row is its header. */
  sections: { heading: string; text: string[]; rows: string[][] }[];
  /** In whose name it is sent, and where the numbers stand. */
  footer: string;
  url: string;
}

/** What a report is made from. */
export interface ReportQuestion {
  task: ReportTask;
  slot: Slot;
  analysis: Analysis;
  plan: Plan;
  history: readonly HistoryRow[];
  /** What the last report of this task said; null when it is the first. */
  last: Said | null;
  notices: Sentence[];
  owner: string;
  url: string;
}

/** Puts a report together. */
export function reportContent(question: ReportQuestion): ReportContent {
  const { task, slot, analysis, history, owner, url } = question;
  const { language } = task;
  const plan: Plan = { ...question.plan, language };
  const told = (sentence: Sentence): string => say(sentence, language);
  const period = reportPeriod(task.rhythm, slot, analysis);
  const own = sheetPeriod(analysis);
  const lines = (plan.kpis ?? []).flatMap((planned): ReportLine[] => {
    const named = task.kpis.includes(keyOf(planned)) ? kpiFromName(keyOf(planned), kpis) : null;
    if (!named) return [];
    const measured = fitting(frozen(kpiFacts(analysis, named.kpi, planned, period), period, history), period);
    const facts = kpiOf(named.kpi.id).anonymous ? unchanged(measured, question.last?.[keyOf(planned)]) : measured;
    const soFar =
      own.window.period.from === period.window.period.from ? null : kpiFacts(analysis, named.kpi, planned, own);
    return [reportLine(facts, { analysis, plan, period, language, soFar })];
  });
  const isStale = analysis.asOf < slot.day - 1;
  const notices: Sentence[] = [
    ...(isStale ? [{ text: 'schedule_stale' as const, values: { day: dayText(analysis.asOf, language) } }] : []),
    ...question.notices,
  ];
  return {
    language,
    heading: [plan.company, task.name || told({ text: 'report_title' })].filter(Boolean).join(' · '),
    period: told(periodSentence(period, language)),
    summary: told(summaryOf(lines)),
    lines,
    notices: notices.map(told),
    changes: changesSince(lines, question.last, language).map(told),
    todo: todo(lines, period, analysis, plan, language).map(told),
    notes: lines.flatMap(({ title, owner: whose, note }) => (note === '' ? [] : [{ title, owner: whose, note }])),
    sections: [],
    footer: told({ text: 'report_footer', values: { owner: owner || { text: 'heartbeat_somebody' } } }),
    url,
  };
}

/** The target of a period that is over is the one that held when it closed. */
function frozen(facts: KpiFacts, period: SheetPeriod, history: readonly HistoryRow[]): KpiFacts {
  const { from, to } = period.window.period;
  if (!isOver(period) || from === null) return facts;
  const [first, last] = [isoDay(from), isoDay(to - 1)];
  const closed = history.find(
    (row) =>
      row.kind === 'closed' &&
      row.segment === '' &&
      row.kpi === facts.kpi.id &&
      row.variant === facts.variant &&
      row.from === first &&
      row.to === last,
  );
  if (!closed || closed.target === (facts.goal?.target ?? null)) return facts;
  const due = facts.goal?.due ?? (dayFromIso(last) === null ? null : last);
  const goal = { target: closed.target, floor: null, stretch: null, due, remark: null };
  return { ...facts, goal };
}

/** Without a target that is meant for a period of another length. */
function fitting(facts: KpiFacts, period: SheetPeriod): KpiFacts {
  return hasOtherLength(facts, period) ? { ...facts, goal: null } : facts;
}

/** Fewer new answers than this could be traced to people: a survey says what it said before. */
const FEWEST_NEW = 5;

function unchanged(facts: KpiFacts, last: SaidFigure | undefined): KpiFacts {
  const { result } = facts;
  const more = last ? Math.abs(result.n - last.n) : FEWEST_NEW;
  return last && result.value !== null && more < FEWEST_NEW
    ? { ...facts, previous: null, result: { ...result, value: last.value, n: last.n } }
    : facts;
}

function summaryOf(lines: readonly ReportLine[]): Sentence {
  const judged = lines.filter(({ status }) => ['ahead', 'on_track', 'at_risk', 'off_track'].includes(status));
  if (judged.length === 0) return { text: 'report_summary_none' };
  const count = (...statuses: string[]): number => judged.filter(({ status }) => statuses.includes(status)).length;
  const good = count('ahead', 'on_track');
  const [risk, off] = [count('at_risk'), count('off_track')];
  if (good === 1 && judged.length === 1) return { text: 'report_summary_one' };
  if (good === judged.length) return { text: 'report_summary_all', values: { all: judged.length } };
  return { text: 'report_summary', values: { good, all: judged.length, risk, off } };
}
