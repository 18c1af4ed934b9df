import { ascending } from './quantile';

/** A survival curve: 1 before the first end, then steps down at each moment at which something ended. */
export interface SurvivalCurve {
  /** The durations at which something ended, ascending. */
  times: number[];
  /** The share that lasts longer than the time of the same index. */
  survival: number[];
  /** The longest duration seen, ended or not: beyond it the curve knows nothing. NaN when there are no durations. */
  longest: number;
}

/** Products of fractions miss 0.5 by a few units in the last place. */
const ROUNDING = 1e-9;

/**
 * Kaplan and Meier's estimate (1958) of how long things last, when some have not ended yet. Durations in any unit, at
 * least 0 and not NaN; `ended` is true (or 1) where the duration is complete, false (or 0) where it is only what has
 * passed so far. What is cut off at the very moment at which another ends still counts as at risk there.
 */
export function kaplanMeier(durations: ArrayLike<number>, ended: ArrayLike<boolean | number>): SurvivalCurve {
  const all = ascending(durations);
  const ends = ascending(Array.from(durations).filter((_, index) => ended[index]));
  const times: number[] = [];
  const survival: number[] = [];
  let share = 1;
  let gone = 0;
  for (let index = 0; index < ends.length; ) {
    const time = ends[index];
    const first = index;
    while (ends[index] === time) index++;
    while (all[gone] < time) gone++;
    share *= 1 - (index - first) / (all.length - gone);
    times.push(time);
    survival.push(share);
  }
  return { times, survival, longest: all.length === 0 ? Number.NaN : all[all.length - 1] };
}

/**
 * The duration that half outlast, in the unit of the durations; null when more than half still last at the end of the
 * curve. Where the curve runs level at one half the middle of that stretch is taken, as R's survival package does, so
 * that the median of durations that all ended is their ordinary median.
 */
export function medianSurvival({ times, survival }: SurvivalCurve): number | null {
  const index = survival.findIndex((share) => share <= 0.5 + ROUNDING);
  if (index < 0) return null;
  const level = survival[index] >= 0.5 - ROUNDING && index + 1 < times.length;
  return level ? (times[index] + times[index + 1]) / 2 : times[index];
}

/**
 * The mean duration counted up to a horizon: the area under the curve from 0 to there, in the unit of the durations.
 * Beyond `longest` the curve is carried on level, which is the most that can be true: choose a horizon within it. NaN
 * when there are no durations.
 */
export function restrictedMean({ times, survival, longest }: SurvivalCurve, horizon: number): number {
  if (Number.isNaN(longest)) return longest;
  let area = 0;
  let from = 0;
  let share = 1;
  for (let index = 0; index < times.length && times[index] < horizon; index++) {
    area += share * (times[index] - from);
    from = times[index];
    share = survival[index];
  }
  return Math.min(horizon, area + share * (horizon - from));
}
