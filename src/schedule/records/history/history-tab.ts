import type { Day } from '../../../base/day';
import type { Language } from '../../../base/language';
import type { Plan } from '../../../plan/plan';
import type { OwnTab } from '../../../sheet/build-sheets';
import type { DraftCell, SheetDraft } from '../../../sheet/draft/draft';
import { type HistoryRow, historyCells, historyHeader, historyRows } from './history-row';
import { recordDraft } from './record-tab';
import { thinned } from './thin-history';

/**
 * Adds rows to the history tab, or makes it; null when there is nothing to add. When a period has closed, the tab is
 * rewritten without what is thinned out.
 */
export function historyDraft(
  tab: OwnTab | null,
  added: readonly HistoryRow[],
  { asOf, plan, language }: { asOf: Day; plan: Plan; language: Language },
): SheetDraft | null {
  if (added.length === 0) return null;
  const cellsOf = (rows: readonly HistoryRow[]): DraftCell[][] => historyCells(rows, language);
  const rows = historyRows(tab?.cells ?? []);
  const kept = added.some(({ kind }) => kind === 'closed') ? cellsOf(thinned(rows, asOf, plan)) : null;
  const header = historyHeader(language);
  const texts = { title: 'history_tab', help: 'history_help' } as const;
  return recordDraft(tab, { ...texts, header, added: cellsOf(added), kept, standing: rows.length }, language);
}
