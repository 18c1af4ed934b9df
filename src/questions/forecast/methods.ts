import type { DealsOnDay, OpenDeals } from './deals-on-day';
import type { PeriodSeen } from './period-end';

/**
 * How a period is foretold: by what open deals of each age, or open amounts of each stage, used to bring; by the
 * probabilities of the CRM; by its pace so far; or as the period before.
 */
export type Method = 'open deals' | 'stage rates' | 'probabilities' | 'run rate' | 'period before';

/** What is still to come of a period: from open deals, where the method tells them apart, and from all else. */
export interface Coming {
  open: number | null;
  rest: number;
}

/** Fewer periods tell nothing, of a rate or of an error. */
export const FEWEST_PERIODS = 3;

/** The days before this share of a period say nothing of the whole. */
const QUIET = 0.2;

/** The amounts lack where they are missing of more open deals than this. */
const UNPRICED = 0.05;

/** Stages are known where they are of so many open deals. */
const IN_STAGES = 0.5;

/** What open deals bring: of each kind as much as such ones brought of all there were. */
interface Way {
  by: keyof DealsOnDay['open'];
  of: 'deals' | 'amount';
  /** What is taken of the deals that are open; where it is not the same as what there was. */
  takes?: 'likely';
  brought: 'won' | 'ended';
}

/**
 * Each from what was known on that day: the period so far, and the periods before it, which were over. The first is the
 * standard one: it stands first where no other is known to err less.
 */
export const METHODS: Record<Method, (period: PeriodSeen, before: readonly PeriodSeen[]) => Coming | null> = {
  'open deals': (period, before) => ofOpen({ by: 'age', of: 'deals', brought: 'won' }, period, before),
  'stage rates': (period, before) => {
    const [inNone, all] = [period.open.stage[0].deals, totalOf(period.open.stage, 'deals')];
    if (inNone >= all * (1 - IN_STAGES) || areUnpriced([period, ...before])) return null;
    return ofOpen({ by: 'stage', of: 'amount', brought: 'won' }, period, before);
  },
  // A probability says whether a deal is won, not when: so much of each stage ends in the period as it used to.
  probabilities: (period, before) => {
    if (totalOf(period.open.stage, 'deals') === 0 || areUnpriced([period, ...before])) return null;
    return ofOpen({ by: 'stage', of: 'amount', takes: 'likely', brought: 'ended' }, period, before);
  },
  'run rate': ({ wonSoFar, elapsed }) => (elapsed < QUIET ? null : { open: null, rest: wonSoFar / elapsed - wonSoFar }),
  'period before': ({ wonBefore, wonSoFar }) =>
    wonBefore === null ? null : { open: null, rest: Math.max(0, wonBefore - wonSoFar) },
};

function ofOpen({ by, of, takes, brought }: Way, period: PeriodSeen, before: readonly PeriodSeen[]): Coming | null {
  if (before.length < FEWEST_PERIODS) return null;
  const were = (kinds: (open: OpenDeals[]) => OpenDeals[], what: keyof OpenDeals): number =>
    before.reduce((sum, one) => sum + totalOf(kinds(one.open[by]), what), 0);
  const share = (kinds: (open: OpenDeals[]) => OpenDeals[]): number => were(kinds, brought) / were(kinds, of);
  const ofAll = share((open) => open);
  let open = 0;
  period.open[by].forEach((kind, at) => {
    if (kind.deals === 0) return;
    const own = share((all) => [all[at]]);
    // Of a kind that was not there before the share of all is taken.
    const taken = Number.isFinite(own) ? own : Number.isFinite(ofAll) ? ofAll : 0;
    open += kind[takes ?? of] * taken;
  });
  const rest = before.reduce((sum, { wonNew }) => sum + wonNew, 0) / before.length;
  return Number.isNaN(open) ? null : { open, rest };
}

/** Amounts that are filled in, or taken away, once a deal is decided would tell beforehand what becomes of it. */
function areUnpriced(periods: readonly PeriodSeen[]): boolean {
  const total = (what: 'unpriced' | 'deals'): number =>
    periods.reduce((sum, { open }) => sum + totalOf(open.age, what), 0);
  return total('unpriced') > total('deals') * UNPRICED;
}

function totalOf(kinds: readonly OpenDeals[], what: keyof OpenDeals): number {
  return kinds.reduce((sum, kind) => sum + kind[what], 0);
}
