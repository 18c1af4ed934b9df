import type { Sentence } from '../engine/sentence';
import type { KpiDescription } from '../kpis/catalogue';
import type { Target } from './plan';
import type { Placed } from './read-value';

/** Beyond these a percentage is taken for one that was written as 65 in place of 0.65. */
const HIGHEST_RATIO = 1.5;
const LOWEST_RATIO = -1;

const LEVELS = ['target', 'floor', 'stretch'] as const;

/** What is wrong with a goal for a KPI, as one sentence; null when it can be judged by. `at`: where the goal stands. */
export function targetProblem(
  target: Target,
  at: Placed['at'],
  kpi: Pick<KpiDescription, 'unit' | 'better' | 'variants'>,
  variant: string,
): Sentence | null {
  if ((kpi.variants[variant]?.unit ?? kpi.unit) === 'ratio') {
    for (const level of LEVELS) {
      const given = target[level];
      if (given === undefined || (given <= HIGHEST_RATIO && given >= LOWEST_RATIO)) continue;
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

/** 65 → 0.65, 7 → 0.07: as JSON writes it, in every language. */
const asShare = (percents: number): string => String(Number((percents / 100).toPrecision(12)));
