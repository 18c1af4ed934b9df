import type { Analysis } from '../analysis/analysis';
import { standInNotes } from '../analysis/notes';
import type { Report } from '../analysis/report';
import { reportOf } from '../analysis/report-of';
import type { Language } from '../base/language';
import { kpis } from '../kpis';
import { attainmentOf, paceOf, type Status, type StatusSetting, statusOf, thresholdsOf } from '../plan/goals/status';
import { plainTitle } from '../plan/kpi-name';
import type { Plan } from '../plan/plan';
import { type ReportedForecast, reportedForecast } from '../questions/forecast/say-forecast';
import { type ReportedGap, reportedGap } from '../questions/gap/reported-gap';
import { type ReportedQuestion, reportedQuestions } from '../questions/reported';
import { type ReportedChange, reportedChanges } from '../questions/why/reported-changes';
import { dataEndsSentence, type KpiFacts, type SheetPeriod, sheetPeriod } from '../scorecard/kpi-facts';
import { say } from '../texts/say';
import { valueText } from '../texts/value-text';
import { factsOf } from './build-sheets';

/** One KPI of the plan as a page shows it. Texts are in the plan's language. */
export interface ViewRow {
  id: string;
  variant: string;
  title: string;
  /** '' where there is none */
  value: string;
  target: string;
  /** Numbers as on the KPI sheet; null where there is none. */
  pace: number | null;
  attainment: number | null;
  status: Status;
  statusText: string;
  /** Why there is no number, or none of the whole period, or another one; '' where there is the one asked for. */
  reason: string;
}

/** What server calls answer with. */
export interface View {
  language: Language;
  report: Report & {
    questions: ReportedQuestion[];
    forecast: ReportedForecast;
    gap: ReportedGap;
    changes: ReportedChange[];
  };
  kpis: ViewRow[];
}

/** The report of everything computed, and the plan's KPIs with their status. */
export function viewOf(analysis: Analysis, plan: Plan): View {
  return analysis.together((one) => viewed(one, plan));
}

function viewed(analysis: Analysis, plan: Plan): View {
  const period = sheetPeriod(analysis);
  const language = plan.language ?? 'en';
  const rows = factsOf(analysis, plan, kpis).map((facts) => viewRow(facts, plan, period, language));
  const report = {
    ...reportOf({ ...analysis, plan }),
    questions: reportedQuestions(analysis, language),
    forecast: reportedForecast(analysis, language),
    gap: reportedGap(analysis, language),
    changes: reportedChanges(analysis, language),
  };
  return { language, report, kpis: rows };
}

/** One KPI with its status. */
export function viewRow(facts: KpiFacts, plan: Plan, period: SheetPeriod, language: Language): ViewRow {
  const { kpi, variant, result, end } = facts;
  const shown = (value: number | null): string =>
    value === null ? '' : valueText(value, result.unit, result.currency, language);
  const setting = statusSetting(facts, period);
  const [standIn = null] = standInNotes(result);
  const reason = result.reason ?? (end === null ? standIn : dataEndsSentence(end));
  const isKnown = facts.elsewhere !== null && result.value !== null && end === null;
  const status = isKnown ? (facts.elsewhere as Status) : statusOf(setting, thresholdsOf(plan));
  return {
    id: kpi.id,
    variant,
    title: plainTitle(kpi, variant)[language],
    value: shown(result.value),
    target: shown(setting.target),
    pace: paceOf(setting),
    attainment: attainmentOf(setting),
    status,
    statusText: say({ text: `status_${status}` }, language),
    reason: reason === null ? '' : say(reason, language),
  };
}

/** What a KPI's status is judged on. */
export function statusSetting(
  { result, goal: planned, elsewhere, kpi, share, end }: KpiFacts,
  { elapsed }: SheetPeriod,
): StatusSetting {
  const goal = elsewhere === null ? planned : null;
  return {
    actual: result.value,
    n: result.n,
    target: goal?.target ?? null,
    floor: goal?.floor ?? null,
    stretch: goal?.stretch ?? null,
    unit: result.unit,
    better: kpi.better,
    share,
    elapsed,
    incomplete: end !== null,
  };
}
