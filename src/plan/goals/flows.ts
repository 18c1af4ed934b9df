import { kpiOf } from '../../kpis';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { traitOf } from '../../kpis/declaration/traits';

/**
 * True for a figure that adds up over time (a sum or a count of what happened), so that a target for a year has a share
 * in each month and half a month is to bring half of it.
 */
export function isFlow(id: KpiId, variant: string): boolean {
  return traitOf(kpiOf(id), variant, 'overTime') === 'adds up';
}
