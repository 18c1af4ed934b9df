import type { Analysis } from '../../analysis/analysis';
import { type Day, dayOf, monthStart } from '../../base/day';
import type { Period } from '../../base/period';
import { cycleBands } from '../../dimensions/deals/cycle-band';
import { playerOf } from '../../kpis/roles';

/** One month as it could be seen on the same day of it: all that was known then, and what the month came to. */
export interface MonthSeen {
  month: { from: Day; to: Day };
  /** The last day that is known. */
  asOf: Day;
  /** The share of the days of the month that have passed. */
  elapsed: number;
  wonSoFar: number;
  lastMonth: number | null;
  /** Open deals by age band on that day. */
  open: number[];
  /** What of these was won by the end of the month, and what deals brought that were created after that day. */
  wonLater: number[];
  wonNew: number;
  /** What the month came to; null while it runs. */
  came: number | null;
}

/**
 * The month that runs after `asOf`, and the months before it, each as far as it was on the same day, the latest first.
 * Deals that closed without a date, or were cancelled, are in none of them: when they ended is not known.
 */
export function monthsSeen(analysis: Analysis, back: number): MonthSeen[] {
  const running = monthStart(analysis.asOf + 1);
  const passed = analysis.asOf + 1 - running;
  return Array.from({ length: back + 1 }, (_, ago) => monthSeen(analysis, monthStart(running, -ago), passed, ago > 0));
}

function monthSeen(analysis: Analysis, from: Day, passed: number, isOver: boolean): MonthSeen {
  const month = { from, to: monthStart(from, 1) };
  const asOf = Math.min(from + passed, month.to) - 1;
  const { id, variant } = playerOf('amount won');
  const won = (period: Period): number | null => analysis.past(id, variant, period).value;
  return {
    month,
    asOf,
    elapsed: (asOf + 1 - from) / (month.to - from),
    wonSoFar: asOf < from ? 0 : (won({ from, to: asOf + 1 }) ?? 0),
    lastMonth: won({ from: monthStart(from, -1), to: from }),
    ...dealsSeen(analysis, asOf, month.to),
    came: isOver ? won(month) : null,
  };
}

function dealsSeen(
  { tables: { deals } }: Analysis,
  asOf: Day,
  to: Day,
): Pick<MonthSeen, 'open' | 'wonLater' | 'wonNew'> {
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
