import type { Analysis } from '../../analysis/analysis';
import type { Language } from '../../base/language';
import { shortHash } from '../../base/text/short-hash';
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
import { lastRun, tellsOf } from '../records/deals/deal-log';
import type { Recorded } from '../records/history/record';
import { asksDeals, restatements } from '../records/history/restatement';
import { type LastReported, NOTHING_REPORTED } from '../records/memory/last-reported';
import { tabTroubles, troublesAsk } from './alert/tab-trouble';
import { waterfallPicture } from './charts/waterfall-picture';
import { dataEnd } from './data-end';
import { type ReportLine, reportLine } from './report-line';
import { periodInWords, reportPeriod, shortSpan } from './report-period';
import { isJudged, summaryOf } from './report-summary';
import { cohortSection } from './sections/cohort-section';
import { misses } from './sections/misses';
import { forecastSection, questionSection, whySection } from './sections/question-sections';
import { missSection, pipelineSection, recurringSection } from './sections/standing-sections';
import { type ReportSection, waterfallSections } from './sections/waterfall-section';
import { withSharedRemarks } from './shared-remarks';
import { changesSince } from './since-last/changes';
import { endedSince, endedSummary, endedTodo } from './since-last/ended';
import { type Frozen, frozen, frozenSentence } from './since-last/frozen-target';
import { saysNothingNew } from './since-last/nothing-new';
import { MOST_ASKED, todo } from './todo';

/** Everything that a report says, in the recipient's language, before it is laid out. */
export interface ReportContent {
  language: Language;
  /** What kind of mail it is, in our own words. */
  kind: string;
  /** Whose numbers, and which report, as they are named on the sheet; '' where nothing is named. */
  company: string;
  name: string;
  period: string;
  /** The same in a few words: `May 2017` */
  span: string;
  /** True for an alert: what cannot wait for a report. */
  urgent: boolean;
  /** How the KPIs stand, in one sentence, and what of it must be read before how they stand. */
  summary: string;
  foremost: string[];
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
export interface ReportSetting {
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

/** What a report or alert has that says nothing. */
export const NOTHING_SAID = {
  ...{
    company: '',
    name: '',
    period: '',
    span: '',
    urgent: false,
    summary: '',
    foremost: [],
    lines: [],
    notices: [],
    changes: [],
  },
  ...{ todo: [], remarks: [], notes: [], sections: [], waterfall: null, reported: NOTHING_REPORTED },
} satisfies Partial<ReportContent>;

/** Whose numbers, and which report: `Zilverboon · Board`; '' where nothing is named. */
export function headingOf({ company, name }: Pick<ReportContent, 'company' | 'name'>): string {
  return [company, name].filter(Boolean).join(' · ');
}

/** Puts a report together. */
export function reportContent(setting: ReportSetting): ReportContent {
  const { task, occurrence, analysis, recorded, last, owner, url } = setting;
  const { language } = task;
  const plan: Plan = { ...setting.plan, language };
  const told = (sentence: Sentence): string => say(sentence, language);
  const period = reportPeriod(task.cadence, occurrence, analysis);
  const judged = judgedLines(setting, plan, period);
  const lines = judged.map(({ line }) => line);
  const ended = endedSince(lines, last, recorded.history, { period, plan });
  const end = dataEnd(lines, analysis, period, occurrence, language);
  const late = judged.flatMap(({ line, judgement }) => {
    const span = line.reported ?? { from: '', to: '' };
    return frozenSentence(judgement, last?.figures[line.key], span, language) ?? [];
  });
  const troubles = tabTroubles(analysis).filter((one) => lines.some(({ facts }) => one.concerns(facts)));
  const asked = todo(lines, { period, plan, language, troubles, questions: questionsFor(setting, lines) });
  const lost = troubles.filter(({ kind }) => kind !== 'stale');
  const before = [lost[0]?.short ?? end?.short, endedSummary(ended, language)].flatMap((one) => one ?? []);
  const notices: Sentence[] = [...(end?.notices ?? []), ...lost.map((one) => one.told), ...setting.notices, ...late];
  const since = last?.at ?? '';
  const restated = lines.flatMap(({ facts }) => restatements(facts, { recorded, analysis, since, language }));
  const hasDeals = lines.some(({ facts }) => asksDeals(facts, analysis));
  const asksOpenDeals = since !== '' && lines.some(({ facts }) => asksDeals(facts, analysis.data));
  const hasWaterfall = hasDeals && tellsOf(recorded.deals, since, analysis.asOf);
  const changes = [...restated, ...changesSince(lines, last, ended, language)];
  const missed = misses(lines, ended, { analysis, history: recorded.history, period, language, last });
  // What moved a figure since the period before is said once.
  const unsaid = lines.filter(
    (line) => !missed.some((one) => one.line === line && one.period.from === line.facts.result.period.from),
  );
  const notes = lines.flatMap(({ key, title, owner: whose, note }) =>
    note === '' || last?.notes[key] === shortHash(note) ? [] : [{ title, owner: whose, note }],
  );
  const [first, ...others] = hasWaterfall ? waterfallSections(recorded.deals, since, language) : [];
  const reported = reportedIn(lines, setting);
  const content: ReportContent = {
    language,
    kind: told({ text: 'report_title' }),
    urgent: false,
    company: plan.company ?? '',
    name: task.name,
    period: periodInWords(period, language),
    span: shortSpan(period, language),
    summary: told(summaryWith(before, lines)),
    foremost: before.map(told),
    ...withSharedRemarks(lines, language),
    notices: [...notices, ...(hasDeals && !first ? recorded.notices : [])].map(told),
    changes: changes.map(told),
    todo: [...endedTodo(ended, language), ...asked].slice(0, MOST_ASKED).map(told),
    notes,
    // What limits the waterfall is said with it, and up above only where there is none.
    sections: [
      ...missSection(missed, language),
      ...whySection(unsaid, analysis, language),
      ...pipelineSection(lines, { analysis, period, language }, asksOpenDeals),
      ...recurringSection(lines, analysis, language),
      ...forecastSection(lines, analysis, language),
      ...cohortSection(lines, analysis, language),
      ...questionSection(lines, analysis, language),
      ...(first ? [{ ...first, text: [...first.text, ...recorded.notices.map(told)] }, ...others] : []),
    ],
    waterfall: hasWaterfall ? waterfallPicture(recorded.deals, since, language) : null,
    reported,
    footer: told({ text: 'report_footer', values: { owner: owner || { text: 'heartbeat_somebody' } } }),
    url,
  };
  // One on a period that has ended is on another than the last: what it says is new, be it that there is no data.
  const isSameSpan = cadenceOf(task.cadence).reportsOn === null;
  if (!isSameSpan || first || !saysNothingNew(content, last)) return content;
  const nothing: Sentence = { text: 'report_nothing_new' };
  return {
    ...content,
    summary: told(summaryWith([nothing, ...(end ? [end.short] : [])], end ? [] : lines)),
    foremost: end ? [told(end.short)] : [],
    ...{ lines: [], remarks: [], sections: [], todo: troublesAsk(troubles).map(told) },
    notices: [...lost.map((one) => one.told), ...setting.notices, ...late].map(told),
  };
}

/** How the KPIs stand, after what is to be said before it; only this where no KPI is judged. */
function summaryWith(before: readonly Sentence[], lines: readonly ReportLine[]): Sentence {
  const sentences = before.length === 0 || isJudged(lines) ? [...before, summaryOf(lines)] : before;
  return sentences.reduceRight((summary, one) => ({ text: 'report_summary_data', values: { end: one, summary } }));
}

/** How many questions about the data wait for this reader: they go to whose the schedule or one of the KPIs is. */
function questionsFor({ task, owner, analysis }: ReportSetting, lines: readonly ReportLine[]): number {
  const owners = [owner, ...lines.map((line) => line.owner)].map((name) => name.toLowerCase());
  if (!owners.includes(task.address.toLowerCase())) return 0;
  return analysis.readings.reduce((count, reading) => count + reading.questions.length, 0);
}

interface JudgedLine {
  line: ReportLine;
  judgement: Frozen;
}

function judgedLines(setting: ReportSetting, plan: Plan, period: SheetPeriod): JudgedLine[] {
  const { task, analysis, recorded } = setting;
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
function reportedIn(lines: readonly ReportLine[], { last, recorded }: ReportSetting): LastReported {
  const at = lastRun([...recorded.history, ...recorded.deals]);
  const reported: LastReported = { ...NOTHING_REPORTED, at, figures: {}, notes: {}, notedAt: {} };
  for (const { key, reported: figure, note, facts } of lines) {
    const kept = figure ?? (facts.end === null ? undefined : last?.figures[key]);
    if (kept) reported.figures[key] = kept;
    if (note === '') continue;
    reported.notes[key] = shortHash(note);
    const isKnown = last?.notes[key] === reported.notes[key];
    const noted = isKnown ? (last.notedAt[key] ?? last.figures[key]) : figure;
    if (noted) reported.notedAt[key] = { value: noted.value, from: noted.from, to: noted.to };
  }
  return reported;
}

/** Without a target that is meant for a period of another length. */
function fitting(facts: KpiFacts, period: SheetPeriod): KpiFacts {
  return hasOtherLength(facts, period) ? { ...facts, goal: null } : facts;
}
