import type { Analysis } from '../../analysis/analysis';
import { winRate as winRateKpi } from '../../kpis/deals/win-rate';
import { newLeads } from '../../kpis/leads/new-leads';
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
  const leads = usualMonth(kpiContext(analysis, newLeads.id, 'standard'));
  const winRate = analysis.result(winRateKpi.id, 'standard', { from: null, to: analysis.asOf + 1 });
  return {
    leadsPerWeek: leads === null ? null : leads / WEEKS_A_MONTH,
    winRate: winRate.value,
    decidedPerMonth: kpiContext(analysis, winRateKpi.id, 'standard').monthlyN,
    leadsPerMonth: leads,
  };
}
