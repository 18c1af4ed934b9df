import type { Analysis } from '../../../analysis/analysis';
import { type Day, isoDay } from '../../../base/day';
import { kpiOf } from '../../../kpis';
import { elapsedShare } from '../../../plan/calendar/working-days';
import { FEWEST_FOR_A_RATE, statusOf, thresholdsOf } from '../../../plan/goals/status';
import type { AlertRule, Plan } from '../../../plan/plan';
import { usualShare } from '../../../scorecard/closing-curve';
import type { KpiFacts, SheetPeriod } from '../../../scorecard/kpi-facts';
import { statusSetting } from '../../../sheet/view';

/** What an alert can be about, the gravest first. Without a wish of the plan: the floor alone. */
export type CrossingLine = Exclude<AlertRule, 'stale'>;
export const lines: CrossingLine[] = ['floor', 'target', 'previous'];

/** A line that a KPI has crossed. */
export interface Crossing {
  line: CrossingLine;
  facts: KpiFacts;
  /** ISO day on which its period began; '' for all time. */
  period: string;
  /** The level that was asked for by now, or the value of the period before. */
  level: number;
}

/** `between`: good enough for no alert, not good enough to count as recovered. */
export type Standing = 'crossed' | 'between' | 'recovered' | 'unknown';

/** Worse than the period before by so much is worth a mail, and recovered when it is half of it. */
const FAR_WORSE = 0.25;
/** A floor is left behind for good when the value is so far beyond it, or reaches the target: one that hovers alarms once. */
const CLEAR_OF_FLOOR = 0.05;
/** On fewer rows than this two periods differ by chance alone. */
const FEWEST_TO_COMPARE = 30;
const LONGEST_AGO = 62;

/**
 * Where a KPI stands against a line. Unknown in the first fifth of a period, without a number or the line, on too few rows
 * and of part of the data. Of surveys it is never known: they come by quarter, with the report.
 */
export function standingOf(line: CrossingLine, facts: KpiFacts, period: SheetPeriod, plan: Plan): Standing {
  const { kpi, result, goal, previous, flow, end } = facts;
  const { value, n } = result;
  const quiet = thresholdsOf(plan).quiet;
  const isYoung = period.elapsed !== null && period.elapsed < quiet;
  const isThin = !flow && n < FEWEST_FOR_A_RATE;
  // What is missing from the data is no reason to alarm anybody about the KPI.
  if (value === null || end !== null || isYoung || isThin || kpiOf(kpi.id).anonymous) return 'unknown';
  if (line === 'previous') return againstPrevious(facts, previous?.value ?? null, Math.min(n, previous?.n ?? 0));
  if (line === 'floor') {
    if (goal?.floor == null) return 'unknown';
    const floor = goal.floor * facts.share;
    if (beneath(value, floor, kpi.better)) return 'crossed';
    const clear = floor + Math.abs(floor) * CLEAR_OF_FLOOR * (kpi.better === 'higher' ? 1 : -1);
    const isOnTarget = goal.target !== null && !beneath(value, goal.target * facts.share, kpi.better);
    return isOnTarget || !beneath(value, clear, kpi.better) ? 'recovered' : 'between';
  }
  const status = statusOf({ ...statusSetting(facts, period), floor: null }, thresholdsOf(plan));
  if (status === 'off_track') return 'crossed';
  if (status === 'at_risk') return 'between';
  return status === 'on_track' || status === 'ahead' ? 'recovered' : 'unknown';
}

function beneath(value: number, level: number, better: 'higher' | 'lower'): boolean {
  return better === 'higher' ? value < level : value > level;
}

/** Scores are compared in points, since their zero is no start. */
function againstPrevious({ kpi, result }: KpiFacts, before: number | null, n: number): Standing {
  const { value, unit } = result;
  if (value === null || before === null || n < FEWEST_TO_COMPARE) return 'unknown';
  if (unit !== 'score' && before <= 0) return 'unknown';
  const change = unit === 'score' ? (value - before) / 100 : value / before - 1;
  const worse = kpi.better === 'higher' ? -change : change;
  if (worse >= FAR_WORSE) return 'crossed';
  return worse >= FAR_WORSE / 2 ? 'between' : 'recovered';
}

/** The level that a line asks for by now. */
export function levelOf(line: CrossingLine, { goal, share, previous }: KpiFacts): number | null {
  if (line === 'previous') return previous?.value ?? null;
  const level = line === 'floor' ? goal?.floor : goal?.target;
  return level == null ? null : level * share;
}

/**
 * The first day from which on the KPI has stood beyond the floor or below the target's pace, by the data as it is now;
 * null when that is longer ago than two months, and for a comparison with the period before.
 */
export function crossedSince({ line, facts }: Crossing, period: SheetPeriod, analysis: Analysis): Day | null {
  if (line === 'previous') return null;
  const { kpi, variant, flow } = facts;
  const { full, period: measured } = period.window;
  const { plan } = analysis;
  const first = Math.max(measured.from ?? period.firstDay, analysis.asOf - LONGEST_AGO);
  for (let day = analysis.asOf - 1; day >= first; day--) {
    const soFar = { from: measured.from, to: day + 1 };
    const result = analysis.result(kpi.id, variant, soFar);
    const elapsed = full && elapsedShare(full.from, full.to, day + 1, plan.openingHours);
    const usual = usualShare(analysis, kpi.id, variant, period.window, soFar);
    const share = usual ?? (flow && elapsed !== null ? elapsed : facts.share);
    const standing = standingOf(line, { ...facts, result, share }, { ...period, elapsed, asOf: day }, plan);
    if (standing !== 'crossed') return day + 1;
  }
  return first === (measured.from ?? period.firstDay) ? first : null;
}

/** The start of a period, as alerts remember it. */
export function periodKey({ window }: SheetPeriod): string {
  return window.period.from === null ? '' : isoDay(window.period.from);
}
