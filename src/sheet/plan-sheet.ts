import type { Cell } from '../base/cell';
import type { Language } from '../base/language';
import type { Zone } from '../base/zone';
import type { KpiDescription } from '../kpis/declaration/catalogue';
import { plainCell } from '../plan/tab/plan-cell';
import { columnsOf } from '../plan/tab/plan-tab-labels';
import { type PlanTabContent, planTabRows } from '../plan/tab/plan-tab-rows';
import { say } from '../texts/say';
import { padded } from './breakdown/breakdown-tab';
import { emptyDraft, type SheetDraft } from './draft/draft';

/** Columns that the plan tab uses; what stands to the right of them is the person's own. */
export const PLAN_TAB_COLUMNS = Math.max(...Object.values(columnsOf).map((columns) => columns.length)) + 1;

/** The KPI plan tab as a draft: one rectangle, as long as it was before where it has become shorter. */
export function planSheetDraft(
  content: PlanTabContent,
  kpis: readonly KpiDescription[],
  existing: { index: number; name: string; cells: Cell[][] } | null,
  language: Language,
  zone: Zone,
): SheetDraft {
  const rows = planTabRows(content, kpis, language);
  const name = existing?.name ?? say({ text: 'plan_tab' }, language);
  const draft = emptyDraft(existing?.index ?? null, name);
  const cells = rows.map((row) => row.cells.map((cell) => plainCell(cell, zone)));
  const height = Math.max(rows.length, existing?.cells.length ?? 0);
  draft.values = [{ row: 1, column: 1, values: padded(cells, height, PLAN_TAB_COLUMNS) }];
  const strong = Array.from({ length: height }, (_, row) =>
    ['title', 'section', 'header'].includes(rows[row]?.kind ?? ''),
  );
  draft.bold = [
    { row: 1, column: 1, values: strong.map((bold) => Array.from({ length: PLAN_TAB_COLUMNS }, () => bold)) },
  ];
  return draft;
}
