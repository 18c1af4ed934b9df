import type { Analysis } from '../analysis/analysis';
import { reachOf } from '../analysis/reach/data-reach';
import { type Day, dayFromIso, dayOf, isoDay, isoMonth, MILLISECONDS_A_MINUTE, monthStart } from '../base/day';
import type { Language } from '../base/language';
import { type Period, precedingPeriod } from '../base/period';
import type { GroupResult, KpiResult } from '../engine/result';
import { kpiOf } from '../kpis';
import type { KpiDescription, KpiId } from '../kpis/declaration/catalogue';
import { nextReport, type ReportMoment } from '../plan/calendar/next-report';
import { inclusive, type PeriodWindow, periodWindow } from '../plan/calendar/periods';
import { elapsedShare } from '../plan/calendar/working-days';
import { targetDoubt } from '../plan/goals/doubt';
import { isFlow } from '../plan/goals/flows';
import { dueDay, type Goal, goalFor } from '../plan/goals/goal';
import { firstWholeMonth, type MonthValue, monthlyHistory } from '../plan/goals/history';
import { outgrows } from '../plan/goals/maturing';
import { type SmartCheck, smartChecks } from '../plan/goals/smart';
import type { Status } from '../plan/goals/status';
import { mailHour } from '../plan/people/report-mail';
import type { PlannedKpi } from '../plan/plan';
import { dayInWords } from '../texts/day-text';
import type { Sentence } from '../texts/sentence';
import { valueText } from '../texts/value-text';
import { usualShare } from './closing-curve';
import { gapsInTrend } from './gaps-in-trend';
import { longerTarget } from './longer-target';
import { hasOtherLength } from './other-length';

/** All that the KPI sheet shows of one KPI, before it is laid out. */
export interface KpiFacts {
  planned: PlannedKpi;
  kpi: KpiDescription;
  variant: string;
  flow: boolean;
  /** The share of its period that is usually in by now; null where its own past does not tell. */
  usual: number | null;
  /** The share of the target expected by now (0 to 1): the usual one, else that of the working days. */
  share: number;
  result: KpiResult;
  /** What was asked: of "all", the result may have looked at the last full months alone. */
  period: Period;
  /** The last day of the data behind it where that is short of the period; null where the data reaches its last day. */
  end: Day | null;
  /** The same KPI over the period before; null when there is none to compare with. */
  previous: KpiResult | null;
  goal: Goal | null;
  /** The verdict where all of its targets are for a period of another length; null where it is judged by this one. */
  elsewhere: Status | null;
  goalRemark: Sentence | null;
  /** Of a finished period: the other target that holds by now, where one was set for the period after it. */
  upcoming: Sentence | null;
  history: MonthValue[];
  /** Why months of it have no figure. */
  gaps: Sentence | null;
  smart: SmartCheck[];
  /** Asks back about a target that is hardly meant. */
  doubt: Sentence | null;
  next: ReportMoment | null;
}

/** The period of the whole sheet, and how much of it has passed (0 to 1; null when it has no end). */
export interface SheetPeriod {
  window: PeriodWindow;
  elapsed: number | null;
  firstDay: Day;
  asOf: Day;
}

const TREND_MONTHS = 12;
const DAYS_A_MONTH = 365.25 / 12;

/** The window that an analysis measured over. */
export function sheetPeriod(analysis: Analysis): SheetPeriod {
  const { plan, asOf, firstDay } = analysis;
  const window = periodWindow(plan.period ?? 'all', asOf, plan);
  const elapsed = window.full && elapsedShare(window.full.from, window.full.to, asOf + 1, plan.openingHours);
  return { window, elapsed, firstDay, asOf };
}

/** Asks the analysis for everything that one KPI's row shows. */
export function kpiFacts(analysis: Analysis, kpi: KpiDescription, planned: PlannedKpi, period: SheetPeriod): KpiFacts {
  const { window, firstDay, asOf } = period;
  const { plan } = analysis;
  const variant = planned.variant ?? 'standard';
  const flow = isFlow(kpi.id, variant);
  const { result, end } = measured(analysis, kpi.id, variant, window.period);
  const before = outgrows(kpi.id, variant) ? null : periodBefore(result, window);
  const past = before && analysis.past(kpi.id, variant, before);
  // A figure is not compared with what stands in for it.
  const previous = past && Boolean(past.standsIn) === Boolean(result.standsIn) ? past : null;
  const { goal, remark } = goalFor(planned.targets ?? [], window, flow, plan.openingHours);
  const byMonth = analysis.breakdown(kpi.id, 'month', variant, { from: null, to: asOf + 1 });
  const history = monthsOf(byMonth, analysis, { id: kpi.id, variant }, end ?? asOf);
  const ask = (month: string): Sentence | null => {
    const from = dayFromIso(`${month}-01`) as Day;
    return analysis.result(kpi.id, variant, { from, to: monthStart(from, 1) }).reason;
  };
  const months = window.full ? Math.max(1, Math.round((window.full.to - window.full.from) / DAYS_A_MONTH)) : 1;
  const placed = {
    // Churn of a year is no multiple of churn of a month: such a target finds nothing like it in the months.
    history: kpi.span === 'all' || months === 1 ? history : null,
    months: flow ? months : 1,
  };
  const smart = smartChecks({
    kpi,
    goal,
    reason: result.reason,
    ...placed,
    objective: plan.objective,
    firstDay,
    asOf,
  });
  const isElsewhere = hasOtherLength({ kpi, planned }, period);
  const longer = isElsewhere ? longerTarget({ kpi, variant, planned }, period, analysis) : null;
  const usual = usualShare(analysis, kpi.id, variant, window, window.period);
  return {
    planned,
    kpi,
    variant,
    flow,
    usual,
    share: flow ? (usual ?? expectedShare(goal, period)) : 1,
    result,
    period: window.period,
    end,
    previous,
    goal,
    elsewhere: isElsewhere ? (longer?.status ?? 'no_target') : null,
    goalRemark: remark,
    upcoming: upcomingTarget(planned, goal, window, analysis, result),
    history,
    gaps: kpiOf(kpi.id).anonymous ? null : gapsInTrend({ history, byMonth, ask }, result.reason),
    smart,
    doubt: targetDoubt({
      target: goal?.target,
      better: kpi.better,
      unit: result.unit,
      currency: result.currency,
      ...placed,
    }),
    next: nextReportOf(planned, analysis),
  };
}

/** The last months as the data has them, and those before it as they were recorded. */
function monthsOf(
  byMonth: readonly GroupResult[],
  analysis: Analysis,
  { id, variant }: { id: KpiId; variant: string },
  last: Day,
): MonthValue[] {
  if (byMonth.length === 0) return [];
  const begin = analysis.begin(id, variant);
  const months = monthlyHistory(byMonth, begin, last, isFlow(id, variant));
  for (let to = Math.min(firstWholeMonth(begin), monthStart(last + 1)); months.length < TREND_MONTHS; ) {
    const from = monthStart(to, -1);
    const value = analysis.pastValue(id, variant, { from, to });
    if (value === null) break;
    months.unshift({ month: isoMonth(from), value });
    to = from;
  }
  return months;
}

/** The figure of a period and where the data behind it ends too early; without a number where there is no data of it. */
export function measured(
  analysis: Analysis,
  id: KpiDescription['id'],
  variant: string,
  period: Period,
): Pick<KpiFacts, 'result' | 'end'> {
  const result = analysis.result(id, variant, period);
  const end = kpiOf(id).anonymous ? null : reachOf(analysis.ends(), result.rows, period.to - 1);
  if (end === null || period.from === null || end >= period.from) return { result, end };
  return { result: { ...result, value: null, n: 0, top: null, bottom: null, reason: dataEndsSentence(end) }, end };
}

/** That the goal was set for a period before this one; null where it was not. */
export function carriedOn({ goal, goalRemark }: Pick<KpiFacts, 'goal' | 'goalRemark'>): Sentence | null {
  return goal?.remark?.text === 'goal_is_carried_on' ? goalRemark : null;
}

/** Why there is no comparison, where the data does not hold all of the period before. */
export function uncompared(previous: KpiResult | null): Sentence | null {
  return previous?.reason?.text === 'data_begins_later' ? previous.reason : null;
}

/** Says where the data ends. */
export function dataEndsSentence(end: Day): Sentence {
  return { text: 'data_ends', values: { day: dayInWords(end) } };
}

/** Where a period has ended, its figures still stand there when the target of the next is typed. */
function upcomingTarget(
  { targets = [] }: PlannedKpi,
  goal: Goal | null,
  { kind, full }: PeriodWindow,
  { now, plan }: Analysis,
  { unit, currency }: KpiResult,
): Sentence | null {
  if (now === null || full === null || kind === 'custom' || full.to > dayOf(now)) return null;
  const next = inclusive(periodWindow(kind, full.to, plan).full ?? full);
  const { target } = targets.find(({ from, to }) => from === next.from && to === next.to) ?? {};
  if (target === undefined || target === goal?.target) return null;
  const shown = (language: Language): string => valueText(target, unit, currency, language);
  return { text: 'target_from', values: { target: { en: shown('en'), nl: shown('nl') }, day: dayInWords(full.to) } };
}

/** The next report after the last one that has gone out, or was to. */
function nextReportOf(planned: PlannedKpi, { now, asOf, plan }: Analysis): ReportMoment | null {
  const hour = mailHour(planned, plan);
  const last = now === null ? asOf : dayOf(now - hour * 60 * MILLISECONDS_A_MINUTE);
  return nextReport(planned.report && { ...planned.report, hour }, last, plan);
}

/** A flow's share of its target: what has elapsed of the period, or, in a period without end, of the way to the due date. */
function expectedShare(goal: Goal | null, { window, elapsed, firstDay }: SheetPeriod): number {
  if (elapsed !== null) return elapsed;
  const due = dueDay(goal);
  const { to } = window.period;
  return due === null || due < to ? 1 : (to - firstDay) / (due + 1 - firstDay);
}

/**
 * The period to compare with; where "all" was narrowed to the last full months, the months before those; of a survey
 * all that lies before its quarter, which answers with the latest one in it.
 */
function periodBefore({ id, period }: KpiResult, window: PeriodWindow): Period | null {
  const { from, to } = period;
  if (kpiOf(id as KpiId).anonymous) return from === null ? null : { from: null, to: from };
  if (window.previous) return window.previous;
  return from === null ? null : precedingPeriod({ from, to });
}

/** `2017-05-01` and `2017-05-17`: the days of a period, both included. */
export function daysOf(period: Period): { from: string | null; to: string } {
  return { from: period.from === null ? null : isoDay(period.from), to: isoDay(period.to - 1) };
}
