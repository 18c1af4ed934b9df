import { kpiOf } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { type Traits, traitOf } from '../../kpis/declaration/traits';

const settling = (id: KpiId, variant: string): Traits['settles'] => traitOf(kpiOf(id), variant, 'settles');

/** True where the figure of a closed month goes on changing: that is no mistake in what was reported. */
export function ripens(id: KpiId, variant: string): boolean {
  return settling(id, variant) !== 'at once';
}

/** True where it goes on for so long that young months say little. */
export function ripensLong(id: KpiId, variant: string): boolean {
  return ['over months', 'as each ends'].includes(settling(id, variant));
}

/**
 * True where a period cannot be compared with the one before it: that one has had longer to ripen, and would be the
 * better one each time.
 */
export function outgrows(id: KpiId, variant: string): boolean {
  return settling(id, variant) === 'as each ends';
}
