import { dayFromIso } from '../base/day';
import { type Traits, traitOf } from '../kpis/declaration/traits';
import type { KpiFacts, SheetPeriod } from './kpi-facts';

/** The longer the period, the more of those at its start have left, or bought more. */
const GOING_ON: Traits['overTime'][] = ['grows with the period', 'shrinks with the period'];

/** Months, quarters and years differ by a few days at most. */
const SHORTEST = 0.89;
const LONGEST = 1.12;

/**
 * True where a KPI has targets, but none for a period as long as this: churn of a month is no part of churn of a year, and
 * judged against the year's target every month would be a triumph.
 */
export function hasOtherLength({ kpi, planned }: Pick<KpiFacts, 'kpi' | 'planned'>, { window }: SheetPeriod): boolean {
  const { full } = window;
  const overTime = traitOf(kpi, planned.variant ?? 'standard', 'overTime');
  if (!GOING_ON.includes(overTime) || full === null || !planned.targets?.length) return false;
  return !planned.targets.some(({ from, to }) => {
    const [start, last] = [dayFromIso(from), dayFromIso(to)];
    if (start === null || last === null) return false;
    const ratio = (last + 1 - start) / (full.to - full.from);
    return ratio > SHORTEST && ratio < LONGEST;
  });
}
