import type { Analysis } from '../../analysis/analysis';
import type { Period } from '../../base/period';
import type { KpiResult } from '../../engine/result';
import { variantOf, wayOf } from '../../kpis/declaration/slice';
import { playerOf } from '../../kpis/roles';
import { splitProduct } from '../why/split';
import type { MissItem } from './miss';

/** What an amount won came to, in one period and the next. */
export interface SoldTwice {
  before: Period;
  now: Period;
  was: KpiResult;
  is: KpiResult;
}

/**
 * What moved an amount won from one period to the next: how far deals decided, the share of them won and the amount of each
 * differ from then, each at the level of then of what follows it. Deals that were held over are taken out of those decided.
 * Null for any other figure, and where it is no such product.
 */
export function soldCauses(analysis: Analysis, variant: string, sold: SoldTwice): MissItem[] | null {
  const { counted, only } = wayOf(variant);
  const amountWon = playerOf('amount won');
  if (sold.is.id !== amountWon.id || counted !== amountWon.variant) return null;
  const winRate = playerOf('deals won of those decided');
  const decided = (period: Period): number =>
    analysis.past(winRate.id, variantOf({ counted: winRate.variant, only }), period).n;
  const [then, now] = [factorsOf(sold.was, decided(sold.before)), factorsOf(sold.is, decided(sold.now))];
  if (!then || !now) return null;
  const open = playerOf('deals open');
  const { figures } = analysis.result(open.id, variantOf({ counted: open.variant, only }), sold.now);
  const heldOver = figures.heldOver ?? 0;
  const ofHeldOver = -heldOver * then[1].size * then[2].size;
  const moved = splitProduct([{ key: '', before: then, now }]);
  const amountOf = (effect: string): number => moved.find((part) => part.effect === effect)?.amount ?? 0;
  return [
    { cause: 'held over', amount: ofHeldOver, deals: heldOver },
    { cause: 'decided', amount: amountOf('volume') - ofHeldOver },
    { cause: 'won', amount: amountOf('won') },
    { cause: 'value', amount: amountOf('value') },
  ];
}

/** So many deals decided, such a share of them won, each of such an amount; null where no deal was won. */
function factorsOf({ value, n }: KpiResult, decided: number) {
  if (n === 0 || n > decided) return null;
  return [
    { effect: 'volume' as const, size: decided },
    { effect: 'won' as const, size: n / decided },
    { effect: 'value' as const, size: (value ?? 0) / n },
  ];
}
