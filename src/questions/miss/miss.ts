import type { Analysis } from '../../analysis/analysis';
import { isoDay } from '../../base/day';
import { type Period, precedingPeriod } from '../../base/period';
import type { KpiResult } from '../../engine/result';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { variantOf, wayOf } from '../../kpis/declaration/slice';
import { playerOf } from '../../kpis/roles';
import { periodWindow } from '../../plan/calendar/periods';
import type { Sentence } from '../../texts/sentence';
import { splitProduct } from '../why/split';

/** What kept an amount won from its target: what was asked, and what came otherwise than in the period before. */
export type Cause = 'asked' | 'held over' | 'decided' | 'won' | 'value';

/** An amount won over a period that has closed, and what lies between it and its target, item by item. */
export interface Miss {
  period: Period;
  before: Period;
  result: KpiResult;
  target: number;
  /** They add up to the amount won − the target. */
  parts: { cause: Cause; amount: number }[];
  /** Deals that were expected to close in the period and are open after it; 0 where the data does not tell. */
  heldOver: number;
}

/** An amount won, in one way to count it, the period that has closed and what it was to come to. */
export interface MissAsked {
  id: KpiId;
  variant: string;
  period: { from: number; to: number };
  target: number;
}

/**
 * Splits the gap between an amount won and its target. What the target asked beyond the period before comes first; the rest
 * is how far deals decided, the share of them won and the amount of each differ from then, each at the level of then of what
 * follows it. Deals that were held over are taken out of those decided. A sentence says why there is no such split.
 */
export function missOf(analysis: Analysis, { id, variant, period, target }: MissAsked): Miss | Sentence {
  const { only } = wayOf(variant);
  const winRate = playerOf('deals won of those decided');
  const span = `${isoDay(period.from)}..${isoDay(period.to - 1)}`;
  const before = periodWindow(span, analysis.asOf, analysis.plan).previous ?? precedingPeriod(period);
  const [was, is] = [before, period].map((one) => ({
    sold: analysis.past(id, variant, one),
    decided: analysis.past(winRate.id, variantOf({ counted: winRate.variant, only }), one),
  }));
  for (const { sold, decided } of [was, is])
    for (const { value, reason } of [sold, decided]) if (value === null) return reason ?? { text: 'no_value_known' };
  const factors = [was, is].map(({ sold, decided }) => factorsOf(sold, decided.n));
  const [then, now] = factors;
  if (!then || !now) return { text: 'why_not_split' };
  const open = playerOf('deals open');
  const { figures } = analysis.result(open.id, variantOf({ counted: open.variant, only }), period);
  const heldOver = figures.heldOver ?? 0;
  const ofHeldOver = -heldOver * then[1].size * then[2].size;
  const moved = splitProduct([{ key: '', before: then, now }]);
  const amountOf = (effect: string): number => moved.find((part) => part.effect === effect)?.amount ?? 0;
  const parts: Miss['parts'] = [
    { cause: 'asked', amount: (was.sold.value ?? 0) - target },
    { cause: 'held over', amount: ofHeldOver },
    { cause: 'decided', amount: amountOf('volume') - ofHeldOver },
    { cause: 'won', amount: amountOf('won') },
    { cause: 'value', amount: amountOf('value') },
  ];
  return { period, before, result: is.sold, target, parts: parts.filter(({ amount }) => amount !== 0), heldOver };
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
