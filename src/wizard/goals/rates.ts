import type { Analysis } from '../../analysis/analysis';
import { playerOf } from '../../kpis/roles';
import { kpiContext, usualMonth } from './kpi-context';

const WEEKS_A_MONTH = 365.25 / 12 / 7;

/** Today's rates, on which a goal is worked back to what it takes; null where the data does not tell. */
export interface Rates {
  leadsPerWeek: number | null;
  winRate: number | null;
  /** Deals that come to a decision in a month. */
  decidedPerMonth: number | null;
  leadsPerMonth: number | null;
}

export function ratesOf(analysis: Analysis): Rates {
  const [newLeads, won] = [playerOf('leads that come in'), playerOf('deals won of those decided')];
  const leads = usualMonth(kpiContext(analysis, newLeads.id, newLeads.variant));
  const winRate = analysis.result(won.id, won.variant, { from: null, to: analysis.asOf + 1 });
  return {
    leadsPerWeek: leads === null ? null : leads / WEEKS_A_MONTH,
    winRate: winRate.value,
    decidedPerMonth: kpiContext(analysis, won.id, won.variant).monthlyN,
    leadsPerMonth: leads,
  };
}
