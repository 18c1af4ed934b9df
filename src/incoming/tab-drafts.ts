import { type Cell, isDate } from '../base/cell';
import { MILLISECONDS_A_DAY } from '../base/day';
import type { Language } from '../base/language';
import type { Zone } from '../base/zone';
import { serialOf } from '../plan/tab/plan-cell';
import { type DraftCell, emptyDraft, type SheetDraft } from '../sheet/draft/draft';
import { say } from '../texts/say';
import { FIRST_ROW } from './export-file';
import type { IncomingRows } from './incoming-rows';

/** The format of a cell that shows whatever is typed there. */
const AUTOMATIC = 'General';

/** A tab as it stands: its cells and where they are. */
export interface StandingTab {
  index: number;
  name: string;
  cells: readonly Cell[][];
}

/**
 * Writes the rows of an export below the header of a tab, over all that stood there. `formats`: number formats of the
 * first row below the header; rows that the tab did not have take them too, and dates without one are shown as dates.
 */
export function replacingDraft(
  tab: StandingTab,
  headerRow: number,
  { header, rows }: IncomingRows,
  formats: readonly string[],
  zone: Zone,
): SheetDraft {
  const draft = emptyDraft(tab.index, tab.name);
  const had = Math.max(0, tab.cells.length - headerRow);
  const height = Math.max(had, rows.length);
  const width = Math.max(header.length, ...tab.cells.map((row) => row.length));
  const lines = Array.from({ length: height }, (_, row) => wide(rows[row] ?? [], width));
  const values = [wide(header, width), ...lines].map((row) => row.map((cell) => draftCell(cell, zone)));
  draft.values.push({ row: headerRow, column: 1, values });
  const shown = Array.from({ length: width }, (_, column) => {
    const format = formats[column] ?? AUTOMATIC;
    const hasDates = rows.some((row) => isDate(row[column]));
    return hasDates && format === AUTOMATIC ? 'yyyy-mm-dd' : format;
  });
  if (height > 0) draft.formats.push({ row: headerRow + 1, column: 1, values: lines.map(() => shown) });
  return draft;
}

/** Keeps the cells of a tab as they stand, with their formats, in the hidden tab from which they can be put back. */
export function keepingDraft(
  existing: number | null,
  tab: StandingTab & { sheet: number },
  formats: readonly string[][],
  { zone, language }: { zone: Zone; language: Language },
): SheetDraft {
  const draft = emptyDraft(existing, say({ text: 'before_tab_name' }, language));
  draft.place = 'last';
  const own = Math.max(1, ...tab.cells.map((row) => row.length));
  // Around it may stand what a larger tab has left here.
  const head: Cell[] = [say({ text: 'before_tab' }, language), tab.name, tab.sheet, tab.cells.length, own];
  const width = Math.max(head.length, own);
  draft.values.push({
    row: 1,
    column: 1,
    values: [head, [], ...tab.cells].map((row) => wide(row, width).map((cell) => draftCell(cell, zone))),
  });
  if (tab.cells.length > 0) {
    draft.formats.push({ row: FIRST_ROW, column: 1, values: formats.map((row) => [...row]) });
  }
  return draft;
}

/** Puts back what the hidden tab has kept, over all that stands in the tab now. */
export function restoringDraft(
  tab: StandingTab,
  kept: readonly Cell[][],
  formats: readonly string[][],
  zone: Zone,
): SheetDraft {
  const draft = emptyDraft(tab.index, tab.name);
  const height = Math.max(kept.length, tab.cells.length);
  const width = Math.max(1, ...kept.map((row) => row.length), ...tab.cells.map((row) => row.length));
  const values = Array.from({ length: height }, (_, row) => wide(kept[row] ?? [], width));
  draft.values.push({ row: 1, column: 1, values: values.map((row) => row.map((cell) => draftCell(cell, zone))) });
  if (formats.length > 0) draft.formats.push({ row: 1, column: 1, values: formats.map((row) => [...row]) });
  return draft;
}

function wide(row: readonly Cell[], width: number): Cell[] {
  return Array.from({ length: width }, (_, column) => row[column] ?? '');
}

/** A date goes into its cell as the number by which Sheets keeps it. */
function draftCell(cell: Cell, zone: Zone): DraftCell {
  return isDate(cell) ? serialOf(zone.toWall(cell.getTime()) / MILLISECONDS_A_DAY) : (cell ?? '');
}
