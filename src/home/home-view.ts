import type { Analysis } from '../analysis/analysis';
import { type Day, dayFromIso, dayOf, type Wall } from '../base/day';
import type { Language } from '../base/language';
import type { Zone } from '../base/zone';
import { kpis } from '../kpis';
import type { Plan, PlannedKpi } from '../plan/plan';
import { keyOf } from '../plan/read-plan';
import { nextOccurrence } from '../schedule/calendar/occurrence';
import { reportTasks } from '../schedule/calendar/tasks';
import type { ScheduleView } from '../schedule/schedule-view';
import { sheetPeriod } from '../scorecard/kpi-facts';
import { factsOf } from '../sheet/build-sheets';
import type { ExistingSheet } from '../sheet/kpi-sheet/typed/existing-sheet';
import { type ViewRow, viewRow } from '../sheet/view';
import { momentText, weekdayText } from '../texts/day-text';
import { periodName } from '../texts/period-name';
import { say } from '../texts/say';
import type { Sentence } from '../texts/sentence';
import { basisText, isThin } from '../wizard/goals/basis-text';
import type { Origin } from '../wizard/sender';
import { byRank, type ProblemView, problemViews, type QuestionView, questionViews } from '../wizard/tabs-view';
import { shownOtherwise } from './shown-otherwise';

/** What is remembered of the last time the KPI sheet was written. */
export interface LastRefresh {
  /** Instant in milliseconds. */
  at: number;
  /** Address, '' when it is not known. */
  by: string;
}

/** The KPIs as they stand, and what asks for attention. Texts are in the language of the person. */
export interface HomeView {
  language: Language;
  period: string;
  kpis: HomeRow[];
  /** '' when it was never refreshed here. */
  refreshed: string;
  /** That the KPI sheet shows other numbers than these, which the tabs give now; '' where it does not. */
  behind: string;
  questions: QuestionView[];
  problems: ProblemView[];
  /** What has changed in the tabs since the last time. */
  changes: string[];
  /** Whether this is a copy of another spreadsheet, and what that means; '' in the spreadsheet itself. */
  copy: string;
  /** True when a change of the set-up was left half done. */
  halfDone: boolean;
  /** What was done last by hand and can be taken back; null where nothing can. */
  undo: 'build' | 'refresh' | null;
  /** The tab of which a newer export has replaced the rows, which can be put back; '' for none. */
  oldRows: string;
  /** What is to be said of what was done just now. */
  notices: string[];
  schedule: ScheduleView;
  /** Mails that the plan asks for; 0 where it names nobody. */
  mails: number;
}

export interface HomeRow extends ViewRow {
  /** How much the value rests on; '' where there is none. */
  basis: string;
  thin: boolean;
  owner: string;
  key: string;
  /** The day until which no alert of it comes; '' where they come. */
  snoozed: string;
  /** Day of the next report that reaches somebody; '' where none comes. */
  next: string;
}

export interface ReadHome {
  analysis: Analysis;
  plan: Plan;
  last: LastRefresh | null;
  /** The KPI sheet as it stands; null where there is none, or it was written just now. */
  sheet: ExistingSheet | null;
  origin: Origin;
  changes: Sentence[];
  halfDone: boolean;
  undo: HomeView['undo'];
  oldRows: string;
  notices: Sentence[];
  schedule: ScheduleView;
  /** Wall clock of the spreadsheet. */
  now: Wall;
  language: Language;
}

export function homeView(read: ReadHome): HomeView {
  return read.analysis.together((analysis) => homeOf({ ...read, analysis }));
}

function homeOf(read: ReadHome): HomeView {
  const { analysis, plan, last, sheet, origin, changes, halfDone, undo, oldRows, notices, schedule, now, language } =
    read;
  const spoken: Plan = { ...plan, language };
  const period = sheetPeriod(analysis);
  const all = factsOf(analysis, spoken, kpis);
  const differing = sheet === null ? 0 : shownOtherwise(sheet, all);
  const rows = all.map((facts): HomeRow => {
    const next = schedule.running ? nextReportOf(facts.planned, plan, now) : null;
    return {
      ...viewRow(facts, spoken, period, language),
      basis: basisText(facts.result, language),
      thin: isThin(facts.result),
      owner: facts.planned.owner ?? '',
      key: keyOf(facts.planned),
      snoozed: snoozedText(facts.planned, now, language),
      next: next === null ? '' : weekdayText(next, language),
    };
  });
  return {
    language,
    period: periodName(period.window.period, language),
    kpis: rows,
    refreshed: last === null ? '' : refreshedText(last, analysis.zone, language),
    behind: differing === 0 ? '' : say({ text: 'wizard_behind', values: { kpis: differing } }, language),
    questions: analysis.readings.flatMap((reading) => questionViews(reading, language)).sort(byRank),
    problems: analysis.readings.flatMap((reading) => problemViews(reading, language)),
    changes: changes.map((change) => say(change, language)),
    copy: origin === 'own' ? '' : say({ text: origin === 'copy' ? 'wizard_copy' : 'wizard_unknown' }, language),
    halfDone,
    undo,
    oldRows,
    notices: notices.map((notice) => say(notice, language)),
    schedule,
    mails: reportTasks(plan).length,
  };
}

/** A day that is over snoozes nothing. */
function snoozedText({ snoozed }: PlannedKpi, now: Wall, language: Language): string {
  const until = snoozed === undefined ? null : dayFromIso(snoozed);
  return until === null || until < dayOf(now) ? '' : weekdayText(until, language);
}

/** The day of the next report of a KPI that somebody gets, by what decides when it is due. */
function nextReportOf(planned: PlannedKpi, plan: Plan, now: Wall): Day | null {
  const occurrences = reportTasks({ ...plan, kpis: [planned] }).map(({ cadence, hour }) =>
    nextOccurrence(cadence, hour, now, plan),
  );
  const days = occurrences.flatMap((occurrence) => occurrence?.day ?? []);
  return days.length === 0 ? null : Math.min(...days);
}

/** Day and time on the spreadsheet's clock, and as whom. */
function refreshedText({ at, by }: LastRefresh, zone: Zone, language: Language): string {
  const moment = momentText(zone.toWall(at), language);
  return by === ''
    ? say({ text: 'wizard_refreshed', values: { moment } }, language)
    : say({ text: 'wizard_refreshed_by', values: { moment, by } }, language);
}

/** What was kept of the last refresh; null for anything else. */
export function lastRefresh(value: unknown): LastRefresh | null {
  const kept = value as Partial<LastRefresh> | null;
  return typeof kept?.at === 'number' && typeof kept.by === 'string' ? { at: kept.at, by: kept.by } : null;
}
