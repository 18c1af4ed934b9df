import type { Cell } from '../engine/cell';
import { UTC } from '../engine/zone';
import { cellText } from '../plan/plan-cell';
import { isBlankCell } from '../plan/plan-tab-sections';
import { cadenceFrom, recipientsFrom, type ShownColumn } from '../plan/shown-kpi';

/** True for a cell that holds something which its column cannot mean; it is left for the person to mend. */
export function isUnreadable(column: ShownColumn, cell: Cell): boolean {
  if (isBlankCell(cell)) return false;
  if (column === 'target' || column === 'floor' || column === 'stretch') return typeof cell !== 'number';
  if (column === 'due') return typeof cell === 'string' && !/^\d{4}-\d\d-\d\d$/.test(cell.trim());
  if (column === 'cadence') return cadenceFrom(cell, UTC) === null;
  return column === 'shared' && recipientsFrom(cellText(cell, UTC)).wrong.length > 0;
}
