import type { Analysis } from '../../../analysis/analysis';
import { type Day, dayFromIso, isoDay } from '../../../base/day';
import type { InLanguages, Language } from '../../../base/language';
import { shortHash } from '../../../base/text/short-hash';
import type { KpiResult } from '../../../engine/result';
import { kpiOf } from '../../../kpis';
import { periodWindow } from '../../../plan/calendar/periods';
import { statusOf, thresholdsOf } from '../../../plan/goals/status';
import { plannedGoal } from '../../../questions/attainment/planned-goal';
import { missOf } from '../../../questions/miss/miss';
import { missText } from '../../../questions/miss/say-miss';
import { notSplitText } from '../../../questions/why/say-why';
import type { SheetPeriod } from '../../../scorecard/kpi-facts';
import { periodName } from '../../../texts/period-name';
import { say } from '../../../texts/say';
import { isSentence, type Sentence } from '../../../texts/sentence';
import { valueText } from '../../../texts/value-text';
import { type HistoryRow, heldGoal } from '../../records/history/history-row';
import type { LastReported } from '../../records/memory/last-reported';
import type { ReportLine } from '../report-line';
import { isOver } from '../report-period';
import { type Ended, isMissed } from '../since-last/ended';

/** Half-open days. */
interface Span {
  from: Day;
  to: Day;
}

/** A target that a closed period has missed. */
interface MissedTarget {
  line: ReportLine;
  period: Span;
  target: number;
  /** True of a period that is longer than those which the report is on: what its owner wrote stood beside another figure. */
  isLonger?: true;
}

/** The same, told: what it lacked, item by item, and what its owner wrote beside it. */
export interface ToldMiss extends MissedTarget {
  text: string[];
}

/** No more than these, those furthest from their target: a report is read in a minute. */
const MOST = 3;

/** What missed its target in a period that closed since the last report, or in that of the report where it is over. */
export function misses(lines: readonly ReportLine[], ended: readonly Ended[], setting: MissSetting): ToldMiss[] {
  const { analysis, period, language, last } = setting;
  const missed = [
    ...ended.flatMap(missedBefore),
    ...lines.flatMap((line) => missedNow(line, period)),
    ...lines.flatMap((line) => missedOfLonger(line, endsOf(line, ended, period), setting)),
  ];
  const found = missed.map((one) => {
    const { kpi, variant } = one.line.facts;
    const asked = { id: kpi.id, variant, period: one.period, target: one.target };
    return { ...one, miss: missOf(analysis, asked), result: analysis.past(kpi.id, variant, one.period) };
  });
  return found
    .sort(
      (a, b) =>
        Number(isSentence(a.miss)) - Number(isSentence(b.miss)) ||
        Number(b.isLonger === true) - Number(a.isLonger === true) ||
        shortfall(b) - shortfall(a),
    )
    .slice(0, MOST)
    .map(({ miss, result, ...one }) => {
      const { kpi, variant } = one.line.facts;
      const told = isSentence(miss)
        ? notSplitText({ id: kpi.id, variant, reason: unsplit(miss, result, one) }, language)
        : missText(miss, language);
      return { ...one, text: [told, ...noteText(one, result, last, language)] };
    });
}

export interface MissSetting {
  analysis: Analysis;
  history: readonly HistoryRow[];
  period: SheetPeriod;
  language: Language;
  last: LastReported | null;
}

/** How far from its target, as a share of that. */
const shortfall = ({ result, target }: { result: KpiResult; target: number }): number =>
  Math.abs(((result.value ?? 0) - target) / (target || 1));

/** What the owner wrote beside the figure; where that was told in a period before, what became of the figure since. */
function noteText(
  { line, period, isLonger }: MissedTarget,
  result: KpiResult,
  last: LastReported | null,
  language: Language,
) {
  const { key, note } = line;
  if (note === '') return [];
  const owner = line.owner || say({ text: 'report_nobody' }, language);
  const isOld = last?.notes[key] === shortHash(note);
  const [figure, since] = [last?.notedAt[key], dayFromIso(last?.notedAt[key]?.from ?? '')];
  const until = dayFromIso(figure?.to ?? '');
  if (!isOld || !figure || until === null || since === period.from || isLonger)
    return [say({ text: 'miss_note', values: { owner, note } }, language)];
  const shown = (value: number | null): string => valueText(value ?? 0, result.unit, result.currency, language);
  const span = periodName({ from: since, to: until + 1 }, language);
  const values = { owner, note, period: span, before: shown(figure.value), now: shown(result.value) };
  return [say({ text: 'miss_note_since', values }, language)];
}

/** How far it came, where that cannot be split. */
function unsplit(reason: Sentence, { value, unit, currency }: KpiResult, { period, target }: MissedTarget): Sentence {
  if (value === null) return reason;
  const said = (amount: number, language: Language): string => valueText(amount, unit, currency, language);
  const told = (amount: number): InLanguages => ({ en: said(amount, 'en'), nl: said(amount, 'nl') });
  const span = { en: periodName(period, 'en'), nl: periodName(period, 'nl') };
  const why: Sentence = reason.text === 'data_begins_later' ? { text: 'why_begins_later' } : reason;
  return { text: 'miss_not_split', values: { period: span, value: told(value), target: told(target), reason: why } };
}

/** The periods of a figure that this report tells the end of: those that closed since the last one, and its own. */
function endsOf(line: ReportLine, ended: readonly Ended[], period: SheetPeriod): Span[] {
  const before = ended.flatMap((one) => (one.line === line ? (spanOfRow(one) ?? []) : []));
  const { full } = period.window;
  return full && isOver(period) ? [...before, full] : before;
}

/**
 * What missed the target of a longer time, such as a year, that ended with one of those periods: that of the plan, and each
 * that has a target of its own. The target is the one that held when that time closed, where it was recorded.
 */
function missedOfLonger(line: ReportLine, ends: readonly Span[], { analysis, history }: MissSetting): MissedTarget[] {
  const { kpi, variant, planned, end } = line.facts;
  if (kpiOf(kpi.id).anonymous || end !== null) return [];
  const { plan, past } = analysis;
  const own = (planned.targets ?? []).flatMap(({ from, to }): Span[] => {
    const [since, until] = [dayFromIso(from), dayFromIso(to)];
    return since === null || until === null ? [] : [{ from: since, to: until + 1 }];
  });
  const spans = ends.flatMap((one) =>
    [...own, periodWindow(plan.period ?? 'all', one.to - 1, plan).full ?? one].filter(
      ({ from, to }) => to === one.to && from < one.from,
    ),
  );
  return [...new Map(spans.map((span) => [span.from, span])).values()].flatMap((period): MissedTarget[] => {
    const goal = plannedGoal(analysis, planned, period);
    const closed = history.find((row) => isOf(row, line, period));
    const held = heldGoal(closed ?? goal);
    const { value, n, unit } = past(kpi.id, variant, period);
    const judged = { actual: value, n, ...held, unit, better: kpi.better, share: 1, elapsed: null, incomplete: false };
    const { target } = held;
    const isMiss = ['off_track', 'at_risk'].includes(statusOf(judged, thresholdsOf(plan)));
    return isMiss && target !== null ? [{ line, period, target, isLonger: true }] : [];
  });
}

function isOf(row: HistoryRow, { facts: { kpi, variant } }: ReportLine, { from, to }: Span): boolean {
  const isFigure = row.kind === 'closed' && row.part === '' && row.kpi === kpi.id && row.variant === variant;
  return isFigure && row.from === isoDay(from) && row.to === isoDay(to - 1);
}

function spanOfRow({ row }: Ended): Span | null {
  const [from, until] = [row.from, row.to].map(dayFromIso);
  return from === null || until === null ? null : { from, to: until + 1 };
}

/** A period that closed since the last report. */
function missedBefore(one: Ended): MissedTarget[] {
  const { line, row } = one;
  const period = spanOfRow(one);
  return isMissed(one) && period && row.target !== null ? [{ line, period, target: row.target }] : [];
}

/** The period that the report is on, where it is over. A survey's answers are split by nothing. */
function missedNow(line: ReportLine, period: SheetPeriod): MissedTarget[] {
  const { facts, status } = line;
  const { from, to } = facts.result.period;
  const isMiss = status === 'off_track' || status === 'at_risk';
  const target = facts.goal?.target ?? null;
  if (!isOver(period) || !isMiss || facts.elsewhere !== null || kpiOf(facts.kpi.id).anonymous) return [];
  return from === null || target === null ? [] : [{ line, period: { from, to }, target }];
}
