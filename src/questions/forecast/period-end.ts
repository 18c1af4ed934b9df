import type { Analysis } from '../../analysis/analysis';
import { type Day, dayOf } from '../../base/day';
import { type Period, precedingPeriod, shiftedByMonths } from '../../base/period';
import { cycleBands } from '../../dimensions/deals/cycle-band';
import { playerOf } from '../../kpis/roles';
import type { Span } from './running-period';

/** One period as it could be seen on the same day of it: all that was known then, and what the period came to. */
export interface PeriodSeen {
  period: Span;
  /** The last day that is known. */
  asOf: Day;
  /** The share of the days of the period that have passed. */
  elapsed: number;
  wonSoFar: number;
  /** What the period just before came to. */
  wonBefore: number | null;
  /** Open deals by age band on that day. */
  open: number[];
  /** What of these was won by the end of the period, and what deals brought that were created after that day. */
  wonLater: number[];
  wonNew: number;
  /** What the period came to; null while it runs. */
  came: number | null;
}

/**
 * The period that runs after `asOf`, and the same days of so many months before, one by one, each as far as it was then, the
 * latest first. Deals that closed without a date, or were cancelled, are in none of them: when they ended is not known.
 */
export function periodsSeen(analysis: Analysis, running: Span, back: number): PeriodSeen[] {
  const passed = analysis.asOf + 1 - running.from;
  return Array.from({ length: back + 1 }, (_, ago) => periodSeen(analysis, shiftedByMonths(running, ago), passed));
}

function periodSeen(analysis: Analysis, period: Span, passed: number): PeriodSeen {
  const { from, to } = period;
  const asOf = Math.min(from + passed, to) - 1;
  const { id, variant } = playerOf('amount won');
  const won = (asked: Period): number | null => analysis.past(id, variant, asked).value;
  return {
    period,
    asOf,
    elapsed: (asOf + 1 - from) / (to - from),
    wonSoFar: asOf < from ? 0 : (won({ from, to: asOf + 1 }) ?? 0),
    wonBefore: won(precedingPeriod(period)),
    ...dealsSeen(analysis, asOf, to),
    came: to <= analysis.asOf + 1 ? won(period) : null,
  };
}

function dealsSeen(
  { tables: { deals } }: Analysis,
  asOf: Day,
  to: Day,
): Pick<PeriodSeen, 'open' | 'wonLater' | 'wonNew'> {
  const seen = { open: cycleBands.map(() => 0), wonLater: cycleBands.map(() => 0), wonNew: 0 };
  const { created, closed, outcome, value } = deals?.columns ?? {};
  if (!deals || created?.type !== 'date' || closed?.type !== 'date') return seen;
  if (outcome?.type !== 'text' || value?.type !== 'number') return seen;
  const [won, lost, open] = ['won', 'lost', 'open'].map((label) => outcome.labels.indexOf(label));
  for (let row = 0; row < deals.rows; row++) {
    const code = outcome.codes[row];
    const [begun, ended] = [dayOf(created.values[row]), dayOf(closed.values[row])];
    const isKnown = code === open || ((code === won || code === lost) && !Number.isNaN(ended));
    if (deals.leftOut[row] !== 0 || !isKnown || Number.isNaN(begun) || ended <= asOf) continue;
    const amount = code === won && ended < to && !Number.isNaN(value.values[row]) ? value.values[row] : 0;
    if (begun > asOf) {
      seen.wonNew += amount;
      continue;
    }
    const band = cycleBands.findIndex(({ below }) => asOf - begun < below);
    seen.open[band]++;
    seen.wonLater[band] += amount;
  }
  return seen;
}
