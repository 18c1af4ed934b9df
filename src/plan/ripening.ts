import type { KpiId } from '../kpis/catalogue';

type Kinds = Partial<Record<KpiId, 'every variant' | string[]>>;

/** KPIs of which each thing begun waits for how it ends: leads for becoming a customer, deals for being won. */
const waiting: Kinds = { conversion: 'every variant', win_rate: ['all_created', 'cohort'] };

/** And those whose past changes in another way as time passes. */
const ripening: Kinds = { ...waiting, response_time: 'every variant', clv: 'every variant' };

/** True where the figure of a closed month goes on changing: that is no mistake in what was reported. */
export function ripens(id: KpiId, variant: string): boolean {
  return isAmong(ripening, id, variant);
}

/**
 * True where a period cannot be compared with the one before it: that one has had longer to ripen, and would be the
 * better one each time.
 */
export function outgrows(id: KpiId, variant: string): boolean {
  return isAmong(waiting, id, variant);
}

function isAmong(kinds: Kinds, id: KpiId, variant: string): boolean {
  const variants = kinds[id];
  return variants === 'every variant' || (variants?.includes(variant) ?? false);
}
