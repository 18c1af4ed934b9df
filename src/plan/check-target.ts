import type { Cell } from '../engine/cell';
import type { Sentence } from '../engine/sentence';
import type { KpiDescription } from '../kpis/catalogue';
import { traitOf } from '../kpis/traits';
import type { Target } from './plan';
import type { Placed } from './read-value';

/** Beyond these a percentage is taken for one that was written as 65 in place of 0.65. */
export const HIGHEST_RATIO = 1.5;
export const LOWEST_RATIO = -1;

export const goalLevels = ['target', 'floor', 'stretch'] as const;

/** What is wrong with a goal for a KPI, as one sentence; null when it can be judged by. `at`: where the goal stands. */
export function targetProblem(
  target: Target,
  at: Placed['at'],
  kpi: Pick<KpiDescription, 'unit' | 'better' | 'variants'>,
  variant: string,
): Sentence | null {
  for (const level of goalLevels) {
    const given = target[level];
    if (given !== undefined && isPercents(given, kpi, variant)) {
      const values = { at: `${at}.${level}`, got: String(given), share: asShare(given) };
      return { text: 'plan_not_a_share', values };
    }
  }
  const { floor, target: goal } = target;
  if (kpi.better === 'higher' && floor !== undefined && goal !== undefined && floor > goal) {
    return { text: 'plan_floor_above_target', values: { at, floor: String(floor), target: String(goal) } };
  }
  return null;
}

/** True for a goal that must have been meant as so many per cent, and is that many times the whole. */
export function isPercents(goal: number, kpi: Pick<KpiDescription, 'unit' | 'variants'>, variant: string): boolean {
  return traitOf(kpi, variant, 'unit') === 'ratio' && (goal > HIGHEST_RATIO || goal < LOWEST_RATIO);
}

/** What a cell with a goal may hold, in place of one that cannot be meant. */
export function expectedGoal(cell: Cell): Sentence {
  return typeof cell === 'number'
    ? { text: 'expects_percents', values: { percents: cell } }
    : { text: 'expects_number' };
}

/** 65 → 0.65, 7 → 0.07: as JSON writes it, in every language. */
const asShare = (percents: number): string => String(Number((percents / 100).toPrecision(12)));
