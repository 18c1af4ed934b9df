import type { KpiId } from '../../kpis/catalogue';

/**
 * KPIs that count by when something began and wait for how it ends: the figure of a closed month goes on changing while
 * its leads convert and its deals close. That is no mistake in what was reported.
 */
const ripening: Partial<Record<KpiId, 'every variant' | string[]>> = {
  conversion: 'every variant',
  response_time: 'every variant',
  win_rate: ['all_created', 'cohort'],
  clv: 'every variant',
};

export function ripens(id: KpiId, variant: string): boolean {
  const variants = ripening[id];
  return variants === 'every variant' || (variants?.includes(variant) ?? false);
}
