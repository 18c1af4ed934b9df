import type { Figures } from '../engine/figures';
import { traitOf } from '../kpis/declaration/traits';
import { type ShareInterval, wilsonInterval } from '../statistics/wilson';
import type { Asked } from './ask';

/** Wilson's interval of a rate of things counted, each of them once; null where the figure is none. */
export function rateInterval(
  { kpi, variantName, formula }: Pick<Asked, 'kpi' | 'variantName' | 'formula'>,
  { value, n, top, bottom }: Figures,
): ShareInterval | null {
  const isRate =
    traitOf(kpi, variantName, 'unit') === 'ratio' && (formula?.shape === 'rows' || formula?.shape === 'cohort');
  if (!isRate || value === null || bottom !== n || top === null) return null;
  return wilsonInterval(top, n);
}
