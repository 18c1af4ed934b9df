import type { Cell } from '../../base/cell';
import type { KpiDescription } from '../../kpis/declaration/catalogue';
import { kpiFromName } from '../kpi-name';
import { keyOf } from '../read-plan';
import { shows } from './plan-tab-labels';
import { sectionRows } from './plan-tab-sections';

/**
 * Where the plan tab says until when the alerts of a KPI are snoozed; rows and columns count from 1. Null where the tab has
 * no such column yet, or the KPI no row.
 */
export function snoozeCell(
  cells: readonly (readonly Cell[])[],
  key: string,
  kpis: readonly KpiDescription[],
): { row: number; column: number } | null {
  const [header, ...rows] = sectionRows(cells).kpis;
  const column = header?.cells.findIndex((cell) => shows(cell, 'column_snoozed')) ?? -1;
  const found = rows.find(({ cells: [name] }) => {
    const named = kpiFromName(String(name ?? ''), kpis);
    return named !== null && keyOf({ id: named.kpi.id, variant: named.variant }) === key;
  });
  return column < 0 || !found ? null : { row: found.row, column: column + 1 };
}
