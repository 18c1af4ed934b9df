import type { Analysis } from '../../analysis/analysis';
import { oncePer } from '../../base/once-per';
import type { Period } from '../../base/period';
import { playerOf } from '../../kpis/roles';
import { quantile } from '../../statistics/quantile';
import type { Sentence } from '../../texts/sentence';
import { type PeriodSeen, periodsSeen } from './period-end';
import { runningPeriod, type Span } from './running-period';

/** How a period is foretold: by what open deals of each age used to bring, by its pace so far, or as the period before. */
export type Method = 'open deals' | 'run rate' | 'period before';

/** What one method says, and how far off it was over the periods before, made on the same day with what was known then. */
export interface Foretold {
  method: Method;
  value: number;
  /** Where eight of ten of those periods would have lain around it. */
  low: number;
  high: number;
  /** All errors together, whichever way, ÷ all that was won. */
  error: number;
  /** Said on the same day of each of those periods, the latest first, beside what it came to. */
  tried: { period: Span; said: number; came: number }[];
}

/** What a period comes to by its open deals; the amounts add up. */
export interface WonParts {
  won: number;
  /** By how many open deals, and what they bring. */
  deals: number;
  fromOpen: number;
  /** What deals bring that are still to be created. */
  fromNew: number;
}

export interface Forecast {
  period: Span;
  currency: string | null;
  /** The method that erred least first. */
  methods: Foretold[];
  /** Of the method by open deals; null where that cannot be asked. */
  parts: WonParts | null;
}

/** Each period is held against what those before it tell: a year of the one, before a year of the other. */
const HELD = 12;
const LEARNT_FROM = 12;

/** Fewer periods tell nothing, of a rate or of an error. */
const FEWEST = 3;

/** The days before this share of a period say nothing of the whole. */
const QUIET = 0.2;

/** Of a period that began a month earlier than another half of it may have run by then. */
const DAYS_A_MONTH = 28;

/**
 * What the period that runs will come to, be it the one asked for; else why nobody can say. The periods that it learns from, and
 * is held against, are as long and lie a month apart; none knows of another that was not over by its day.
 */
export function forecastOf(analysis: Analysis, asked?: Period): Forecast | Sentence {
  return asked ? foretell(analysis, asked) : ofRunning(analysis);
}

/** Reports, tabs and charts ask for the same one. */
const ofRunning = oncePer((analysis: Analysis) => foretell(analysis));

function foretell(analysis: Analysis, asked?: Period): Forecast | Sentence {
  const { id, variant } = playerOf('amount won');
  const { reason, currency } = analysis.result(id, variant);
  if (reason) return reason;
  // Another method would stand in for the open deals of which nothing is known.
  if (analysis.data.elsewhere?.has('deals')) return analysis.data.elsewhere.oneByOne;
  const running = runningPeriod(analysis, asked);
  const overlapping = Math.floor((running.to - running.from) / DAYS_A_MONTH);
  const seen = periodsSeen(analysis, running, HELD + LEARNT_FROM + overlapping);
  const before = ({ asOf }: PeriodSeen): PeriodSeen[] =>
    seen.filter(({ period, came }) => came !== null && period.to <= asOf + 1).slice(0, LEARNT_FROM);
  const over = seen.filter(({ period }) => period.to <= analysis.asOf + 1).slice(0, HELD);
  const methods = (Object.keys(METHODS) as Method[]).flatMap((method) => {
    const value = METHODS[method](seen[0], before(seen[0]));
    const said = over.map((one) => (one.came === null ? null : METHODS[method](one, before(one))));
    return value === null ? [] : [{ method, value, said }];
  });
  // All are held against the same periods: those in which each of them could be made.
  const held = over.map((_, at) => at).filter((at) => methods.every(({ said }) => said[at] !== null));
  const sum = held.reduce((total, at) => total + (over[at].came ?? 0), 0);
  if (held.length < FEWEST || !(sum > 0)) return { text: 'forecast_too_short' };
  const foretold = methods.map(({ method, value, said }): Foretold => {
    const tried = held.map((at) => ({ period: over[at].period, said: said[at] ?? 0, came: over[at].came ?? 0 }));
    const ratios = tried.flatMap((one) => (one.said > 0 ? [one.came / one.said] : []));
    return {
      method,
      value,
      low: value * Math.min(1, quantile(ratios, 0.1)),
      high: value * Math.max(1, quantile(ratios, 0.9)),
      error: tried.reduce((total, one) => total + Math.abs(one.came - one.said), 0) / sum,
      tried,
    };
  });
  foretold.sort((a, b) => a.error - b.error);
  return { period: running, currency, methods: foretold, parts: partsOf(seen[0], before(seen[0])) };
}

function partsOf({ wonSoFar, open }: PeriodSeen, before: readonly PeriodSeen[]): WonParts | null {
  if (before.length < FEWEST) return null;
  const total = (of: (one: PeriodSeen) => number): number => before.reduce((sum, one) => sum + of(one), 0);
  const later = open.map((deals, band) => {
    const were = total((one) => one.open[band]);
    return were === 0 ? 0 : (deals * total((one) => one.wonLater[band])) / were;
  });
  return {
    won: wonSoFar,
    deals: open.reduce((sum, one) => sum + one, 0),
    fromOpen: later.reduce((sum, one) => sum + one, 0),
    fromNew: total(({ wonNew }) => wonNew) / before.length,
  };
}

/** Each from what was known on that day: the period so far, and the periods before it, which were over. */
const METHODS: Record<Method, (period: PeriodSeen, before: readonly PeriodSeen[]) => number | null> = {
  'open deals': (period, before) => {
    const parts = partsOf(period, before);
    return parts && parts.won + parts.fromOpen + parts.fromNew;
  },
  'run rate': ({ wonSoFar, elapsed }) => (elapsed < QUIET ? null : wonSoFar / elapsed),
  'period before': ({ wonBefore }) => wonBefore,
};
