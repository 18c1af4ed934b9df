import type { Analysis } from '../../analysis/analysis';
import type { Language } from '../../base/language';
import { shortHash } from '../../base/short-hash';
import type { WaterfallPicture } from '../../charts/waterfall-chart';
import { kpiOf, kpis } from '../../kpis';
import { cadenceOf } from '../../plan/calendar/cadences';
import { kpiFromName } from '../../plan/kpi-name';
import type { Plan } from '../../plan/plan';
import { keyOf } from '../../plan/read-plan';
import { type KpiFacts, kpiFacts, type SheetPeriod, sheetPeriod } from '../../scorecard/kpi-facts';
import { hasOtherLength } from '../../scorecard/other-length';
import { say } from '../../texts/say';
import type { Sentence } from '../../texts/sentence';
import type { Occurrence } from '../calendar/occurrence';
import type { ReportTask } from '../calendar/tasks';
import { lastRun, reachesBack } from '../records/deals/deal-log';
import type { Recorded } from '../records/history/record';
import { asksDeals, restatements } from '../records/history/restatement';
import { type LastReported, NOTHING_REPORTED } from '../records/memory/last-reported';
import { tabTroubles, troublesAsk } from './alert/tab-trouble';
import { changesSince } from './changes';
import { dataEnd } from './data-end';
import { endedSince, endedSummary, endedTodo } from './ended';
import { type Frozen, frozen, frozenSentence } from './frozen-target';
import { type ReportLine, reportLine } from './report-line';
import { periodSentence, reportPeriod, shortSpan } from './report-period';
import { isJudged, summaryOf } from './report-summary';
import { MOST_ASKED, todo } from './todo';
import { waterfallPicture } from './waterfall-picture';
import { type ReportSection, waterfallSections } from './waterfall-section';

/** Everything that a report says, in the recipient's language, before it is laid out. */
export interface ReportContent {
  language: Language;
  /** What kind of mail it is, in our own words. */
  kind: string;
  /** Whose numbers, and which report, as they are named on the sheet: `Zilverboon · Board`; '' where nothing is named. */
  heading: string;
  period: string;
  /** The same in a few words: `May 2017` */
  span: string;
  /** How the KPIs stand, in one sentence. */
  summary: string;
  lines: ReportLine[];
  /** What a person must know before believing the numbers; most reports have none. */
  notices: string[];
  changes: string[];
  todo: string[];
  /** What is to be known of several KPIs alike. */
  remarks: string[];
  /** Typed on the sheet by people who may edit it. */
  notes: { title: string; owner: string; note: string }[];
  sections: ReportSection[];
  /** The same of the deals as a picture shows it; null where nothing is known, and of several currencies. */
  waterfall: WaterfallPicture | null;
  /** What the next report to this recipient is to know. */
  reported: LastReported;
  /** In whose name it is sent, and where the numbers stand. */
  footer: string;
  url: string;
}

/** What a report is made from. */
export interface ReportQuestion {
  task: ReportTask;
  occurrence: Occurrence;
  analysis: Analysis;
  plan: Plan;
  recorded: Recorded;
  /** What the last report of this task reported; null when it is the first. */
  last: LastReported | null;
  notices: Sentence[];
  owner: string;
  url: string;
}

/** Puts a report together. */
export function reportContent(question: ReportQuestion): ReportContent {
  const { task, occurrence, analysis, recorded, last, owner, url } = question;
  const { language } = task;
  const plan: Plan = { ...question.plan, language };
  const told = (said: Sentence | string): string => (typeof said === 'string' ? said : say(said, language));
  const period = reportPeriod(task.cadence, occurrence, analysis);
  const judged = judgedLines(question, plan, period);
  const lines = judged.map(({ line }) => line);
  const ended = endedSince(lines, last, recorded.history, { period, plan });
  const end = dataEnd(lines, analysis, period, occurrence, language);
  const late = judged.flatMap(({ line, judgement }) => {
    const span = line.reported ?? { from: '', to: '' };
    return frozenSentence(judgement, last?.figures[line.key], span, language) ?? [];
  });
  const troubles = tabTroubles(analysis).filter((one) => lines.some(({ facts }) => one.concerns(facts)));
  const asked = todo(lines, { period, plan, language, troubles, questions: questionsFor(question, lines) });
  const lost = troubles.filter(({ kind }) => kind !== 'stale');
  const notices: Sentence[] = [...(end?.notices ?? []), ...lost.map((one) => one.told), ...question.notices, ...late];
  const since = last?.at ?? '';
  const restated = lines.flatMap(({ facts }) => restatements(facts, { recorded, analysis, since, language }));
  const hasDeals = lines.some(({ facts }) => asksDeals(facts, analysis));
  const hasWaterfall = hasDeals && reachesBack(recorded.deals, since, analysis.asOf);
  const changes = [...restated, ...changesSince(lines, last, ended, language)];
  const notes = lines.flatMap(({ key, title, owner: whose, note }) =>
    note === '' || last?.notes[key] === shortHash(note) ? [] : [{ title, owner: whose, note }],
  );
  const [first, ...others] = hasWaterfall ? waterfallSections(recorded.deals, since, language) : [];
  const reported = reportedIn(lines, question);
  // One on a period that has ended is on another than the last: what it says is new, be it that there is no data.
  const isSameSpan = cadenceOf(task.cadence).reportsOn === null;
  const isTold = isSameSpan && last !== null && isSameReport(last, reported);
  const isNew = !isTold || first || changes.length > 0 || notes.length > 0;
  const content = {
    language,
    kind: told({ text: 'report_title' }),
    heading: [plan.company, task.name].filter(Boolean).join(' · '),
    period: told(periodSentence(period, language)),
    span: shortSpan(period, language),
    summary: told(summaryWith(lost[0]?.short ?? end?.short, endedSummary(ended, language), lines)),
    ...withSharedRemarks(lines, language),
    notices: [...notices, ...(hasDeals && !first ? recorded.notices : [])].map(told),
    changes: changes.map(told),
    todo: [...endedTodo(ended, language), ...asked].slice(0, MOST_ASKED).map(told),
    notes,
    // What limits the waterfall is said with it, and up above only where there is none.
    sections: first ? [{ ...first, text: [...first.text, ...recorded.notices.map(told)] }, ...others] : [],
    waterfall: hasWaterfall ? waterfallPicture(recorded.deals, since, language) : null,
    reported,
    footer: told({ text: 'report_footer', values: { owner: owner || { text: 'heartbeat_somebody' } } }),
    url,
  };
  if (isNew) return content;
  const nothing: Sentence = { text: 'report_nothing_new' };
  const summary = summaryWith(nothing, null, lines);
  return {
    ...content,
    ...{ summary: told(end ? { text: 'report_summary_data', values: { end: nothing, summary: end.short } } : summary) },
    ...{ lines: [], remarks: [], todo: troublesAsk(troubles).map(told) },
    notices: [...lost.map((one) => one.told), ...question.notices, ...late].map(told),
  };
}

/** True where every figure is the one that was reported last, of the same period. */
function isSameReport(last: LastReported, { figures }: LastReported): boolean {
  const keys = Object.keys(figures);
  return (
    keys.length > 0 &&
    keys.length === Object.keys(last.figures).length &&
    keys.every((key) => JSON.stringify(last.figures[key]) === JSON.stringify(figures[key]))
  );
}

/** What would stand beside several KPIs stands below all of them, once. */
function withSharedRemarks(lines: readonly ReportLine[], language: Language): Pick<ReportContent, 'lines' | 'remarks'> {
  const titles = new Map<string, string[]>();
  for (const { title, remarks } of lines)
    for (const remark of remarks) titles.set(remark, [...(titles.get(remark) ?? []), title]);
  const isShared = (remark: string): boolean => (titles.get(remark)?.length ?? 0) > 1;
  const shared = [...titles].filter(([remark]) => isShared(remark));
  return {
    lines: lines.map((line) => ({ ...line, remarks: line.remarks.filter((remark) => !isShared(remark)) })),
    remarks: shared.map(([remark, kpis]) =>
      say({ text: 'report_remark_of', values: { kpis: kpis.join(', '), remark } }, language),
    ),
  };
}

/** How the KPIs stand, after a few words on what is missing from the data and how the last period did; only these where no KPI is judged. */
function summaryWith(missing: Sentence | undefined, ended: Sentence | null, lines: readonly ReportLine[]): Sentence {
  const before = [missing, ended].flatMap((one) => one ?? []);
  const sentences = before.length === 0 || isJudged(lines) ? [...before, summaryOf(lines)] : before;
  return sentences.reduceRight((summary, one) => ({ text: 'report_summary_data', values: { end: one, summary } }));
}

/** How many questions about the data wait for this reader: they go to whose the schedule or one of the KPIs is. */
function questionsFor({ task, owner, analysis }: ReportQuestion, lines: readonly ReportLine[]): number {
  const owners = [owner, ...lines.map((line) => line.owner)].map((name) => name.toLowerCase());
  if (!owners.includes(task.address.toLowerCase())) return 0;
  return analysis.readings.reduce((count, reading) => count + reading.questions.length, 0);
}

interface JudgedLine {
  line: ReportLine;
  judgement: Frozen;
}

function judgedLines(question: ReportQuestion, plan: Plan, period: SheetPeriod): JudgedLine[] {
  const { task, analysis, recorded } = question;
  const own = sheetPeriod(analysis);
  return (plan.kpis ?? []).flatMap((planned): JudgedLine[] => {
    const named = task.kpis.includes(keyOf(planned)) ? kpiFromName(keyOf(planned), kpis) : null;
    if (!named) return [];
    const { kpi } = named;
    const judgement = frozen(kpiFacts(analysis, kpi, planned, period), period, recorded.history);
    const facts = fitting(judgement.facts, period);
    const isOwn = own.window.period.from === period.window.period.from;
    // A survey has its own quarter, whatever is asked.
    const soFar = isOwn || kpiOf(kpi.id).anonymous ? null : kpiFacts(analysis, kpi, planned, own);
    const line = reportLine(facts, { analysis, plan, period, language: task.language, soFar });
    if (line.reported && judgement.typed !== undefined) line.reported.typed = judgement.typed;
    return [{ line, judgement: { ...judgement, facts } }];
  });
}

/** A figure that cannot be shown for a while, for want of data, is remembered all the same. */
function reportedIn(lines: readonly ReportLine[], { last, recorded }: ReportQuestion): LastReported {
  const reported: LastReported = {
    ...NOTHING_REPORTED,
    at: lastRun([...recorded.history, ...recorded.deals]),
    figures: {},
    notes: {},
  };
  for (const { key, reported: figure, note, facts } of lines) {
    const kept = figure ?? (facts.end === null ? undefined : last?.figures[key]);
    if (kept) reported.figures[key] = kept;
    if (note !== '') reported.notes[key] = shortHash(note);
  }
  return reported;
}

/** Without a target that is meant for a period of another length. */
function fitting(facts: KpiFacts, period: SheetPeriod): KpiFacts {
  return hasOtherLength(facts, period) ? { ...facts, goal: null } : facts;
}
