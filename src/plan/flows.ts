import type { KpiId } from '../kpis/catalogue';

const flows: KpiId[] = ['revenue', 'sales_per_rep', 'new_leads', 'sales_activities'];

/**
 * True for a KPI that adds up over time (a sum or a count of what happened), so that a target for a year has a share
 * in each month and half a month is to bring half of it. Rates, averages, durations and stocks are levels: the same at
 * any moment.
 */
export function isFlow(id: KpiId): boolean {
  return flows.includes(id);
}
