import type { PickedKpi } from '../../src/wizard/setup/setup';

/** By what the server names a KPI on the list: `win_rate`, `churn: article`. */
export function keyOf({ id, variant }: Pick<PickedKpi, 'id' | 'variant'>): string {
  return variant === 'standard' ? id : `${id}: ${variant}`;
}
