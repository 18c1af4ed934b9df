import type { Analysis } from '../../analysis/analysis';
import { reachOf } from '../../analysis/reach/data-reach';
import { oncePer } from '../../base/once-per';
import type { Period } from '../../base/period';
import { playerOf } from '../../kpis/roles';
import { quantile } from '../../statistics/quantile';
import { dayInWords } from '../../texts/day-text';
import type { Sentence } from '../../texts/sentence';
import { type Coming, FEWEST_PERIODS, METHODS, type Method } from './methods';
import { type PeriodSeen, periodsSeen } from './period-end';
import { runningPeriod, type Span } from './running-period';

/** What one method says, and how far off it was over the periods before, made on the same day with what was known then. */
export interface Foretold extends Coming {
  method: Method;
  /** What the period comes to: what is won so far, and what is still to come. */
  value: number;
  /** Where eight of ten of those periods would have lain around it; what is won already is not lost again. */
  low: number;
  high: number;
  /** All errors together, whichever way, ÷ all that was won. */
  error: number;
  /** Said on the same day of each of those periods, the latest first, beside what it came to. */
  tried: { period: Span; said: number; came: number }[];
}

export interface Forecast {
  period: Span;
  currency: string | null;
  /** Won so far. */
  won: number;
  /** How many deals are open. */
  deals: number;
  /** The one to go by first: it erred least, unless `chosenBy` says otherwise. */
  methods: Foretold[];
  /** Its error alone; or as the one listed first, of equal errors or where too few periods tell which method errs least. */
  chosenBy: 'error' | 'equal errors' | 'few periods';
  /** Of these too few of the periods before tell how far off they were. */
  untested: { method: Method; value: number }[];
}

/** Each period is held against what those before it tell: a year of the one, before a year of the other. */
const HELD = 12;
const LEARNT_FROM = 12;

/** Over fewer periods no method is chosen by its error: chance alone makes one of several look best. */
const ENOUGH = 6;

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
  const { reason, currency, rows } = analysis.result(id, variant);
  if (reason) return reason;
  // Days of which no deals have come look as if nothing had been won on them.
  const end = reachOf(analysis.ends(), rows, analysis.asOf);
  if (end !== null)
    return { text: 'forecast_data_ends', values: { day: dayInWords(end), asOf: dayInWords(analysis.asOf) } };
  // Another method would stand in for the open deals of which nothing is known.
  if (analysis.data.elsewhere?.has('deals')) return analysis.data.elsewhere.oneByOne;
  const running = runningPeriod(analysis, asked);
  const overlapping = Math.floor((running.to - running.from) / DAYS_A_MONTH);
  const seen = periodsSeen(analysis, running, HELD + LEARNT_FROM + overlapping);
  const before = ({ asOf }: PeriodSeen): PeriodSeen[] =>
    seen.filter(({ period, cameSince }) => cameSince !== null && period.to <= asOf + 1).slice(0, LEARNT_FROM);
  const says = (method: Method, one: PeriodSeen): Said | null => {
    const coming = METHODS[method](one, before(one));
    return coming && { ...coming, value: one.wonSoFar + (coming.open ?? 0) + coming.rest };
  };
  const over = seen.filter(({ period, came }) => came !== null && period.to <= analysis.asOf + 1).slice(0, HELD);
  const made = (Object.keys(METHODS) as Method[]).flatMap((method) => {
    const now = says(method, seen[0]);
    return now ? [{ method, now, said: over.map((one) => says(method, one)?.value ?? null) }] : [];
  });
  const { held, tested } = comparable(made);
  const sum = held.reduce((total, at) => total + (over[at].came ?? 0), 0);
  if (held.length < FEWEST_PERIODS || !(sum > 0)) return { text: 'forecast_too_short' };
  const won = seen[0].wonSoFar;
  const foretold = tested.filter(tells).map(({ method, now, said }): Foretold => {
    const tried = held.map((at) => ({ period: over[at].period, said: said[at] ?? 0, came: over[at].came ?? 0 }));
    const ratios = tried.flatMap((one) => (one.said > 0 ? [one.came / one.said] : []));
    return {
      method,
      ...now,
      low: Math.max(Math.min(won, now.value), now.value * Math.min(1, quantile(ratios, 0.1))),
      high: now.value * Math.max(1, quantile(ratios, 0.9)),
      error: tried.reduce((total, one) => total + Math.abs(one.came - one.said), 0) / sum,
      tried,
    };
  });
  if (foretold.length === 0) return { text: 'forecast_nothing_tells' };
  return {
    ...{ period: running, currency, won },
    deals: seen[0].open.age.reduce((total, { deals }) => total + deals, 0),
    ...ranked(foretold),
    untested: made
      .filter((one) => tells(one) && !tested.includes(one))
      .map(({ method, now }) => ({ method, value: now.value })),
  };
}

type Said = Coming & { value: number };
type Made = { method: Method; now: Said; said: (number | null)[] };

/** What comes to nothing at all, as the pace of a period in which nothing is won yet, tells nothing, nor does a range of it. */
const tells = ({ now }: Made): boolean => now.value !== 0;

/**
 * The methods that can be held against the same periods, and these: those of the first, the standard one, in which the others
 * could be made too. One that leaves too few of them to choose by is not tested.
 */
function comparable([standard, ...others]: Made[]): { held: number[]; tested: Made[] } {
  if (!standard) return { held: [], tested: [] };
  const tested = [standard];
  let held = standard.said.flatMap((one, at) => (one === null ? [] : [at]));
  for (const other of others) {
    const both = held.filter((at) => other.said[at] !== null);
    if (both.length < Math.min(ENOUGH, held.length)) continue;
    tested.push(other);
    held = both;
  }
  return { held, tested };
}

/** That which erred least first, by whole percents, as they are said. */
function ranked(foretold: readonly Foretold[]): Pick<Forecast, 'methods' | 'chosenBy'> {
  const [standard] = foretold;
  const percents = ({ error }: Foretold): number => Math.round(100 * error);
  const methods = [...foretold].sort((a, b) => percents(a) - percents(b));
  // What errs more than the plainest method is never the one to go by.
  const plainest = foretold.find(({ method }) => method === 'period before');
  const isFew = standard.tried.length < ENOUGH && (!plainest || percents(standard) <= percents(plainest));
  if (isFew && foretold.length > 1)
    return { methods: [standard, ...methods.filter((one) => one !== standard)], chosenBy: 'few periods' };
  const isTied = methods.slice(1, 2).some((one) => percents(one) === percents(methods[0]));
  return { methods, chosenBy: isTied ? 'equal errors' : 'error' };
}
