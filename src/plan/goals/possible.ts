import type { Unit } from '../../base/unit';
import type { KpiDescription } from '../../kpis/declaration/catalogue';
import { traitOf } from '../../kpis/declaration/traits';

/** Why a level cannot be aimed for. */
export type Impossible = 'not above zero' | 'below zero' | 'above all';

/**
 * What makes a level of a goal one that the KPI cannot have: a share above the whole (ratios are 0 to 1), or a sum, count
 * or duration below zero. A target of zero is none either, but for a share that is better when lower: losing nobody is
 * a goal. Null for a level that can be.
 */
export function impossible(
  level: 'target' | 'floor' | 'stretch',
  value: number,
  kpi: Pick<KpiDescription, 'better' | 'variants' | 'mayBeNegative' | 'mayExceedAll'>,
  variant: string,
  unit: Unit,
): Impossible | null {
  if (unit === 'ratio' && value > 1 && !traitOf(kpi, variant, 'mayExceedAll')) return 'above all';
  if (unit === 'score' || traitOf(kpi, variant, 'mayBeNegative')) return null;
  const mayBeZero = level !== 'target' || (unit === 'ratio' && kpi.better === 'lower');
  if (value < 0) return mayBeZero ? 'below zero' : 'not above zero';
  return value === 0 && !mayBeZero ? 'not above zero' : null;
}
