import type { Analysis } from '../analysis/analysis';
import { precedingPeriod } from '../base/period';
import type { KpiId } from '../kpis/declaration/catalogue';
import { periodWindow } from '../plan/calendar/periods';
import type { OwnTabs } from '../sheet/build-sheets';
import type { AskedNumber } from './explanation';

/** The cell that a person has selected; row and column from 1, `sheet` among the sheets as read. */
export interface SelectedCell {
  sheet: number;
  row: number;
  column: number;
}

/**
 * The number that a selected cell of the KPI sheet is about: any cell of a KPI's row means its actual value, the one under
 * "previous" the period before. Null for any other cell.
 */
export function askedNumber(cell: SelectedCell, own: OwnTabs, analysis: Analysis): AskedNumber | null {
  const { kpiSheet } = own;
  if (kpiSheet === null || kpiSheet.index !== cell.sheet) return null;
  const row = kpiSheet.sheet.rows.find((one) => one.row === cell.row);
  if (!row) return null;
  const asked: AskedNumber = { id: row.id as KpiId, variant: row.variant };
  if (cell.column !== kpiSheet.sheet.layout.at.previous) return asked;
  const { plan, asOf } = analysis;
  const { previous } = periodWindow(plan.period ?? 'all', asOf, plan);
  if (previous) return { ...asked, period: previous };
  const { from, to } = analysis.result(asked.id, asked.variant).period;
  return from === null ? asked : { ...asked, period: precedingPeriod({ from, to }) };
}
