import { type DimensionId, dimensions } from '../dimensions';
import { rep } from '../dimensions/team/rep';
import { dimensionsNamed } from './dimension-name';
import type { Plan } from './plan';

/** What KPIs can stand beside each other by, on a tab of their own and as bars: all but stretches of time. */
export const breakdowns: readonly DimensionId[] = dimensions
  .filter(({ label }) => label !== 'month')
  .map(({ id }) => id);

/** The dimension of the tab and the bars of a plan. */
export function breakdownOf({ breakdown }: Pick<Plan, 'breakdown'>): DimensionId {
  return breakdown ?? rep.id;
}

/** The dimension that a person means by a name in a plan; null for none that KPIs can be broken down by. */
export function breakdownNamed(name: string): DimensionId | null {
  return dimensionsNamed(name).find(({ id }) => breakdowns.includes(id))?.id ?? null;
}
