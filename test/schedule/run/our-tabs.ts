import type { Cell } from '../../../src/base/cell';
import type { OpenTab } from '../../../src/schedule/ports/services';
import { headerText, sheetColumns } from '../../../src/sheet/kpi-sheet/columns';
import { say } from '../../../src/texts/say';

/** A raw tab. */
export const deals: OpenTab = { id: 1, name: 'Deals', cells: [['Deal', 'Amount']] };

/** A KPI sheet with one KPI, whose owner is typed, and a line above its header. */
export function kpiSheet(owner: string, above = 'Last run'): OpenTab {
  const header: Cell[] = sheetColumns.map((column) => say({ text: headerText(column) }, 'en'));
  const row: Cell[] = sheetColumns.map((column) => (column === 'kpi' ? 'Revenue' : column === 'owner' ? owner : ''));
  return { id: 2, name: 'Our KPIs', cells: [[above], header, row] };
}
