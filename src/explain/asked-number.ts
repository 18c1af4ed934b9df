import type { Analysis } from '../analysis/analysis';
import { precedingPeriod } from '../base/period';
import { kpis } from '../kpis';
import type { KpiId } from '../kpis/declaration/catalogue';
import { periodWindow } from '../plan/calendar/periods';
import { kpiFromName } from '../plan/kpi-name';
import { keyOf } from '../plan/read-plan';
import type { OwnTabs } from '../sheet/build-sheets';
import { cardColumns } from '../sheet/kpi-sheet/cards';
import { CARD_ROWS } from '../sheet/kpi-sheet/layout';
import type { ExistingRow, ExistingSheet } from '../sheet/kpi-sheet/typed/existing-sheet';
import type { AskedNumber } from './explanation';

/** The cell that a person has selected; row and column from 1, `sheet` among the sheets as read. */
export interface SelectedCell {
  sheet: number;
  row: number;
  column: number;
}

/**
 * The number that a selected cell of the KPI sheet is about: any cell of a KPI's row or card means its actual value, the
 * one under "previous" the period before. Null for any other cell.
 */
export function askedNumber(cell: SelectedCell, own: OwnTabs, analysis: Analysis): AskedNumber | null {
  const { kpiSheet } = own;
  if (kpiSheet === null || kpiSheet.index !== cell.sheet) return null;
  const row = kpiSheet.sheet.rows.find((one) => one.row === cell.row) ?? rowOfCard(cell, kpiSheet.sheet);
  if (!row) return null;
  const asked: AskedNumber = { id: row.id as KpiId, variant: row.variant };
  if (cell.column !== kpiSheet.sheet.layout.at.previous) return asked;
  const { plan, asOf } = analysis;
  const { previous } = periodWindow(plan.period ?? 'all', asOf, plan);
  if (previous) return { ...asked, period: previous };
  const { from, to } = analysis.result(asked.id, asked.variant).period;
  return from === null ? asked : { ...asked, period: precedingPeriod({ from, to }) };
}

/** The row of the KPI whose card a cell belongs to. */
function rowOfCard({ row, column }: SelectedCell, { layout, cells, rows }: ExistingSheet): ExistingRow | undefined {
  const { cards } = layout;
  if (cards === null || row < cards || row >= cards + CARD_ROWS) return undefined;
  if (!cardColumns.some((one) => layout.at[one] === column)) return undefined;
  const name = cells[cards - 1]?.[column - 1];
  const named = typeof name === 'string' ? kpiFromName(name, kpis) : null;
  return named ? rows.find((one) => one.key === keyOf({ id: named.kpi.id, variant: named.variant })) : undefined;
}
