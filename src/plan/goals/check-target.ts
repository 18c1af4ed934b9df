import type { Cell } from '../../base/cell';
import type { Unit } from '../../base/unit';
import type { KpiDescription } from '../../kpis/declaration/catalogue';
import { traitOf } from '../../kpis/declaration/traits';
import type { Sentence } from '../../texts/sentence';
import { goalNumber, withoutMark } from './typed-goal';

/** Beyond these a percentage is taken for one that was written as 65 in place of 0.65. */
export const HIGHEST_RATIO = 1.5;
export const LOWEST_RATIO = -1;

export const goalLevels = ['target', 'floor', 'stretch'] as const;

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
