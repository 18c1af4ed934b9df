import { dayFromIso } from '../engine/day';
import type { KpiId } from '../kpis/catalogue';
import type { KpiFacts, SheetPeriod } from './kpi-facts';

/** Shares of the customers at the start: the longer the period, the more of them have left, or bought more. */
const growing: KpiId[] = ['churn', 'retention', 'upsell_rate', 'cross_sell_rate'];

/** Months, quarters and years differ by a few days at most. */
const SHORTEST = 0.89;
const LONGEST = 1.12;

/**
 * True where a KPI has targets, but none for a period as long as this: churn of a month is no part of churn of a year, and
 * judged against the year's target every month would be a triumph.
 */
export function hasOtherLength({ kpi, planned }: Pick<KpiFacts, 'kpi' | 'planned'>, { window }: SheetPeriod): boolean {
  const { full } = window;
  if (!growing.includes(kpi.id) || full === null || !planned.targets?.length) return false;
  return !planned.targets.some(({ from, to }) => {
    const [start, last] = [dayFromIso(from), dayFromIso(to)];
    if (start === null || last === null) return false;
    const ratio = (last + 1 - start) / (full.to - full.from);
    return ratio > SHORTEST && ratio < LONGEST;
  });
}
