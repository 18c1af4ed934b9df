import type { Cell } from '../../base/cell';
import type { Unit } from '../../base/unit';
import type { KpiDescription } from '../../kpis/declaration/catalogue';
import { traitOf } from '../../kpis/declaration/traits';
import type { Sentence } from '../../texts/sentence';
import type { Target } from '../plan';
import type { Placed } from '../read-value';
import { goalNumber, withoutMark } from './typed-goal';

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

/** What a cell with a goal may hold, in place of one that cannot be meant: as it can be typed. */
export function expectedGoal(cell: Cell, unit: Unit): Sentence {
  const number = goalNumber(cell, unit);
  if (number !== null) return { text: 'expects_percents', values: { percents: number } };
  const digits = withoutMark(cell);
  if (digits !== null) return { text: 'expects_plain_number', values: { number: digits } };
  return { text: unit === 'ratio' ? 'expects_share_number' : 'expects_number' };
}

/** The target with its goals as numbers, where they are texts that can be read. */
export function withNumbers(target: unknown, unit: Unit): unknown {
  if (typeof target !== 'object' || target === null) return target;
  const given = target as Record<string, unknown>;
  const read = goalLevels.flatMap((level) => {
    const number = typeof given[level] === 'string' ? goalNumber(given[level], unit) : null;
    return number === null ? [] : [[level, number]];
  });
  return read.length > 0 ? { ...given, ...Object.fromEntries(read) } : target;
}

/** 65 → 0.65, 7 → 0.07: as JSON writes it, in every language. */
const asShare = (percents: number): string => String(Number((percents / 100).toPrecision(12)));
