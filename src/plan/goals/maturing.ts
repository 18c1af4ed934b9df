import { kpiOf } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { type Traits, traitOf } from '../../kpis/declaration/traits';

const maturing = (id: KpiId, variant: string): Traits['matures'] => traitOf(kpiOf(id), variant, 'matures');

/** True where the figure of a closed month goes on changing: that is no mistake in what was reported. */
export function keepsMaturing(id: KpiId, variant: string): boolean {
  return maturing(id, variant) !== 'at once';
}

/** True where it goes on for so long that young months say little. */
export function maturesSlowly(id: KpiId, variant: string): boolean {
  return ['over months', 'as each ends'].includes(maturing(id, variant));
}

/**
 * True where a period cannot be compared with the one before it: that one has had longer to mature, and would be the
 * better one each time.
 */
export function outgrows(id: KpiId, variant: string): boolean {
  return maturing(id, variant) === 'as each ends';
}
