import type { Unit } from '../../base/unit';
import type { Plan } from '../plan';

/** The word beside a KPI's number. */
export type Status =
  | 'ahead'
  | 'on_track'
  | 'at_risk'
  | 'off_track'
  | 'too_early'
  | 'few_data'
  | 'no_target'
  | 'incomplete'
  | 'no_number';

export const statuses: Status[] = [
  'ahead',
  'on_track',
  'at_risk',
  'off_track',
  'too_early',
  'few_data',
  'no_target',
  'incomplete',
  'no_number',
];

/** A rate on fewer rows than this says little: 3 of 5 won is 60 %, and so is anything from 23 % to 88 % (Wilson's interval of 95 %). */
export const FEWEST_FOR_A_RATE = 10;

export interface StatusThresholds {
  onTrack: number;
  atRisk: number;
  quiet: number;
}

/** The plan's thresholds, else on track from 100 % of the pace and at risk from 85 %, after a fifth of the period. */
export function thresholdsOf(plan: Pick<Plan, 'thresholds'>): StatusThresholds {
  return { onTrack: 1, atRisk: 0.85, quiet: 0.2, ...plan.thresholds };
}

/** What a status is judged on. Shares are 0 to 1. */
export interface StatusSetting {
  actual: number | null;
  n: number;
  target: number | null;
  floor: number | null;
  stretch: number | null;
  unit: Unit;
  better: 'higher' | 'lower';
  /** The share of the target expected by now: the elapsed share for what adds up over time, else 1. */
  share: number;
  /** The share of the period that has passed; null when the period has no end. */
  elapsed: number | null;
  /** True where the data ends too early to judge anything by it. */
  incomplete: boolean;
}

/** The level expected by now. */
export function paceOf({ target, share }: Pick<StatusSetting, 'target' | 'share'>): number | null {
  return target === null ? null : target * share;
}

/** What is short of its target shows as short of it: 99.8 % would round to all of it. */
const ALMOST = 0.99;

/** Actual ÷ target, for lower-is-better target ÷ actual; null without a positive divisor, and of part of the data. */
export function attainmentOf(
  setting: Pick<StatusSetting, 'actual' | 'target' | 'better' | 'incomplete'>,
): number | null {
  const { actual, target, better, incomplete } = setting;
  if (actual === null || target === null || incomplete) return null;
  const [top, bottom] = better === 'higher' ? [actual, target] : [target, actual];
  if (bottom <= 0) return null;
  return top < bottom ? Math.min(top / bottom, ALMOST) : top / bottom;
}

/**
 * The status: on track from 100 % of the pace, at risk from 85 %, off below, each threshold the
 * plan's. Under the floor is off and from the stretch on is ahead, whatever the shares. A score (−100 to 100) is judged
 * in points, since its zero is no start. Compared by multiplication, so that a target of 0 is judged too.
 */
export function statusOf(setting: StatusSetting, thresholds: StatusThresholds): Status {
  const { actual, target, unit } = setting;
  if (actual === null) return 'no_number';
  if (setting.incomplete) return 'incomplete';
  if (target === null) return 'no_target';
  if (setting.elapsed !== null && setting.elapsed < thresholds.quiet) return 'too_early';
  if (unit === 'ratio' && setting.n < FEWEST_FOR_A_RATE) return 'few_data';
  if (setting.stretch !== null && reaches(actual, setting.stretch, 1, setting)) return 'ahead';
  if (setting.floor !== null && !reaches(actual, setting.floor, 1, setting)) return 'off_track';
  if (reaches(actual, target, thresholds.onTrack, setting)) return 'on_track';
  return reaches(actual, target, thresholds.atRisk, setting) ? 'at_risk' : 'off_track';
}

/** True where a figure comes to a part of what a level, such as the floor, asks by now. */
export function reaches(
  actual: number,
  level: number,
  part: number,
  { unit, better, share }: Pick<StatusSetting, 'unit' | 'better' | 'share'>,
): boolean {
  const expected = level * share;
  if (unit === 'score') return actual >= expected - (1 - part) * 100;
  return better === 'higher' ? actual >= expected * part : actual * part <= expected;
}
