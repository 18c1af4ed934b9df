import type { Analysis } from '../analysis/analysis';
import { type Day, dayFromIso } from '../base/day';
import { traitOf } from '../kpis/declaration/traits';
import { FEWEST_FOR_A_RATE, type Status, statusOf, thresholdsOf } from '../plan/goals/status';
import type { KpiFacts, SheetPeriod } from './kpi-facts';
import { hasOtherLength } from './other-length';

/** How far a KPI is in the time that its target is meant for, of which the report shows a part. */
export interface LongerTarget {
  value: number;
  target: number;
  /** The first day of that time, and its last. */
  since: Day;
  until: Day;
  /** True where the target was not met, or can no longer be. */
  isMissed: boolean;
  /** As a sheet over all of that time says it; too early until it is over, as long as the target can still be met. */
  status: Status;
}

/**
 * Of a KPI that is not judged by the report's period, since its target is for a longer one: how it stands against that.
 * Null for any other, and on too few rows.
 */
export function longerTarget(
  facts: Pick<KpiFacts, 'kpi' | 'variant' | 'planned'>,
  period: SheetPeriod,
  analysis: Analysis,
): LongerTarget | null {
  if (!hasOtherLength(facts, period)) return null;
  const { kpi, variant, planned } = facts;
  const { asOf, window } = period;
  const spans = (planned.targets ?? []).flatMap(({ from, to, target, floor = null, stretch = null }) => {
    const [since, until] = [dayFromIso(from), dayFromIso(to)];
    if (since === null || until === null || target === undefined || asOf < since || asOf > until) return [];
    return [{ since, until, target, floor, stretch }];
  });
  const [span] = spans.sort((a, b) => a.until - a.since - (b.until - b.since));
  if (!span || span.since >= (window.period.from ?? span.since)) return null;
  const { since, until, ...goal } = span;
  const { value, n, unit } = analysis.result(kpi.id, variant, { from: since, to: asOf + 1 });
  if (value === null || n < FEWEST_FOR_A_RATE) return null;
  const isShort = kpi.better === 'lower' ? value > goal.target : value < goal.target;
  const isFinal = asOf >= until;
  // What has left stays gone; what is bought more may still come.
  const staysShort = kpi.better === 'lower' || traitOf(kpi, variant, 'overTime') === 'shrinks with the period';
  const isMissed = isShort && (isFinal || staysShort);
  const judged = { ...goal, actual: value, n, unit, better: kpi.better, share: 1, elapsed: null, incomplete: false };
  const status = isMissed || isFinal ? statusOf(judged, thresholdsOf(analysis.plan)) : 'too_early';
  return { since, until, target: goal.target, value, isMissed, status };
}
