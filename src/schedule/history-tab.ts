import type { Day } from '../engine/day';
import type { Language, Plan } from '../plan/plan';
import { isBlankCell } from '../plan/plan-tab-sections';
import type { OwnTab } from '../sheet/build-sheets';
import { type DraftCell, emptyDraft, type SheetDraft } from '../sheet/draft';
import { padded } from '../sheet/rep-tab';
import { say } from '../texts/say';
import { HISTORY_COLUMNS, type HistoryRow, historyCells, historyHeader, historyRows } from './history-row';
import { thinned } from './thin-history';

/** The title and the header stand above the rows. */
const HEADER_ROWS = 2;

/**
 * Adds rows to the history tab, or makes it; null when there is nothing to add. When a period has closed, the tab is
 * rewritten in one piece without what is thinned out, unless something of a person's stands among its rows.
 */
export function historyDraft(
  tab: OwnTab | null,
  added: readonly HistoryRow[],
  { asOf, plan, language }: { asOf: Day; plan: Plan; language: Language },
): SheetDraft | null {
  if (added.length === 0) return null;
  const cellsOf = (rows: readonly HistoryRow[]): DraftCell[][] => rows.map((row) => historyCells(row, language));
  if (!tab) return newTab(cellsOf(added), language);
  const draft = emptyDraft(tab.index, tab.name);
  const rows = historyRows(tab.cells);
  const kept = added.some(({ kind }) => kind === 'closed') ? thinned(rows, asOf, plan) : rows;
  const lines = tab.cells.length - HEADER_ROWS;
  if (kept.length === rows.length || rows.length < lines || hasMore(tab)) {
    return { ...draft, values: [{ row: tab.cells.length + 1, column: 1, values: cellsOf(added) }] };
  }
  const all = cellsOf([...kept, ...added]);
  const values = padded(all, Math.max(lines, all.length), HISTORY_COLUMNS);
  return { ...draft, values: [{ row: HEADER_ROWS + 1, column: 1, values }] };
}

function newTab(rows: DraftCell[][], language: Language): SheetDraft {
  const title = say({ text: 'history_tab' }, language);
  const header = historyHeader(language);
  const above = padded([[title, say({ text: 'history_help' }, language)], header], HEADER_ROWS, HISTORY_COLUMNS);
  return {
    ...emptyDraft(null, title),
    place: 'last',
    values: [{ row: 1, column: 1, values: [...above, ...rows] }],
    bold: [{ row: HEADER_ROWS, column: 1, values: [header.map(() => true)] }],
    frozenRows: HEADER_ROWS,
  };
}

/** True when something stands right of our columns. */
function hasMore({ cells }: OwnTab): boolean {
  return cells.some((line) => line.slice(HISTORY_COLUMNS).some((cell) => !isBlankCell(cell)));
}
