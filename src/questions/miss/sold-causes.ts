import type { Analysis } from '../../analysis/analysis';
import { medianCycle } from '../../analysis/ask';
import { type Period, shiftedByMonths } from '../../base/period';
import type { KpiResult } from '../../engine/result';
import { variantOf, type Way, wayOf } from '../../kpis/declaration/slice';
import { playerOf } from '../../kpis/roles';
import { isSentence } from '../../texts/sentence';
import { type Effect, type Factors, splitProduct } from '../why/split';
import type { LeadsTwice, MissItem } from './miss';

/** What an amount won came to, in one period and the next. */
export interface SoldTwice {
  before: Period;
  now: Period;
  was: KpiResult;
  is: KpiResult;
}

/**
 * What moved an amount won from one period to the next: how far the leads that it grew from, the deals decided of each, the
 * share of them won and the amount of each differ from then, each at the level of then of what follows it, so that the parts
 * add up. Without leads, how far deals decided do. Deals that were held over are taken out of those decided. Null for any
 * other figure, and where it is no such product.
 */
export function soldCauses(analysis: Analysis, variant: string, sold: SoldTwice): MissItem[] | null {
  const { counted, only } = wayOf(variant);
  const amountWon = playerOf('amount won');
  if (sold.is.id !== amountWon.id || counted !== amountWon.variant) return null;
  const winRate = playerOf('deals won of those decided');
  const decided = (period: Period): number =>
    analysis.past(winRate.id, variantOf({ counted: winRate.variant, only }), period).n;
  const decidedOf = [sold.before, sold.now].map(decided);
  const leads = leadsOf(analysis, sold, only, decidedOf);
  const [then, now] = [sold.was, sold.is].map((result, at) =>
    factorsOf(result, decidedOf[at], leads?.counts[at] ?? null),
  );
  if (!then || !now) return null;
  const open = playerOf('deals open');
  const { figures } = analysis.result(open.id, variantOf({ counted: open.variant, only }), sold.now);
  const heldOver = figures.heldOver ?? 0;
  const moved = splitProduct([{ key: '', before: then, now }]);
  const amountOf = (effect: Effect): number => moved.find((part) => part.effect === effect)?.amount ?? 0;
  const ofHeldOver = (-heldOver * (sold.was.value ?? 0)) / decidedOf[0];
  return [
    ...(leads ? [{ cause: 'leads' as const, amount: amountOf('volume'), ...leads }] : []),
    { cause: 'held over', amount: ofHeldOver, deals: heldOver },
    { cause: leads ? 'decided of leads' : 'decided', amount: amountOf(leads ? 'rate' : 'volume') - ofHeldOver },
    { cause: 'won', amount: amountOf('won') },
    { cause: 'value', amount: amountOf('value') },
  ];
}

/**
 * The leads that deals of both periods grew from: those that came in a sales cycle before, by the cycle of today. Null where
 * they are not known, or fewer than the deals decided, which then come from elsewhere.
 */
function leadsOf(
  { data, past }: Analysis,
  { before, now }: SoldTwice,
  only: Way['only'],
  decided: readonly number[],
): LeadsTwice | null {
  const cycle = medianCycle(data, now.to);
  if (isSentence(cycle)) return null;
  const { id, variant } = playerOf('leads that come in');
  const periods = [before, now].map(({ from, to }) =>
    from === null ? null : shiftedByMonths({ from, to }, cycle.months),
  );
  const counts = periods.map(
    (period) => (period && past(id, variantOf({ counted: variant, only }), period).value) ?? 0,
  );
  const [was, is] = periods;
  return was && is && counts.every((count, at) => count >= decided[at]) ? { counts, periods: [was, is] } : null;
}

/** So many leads, so many deals decided of each, such a share of them won, each of such an amount; null where no deal was won. */
function factorsOf({ value, n }: KpiResult, decided: number, leads: number | null): Factors | null {
  if (n === 0 || n > decided) return null;
  return [
    ...(leads === null
      ? [{ effect: 'volume' as const, size: decided }]
      : [
          { effect: 'volume' as const, size: leads },
          { effect: 'rate' as const, size: decided / leads },
        ]),
    { effect: 'won' as const, size: n / decided },
    { effect: 'value' as const, size: (value ?? 0) / n },
  ];
}
