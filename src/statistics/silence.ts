import type { Day } from '../base/day';
import { median } from './quantile';

/** A purchase ends a customer's activity this many days after it, at the least. */
export const SHORTEST_SILENCE = 90;

/**
 * How many days without a purchase end a customer's activity: twice the median gap between the days of purchases, 90 at
 * the least. `days`: in order; purchases of one day are no gap.
 */
export function usualSilence(days: readonly Day[]): number {
  const gaps = days.slice(1).map((day, at) => day - days[at]);
  const between = gaps.filter((gap) => gap > 0);
  return Math.max(SHORTEST_SILENCE, between.length === 0 ? 0 : 2 * median(between));
}
