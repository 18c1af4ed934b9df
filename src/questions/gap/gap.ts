import type { Analysis } from '../../analysis/analysis';
import type { Day } from '../../base/day';
import type { Period } from '../../base/period';
import { isAllWaiting } from '../../engine/rows/waiting-rows';
import { kpiOf } from '../../kpis';
import { playerOf, playersOf } from '../../kpis/roles';
import { asDeclared, isSentence, type Sentence } from '../../texts/sentence';
import { plannedGoal } from '../attainment/planned-goal';
import { type Forecast, type Foretold, forecastOf } from '../forecast/forecast';

/** What the period that runs comes to by the method to go by, against its target. */
export interface Gap extends Omit<Forecast, 'methods'> {
  comesTo: Foretold;
  /** What the other methods say. */
  others: Foretold[];
  target: Aim;
  /** What is over; below zero what is short. */
  over: number;
  /** What of the period nobody can count yet, and why. */
  notCounted: Sentence | null;
}

/** The first and the last day of a period, as they are typed in a cell; null for a blank one. */
export interface Days {
  from: Day | null;
  to: Day | null;
}

/** What is to be won in a period. */
export interface Aim {
  amount: number;
  /** The quotas of the reps together, where the plan sets no target. */
  isOfQuotas: boolean;
  /** Of which longer or earlier target it is a part. */
  remark: Sentence | null;
}

/**
 * One number wherever it is asked: in a cell, on a tab, in a report, on a chart; of the period that runs, unless another that
 * runs is asked for by its first day, its last or both. A sentence says why there is none.
 */
export function gapOf(analysis: Analysis, { from = null, to = null }: Partial<Days> = {}): Gap | Sentence {
  const forecast = forecastOf(analysis, from === null || to === null ? undefined : { from, to: to + 1 });
  if (isSentence(forecast)) return forecast;
  const { methods, ...known } = forecast;
  const { period } = known;
  if ((from ?? period.from) !== period.from || (to ?? period.to - 1) !== period.to - 1)
    return { text: 'gap_not_running' };
  const [comesTo, ...others] = methods;
  if (comesTo.open !== null && known.deals === 0) return { text: 'gap_no_open_deals' };
  const target = aimOf(analysis, period);
  if (isSentence(target)) return target;
  const over = comesTo.value - target.amount;
  return { ...known, comesTo, others, target, over, notCounted: notCountedIn(analysis, period) };
}

/** What the plan wants all to win, be it as revenue where that is counted in deals won, else the quotas of a tab; else why neither is known. */
export function aimOf(analysis: Analysis, period: Period): Aim | Sentence {
  const won = playerOf('amount won');
  const { rows } = analysis.result(won.id, won.variant, period);
  for (const { id, variant } of [won, ...playersOf('goal for sales')]) {
    const planned = (analysis.plan.kpis ?? []).find((one) => one.id === id && (one.variant ?? 'standard') === variant);
    const goal = planned ? plannedGoal(analysis, planned, period) : null;
    const isOfDeals = analysis.result(id, variant, period).rows.every(({ tab }) => rows.some((one) => one.tab === tab));
    if (goal?.target && isOfDeals) return { amount: goal.target, isOfQuotas: false, remark: goal.remark };
  }
  const attained = playerOf('share of quotas won');
  const { bottom } = analysis.result(attained.id, attained.variant, period);
  if (bottom) return { amount: bottom, isOfQuotas: true, remark: null };
  return { text: 'gap_no_target', values: { kpi: asDeclared(kpiOf(won.id).title) } };
}

/** Deals that closed in the period and wait for an answer, where no other counts. */
function notCountedIn(analysis: Analysis, period: Period): Sentence | null {
  const { id, variant } = playerOf('amount won');
  const { reason } = analysis.result(id, variant, period);
  return isAllWaiting(reason) ? { text: 'gap_not_counted', values: reason?.values } : null;
}
