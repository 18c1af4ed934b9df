import type { Analysis } from '../analysis/analysis';
import { type Period, shiftedByMonths } from '../base/period';
import type { KpiId } from '../kpis/declaration/catalogue';
import type { PeriodWindow } from '../plan/calendar/periods';
import { isFlow } from '../plan/goals/flows';
import { median } from '../statistics/quantile';

const LOOKED_BACK = 12;
const FEWEST = 3;

/** Where less than this is usually in, what there is says nothing of the whole. */
const LEAST = 0.1;

/** To so many parts a share is known, so that a formula without decimals can hold it as it is. */
export const PARTS = 1_000_000_000;

/**
 * The share of a period that is usually in by the end of `soFar`, by the KPI's own past: sales close late in the month, and
 * a straight line cries wolf until the 25th. The median over the last twelve periods of the same length; null for a KPI
 * that does not add up, for a period that is over, and with fewer than three periods to go by.
 */
export function usualShare(
  analysis: Analysis,
  id: KpiId,
  variant: string,
  { kind, full }: PeriodWindow,
  soFar: Period,
): number | null {
  const months = { month: 1, quarter: 3, year: 12, all: 0, custom: 0 }[kind];
  const { from, to } = soFar;
  if (!isFlow(id, variant) || months === 0 || full === null || from === null || full.to <= to) return null;
  const shares: number[] = [];
  for (let back = 1; back <= LOOKED_BACK; back++) {
    const whole = analysis.pastValue(id, variant, shiftedByMonths(full, back * months));
    const part = whole === null ? null : analysis.pastValue(id, variant, shiftedByMonths({ from, to }, back * months));
    if (whole !== null && part !== null && whole > 0) shares.push(part / whole);
  }
  if (shares.length < FEWEST) return null;
  const usual = median(shares);
  return usual < LEAST ? null : Math.round(Math.min(1, usual) * PARTS) / PARTS;
}
