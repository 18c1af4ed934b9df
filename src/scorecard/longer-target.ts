import type { Analysis } from '../analysis/analysis';
import { type Day, dayFromIso } from '../base/day';
import { traitOf } from '../kpis/declaration/traits';
import { FEWEST_FOR_A_RATE } from '../plan/goals/status';
import type { KpiFacts, SheetPeriod } from './kpi-facts';
import { hasOtherLength } from './other-length';

/** How far a KPI is in the time that its target is meant for, of which the report shows a part. */
export interface LongerTarget {
  value: number;
  target: number;
  /** The first day of that time, and its last. */
  since: Day;
  until: Day;
  /** Too early until that time is over, unless it can no longer be met: what has left stays gone, what is bought more may still come. */
  status: 'off_track' | 'on_track' | 'too_early';
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
  const spans = (planned.targets ?? []).flatMap(({ from, to, target }) => {
    const [since, until] = [dayFromIso(from), dayFromIso(to)];
    if (since === null || until === null || target === undefined || asOf < since || asOf > until) return [];
    return [{ since, until, target }];
  });
  const [span] = spans.sort((a, b) => a.until - a.since - (b.until - b.since));
  if (!span || span.since >= (window.period.from ?? span.since)) return null;
  const { value, n } = analysis.result(kpi.id, variant, { from: span.since, to: asOf + 1 });
  if (value === null || n < FEWEST_FOR_A_RATE) return null;
  const isShort = kpi.better === 'lower' ? value > span.target : value < span.target;
  const isFinal = asOf >= span.until;
  const shrinks = traitOf(kpi, variant, 'overTime') === 'shrinks with the period';
  const isLost = isShort && (isFinal || kpi.better === 'lower' || shrinks);
  return { ...span, value, status: isLost ? 'off_track' : isFinal ? 'on_track' : 'too_early' };
}
