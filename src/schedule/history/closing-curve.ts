import type { Analysis } from '../../analysis/analysis';
import { shiftedByMonths } from '../../engine/period';
import type { KpiFacts, SheetPeriod } from '../../sheet/kpi-facts';
import { isOver } from '../report/report-period';

const LOOKED_BACK = 12;
const FEWEST = 3;

/**
 * The share of a period that is usually in by now, by the KPI's own past: sales close late in the month, and a straight
 * line cries wolf until the 25th. The median over the last twelve periods of the same length; null for a KPI that does
 * not add up, for a period that is over, and with fewer than three periods to go by.
 */
export function usualShare({ kpi, variant, flow }: KpiFacts, period: SheetPeriod, analysis: Analysis): number | null {
  const months = { month: 1, quarter: 3, year: 12, all: 0, custom: 0 }[period.window.kind];
  const { full, period: measured } = period.window;
  if (!flow || months === 0 || full === null || measured.from === null || isOver(period)) return null;
  const soFar = { from: measured.from, to: measured.to };
  const shares: number[] = [];
  for (let back = 1; back <= LOOKED_BACK; back++) {
    const before = shiftedByMonths(full, back * months);
    const whole = analysis.past(kpi.id, variant, before).value;
    const part = analysis.past(kpi.id, variant, shiftedByMonths(soFar, back * months)).value;
    if (whole !== null && part !== null && whole > 0) shares.push(part / whole);
  }
  if (shares.length < FEWEST) return null;
  const sorted = shares.sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
