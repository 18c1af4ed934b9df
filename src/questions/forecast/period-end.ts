import type { Analysis } from '../../analysis/analysis';
import type { Day } from '../../base/day';
import { type Period, precedingPeriod, shiftedByMonths } from '../../base/period';
import { playerOf } from '../../kpis/roles';
import { type DealsOnDay, dealsOnDays } from './deals-on-day';
import type { Span } from './running-period';

/** One period as it could be seen on the same day of it: all that was known then, and what the period came to. */
export interface PeriodSeen extends DealsOnDay {
  period: Span;
  /** The last day that is known. */
  asOf: Day;
  /** The share of the days of the period that have passed. */
  elapsed: number;
  wonSoFar: number;
  /** What the period just before came to. */
  wonBefore: number | null;
  /** What the period came to; null while it runs. */
  came: number | null;
  /** What came of it after that day. */
  cameSince: number | null;
}

/**
 * The period that runs after `asOf`, and the same days of so many months before, one by one, the latest first. What is left of
 * each does not depend on when it began: periods that end on the same day learn the same of it.
 */
export function periodsSeen(analysis: Analysis, running: Span, back: number): PeriodSeen[] {
  const rest = { from: analysis.asOf + 1, to: running.to };
  const dealsOn = dealsOnDays(analysis);
  const { id, variant } = playerOf('amount won');
  const won = (asked: Period): number | null => analysis.pastValue(id, variant, asked);
  return Array.from({ length: back + 1 }, (_, ago) => {
    const period = shiftedByMonths(running, ago);
    const { from, to } = period;
    const left = shiftedByMonths(rest, ago);
    const asOf = left.from - 1;
    return {
      period,
      asOf,
      elapsed: (asOf + 1 - from) / (to - from),
      wonSoFar: asOf < from ? 0 : (won({ from, to: asOf + 1 }) ?? 0),
      wonBefore: won(precedingPeriod(period)),
      ...dealsOn(asOf, to),
      came: to <= analysis.asOf + 1 ? won(period) : null,
      cameSince: to <= analysis.asOf + 1 ? won(left) : null,
    };
  });
}
