import type { Analysis } from '../../analysis/analysis';
import type { Day } from '../../base/day';
import { playerOf } from '../../kpis/roles';
import { quantile } from '../../statistics/quantile';
import type { Sentence } from '../../texts/sentence';
import { type MonthSeen, monthsSeen } from './month-end';

/** How a month is foretold: by what open deals of each age used to bring, by its pace so far, or as the month before. */
export type Method = 'open deals' | 'run rate' | 'last month';

/** What one method says, and how far off it was over the months before, made on the same day with what was known then. */
export interface Foretold {
  method: Method;
  value: number;
  /** Where eight of ten of those months would have lain around it. */
  low: number;
  high: number;
  /** All errors together, whichever way, ÷ all that was won. */
  error: number;
}

export interface Forecast {
  month: { from: Day; to: Day };
  currency: string | null;
  /** The method that erred least first. */
  methods: Foretold[];
  /** Months over which the errors were measured. */
  months: number;
}

/** Each month is held against what those before it tell: a year of the one, before a year of the other. */
const HELD = 12;
const LEARNT_FROM = 12;

/** Fewer months tell nothing, of a rate or of an error. */
const FEWEST = 3;

/** The days before this share of a month say nothing of the whole. */
const QUIET = 0.2;

/** What the month that runs will come to; else why nobody can say. */
export function forecastMonth(analysis: Analysis): Forecast | Sentence {
  const { id, variant } = playerOf('amount won');
  const { reason, currency } = analysis.result(id, variant);
  if (reason) return reason;
  const seen = monthsSeen(analysis, HELD + LEARNT_FROM);
  const before = (at: number): MonthSeen[] =>
    seen.slice(at + 1, at + 1 + LEARNT_FROM).filter(({ came }) => came !== null);
  const methods = (Object.keys(METHODS) as Method[]).flatMap((method) => {
    const tried = seen.slice(1, 1 + HELD).map((month, at) => ({
      came: month.came,
      said: month.came === null ? null : METHODS[method](month, before(at + 1)),
    }));
    const value = METHODS[method](seen[0], before(0));
    return value === null ? [] : [{ method, value, tried }];
  });
  // All are held against the same months: those in which each of them could be made.
  const months = seen
    .slice(1, 1 + HELD)
    .map((_, at) => at)
    .filter((at) => methods.every(({ tried }) => tried[at].said !== null));
  const came = months.map((at) => methods[0]?.tried[at].came ?? 0);
  const sum = came.reduce((total, one) => total + one, 0);
  if (months.length < FEWEST || !(sum > 0)) return { text: 'forecast_too_short' };
  const foretold = methods.map(({ method, value, tried }): Foretold => {
    const said = months.map((at) => tried[at].said ?? 0);
    const off = came.map((one, at) => one - said[at]);
    const ratios = came.flatMap((one, at) => (said[at] > 0 ? [one / said[at]] : []));
    return {
      method,
      value,
      low: value * quantile(ratios, 0.1),
      high: value * quantile(ratios, 0.9),
      error: off.reduce((total, one) => total + Math.abs(one), 0) / sum,
    };
  });
  foretold.sort((a, b) => a.error - b.error);
  return { month: seen[0].month, currency, methods: foretold, months: months.length };
}

/** Each from what was known on that day: the month so far, and the months before it, which were over. */
const METHODS: Record<Method, (month: MonthSeen, before: readonly MonthSeen[]) => number | null> = {
  'open deals': ({ wonSoFar, open }, before) => {
    if (before.length < FEWEST) return null;
    const total = (of: (one: MonthSeen) => number): number => before.reduce((sum, one) => sum + of(one), 0);
    const later = open.map((deals, band) => {
      const were = total((one) => one.open[band]);
      return were === 0 ? 0 : (deals * total((one) => one.wonLater[band])) / were;
    });
    return wonSoFar + later.reduce((sum, one) => sum + one, 0) + total(({ wonNew }) => wonNew) / before.length;
  },
  'run rate': ({ wonSoFar, elapsed }) => (elapsed < QUIET ? null : wonSoFar / elapsed),
  'last month': ({ lastMonth }) => lastMonth,
};
