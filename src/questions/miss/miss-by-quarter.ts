import type { Analysis } from '../../analysis/analysis';
import { isoDay, monthStart } from '../../base/day';
import { wholeMonths } from '../../base/period';
import { isFlow } from '../../plan/goals/flows';
import { plannedGoal } from '../attainment/planned-goal';
import type { MissAsked, MissItem } from './miss';

const A_QUARTER = 3;

/**
 * What each quarter of a period brought less its part of the target, by working days: they add up to the gap. Null of what
 * does not add up over time, and of a period that is no two quarters or more.
 */
export function missByQuarter(analysis: Analysis, { id, variant, period, target }: MissAsked): MissItem[] | null {
  const quarters = (wholeMonths(period) ?? 0) / A_QUARTER;
  if (!isFlow(id, variant) || quarters < 2 || !Number.isInteger(quarters)) return null;
  const planned = { id, variant, targets: [{ from: isoDay(period.from), to: isoDay(period.to - 1), target }] };
  const items = Array.from({ length: quarters }, (_, at): MissItem | null => {
    const [from, to] = [at, at + 1].map((one) => monthStart(period.from, one * A_QUARTER));
    const { value } = analysis.past(id, variant, { from, to });
    const part = plannedGoal(analysis, planned, { from, to })?.target ?? null;
    return value === null || part === null ? null : { cause: 'in part', part: { from, to }, amount: value - part };
  });
  return items.every((one) => one !== null) ? items : null;
}
