import type { SheetDraft } from '../../sheet/draft/draft';
import { standingTab } from '../../sheet/draft/tab-for-draft';
import { insertTab } from './insert-tab';
import type { ReadSpreadsheet } from './read-spreadsheet';
import { undoOf } from './undo-draft';
import { dropParked, noProgress, writeDraft, writeReversibly } from './write-draft';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Writes all drafts; a new sheet takes a name that no tab has. When one cannot be written, or what is to be kept of them
 * (`keep`) cannot, those before it are taken back, so that the spreadsheet is as it was, and the error is thrown on.
 * Answers the sheets in the order of the drafts.
 */
export function writeSheets(
  { spreadsheet, sheets, tabs }: ReadSpreadsheet,
  drafts: readonly SheetDraft[],
  keep: () => void,
): Sheet[] {
  const places = drafts.map((draft) => {
    const index = standingTab(draft, tabs);
    return index === null ? null : { index, undo: undoOf(sheets[index], tabs[index].cells, draft) };
  });
  const undoing: (() => void)[] = [];
  const last: (() => void)[] = [];
  try {
    const written = drafts.map((draft, at): Sheet => {
      const place = places[at];
      if (place === null) {
        const made = insertTab(spreadsheet, draft, tabs);
        undoing.push(() => spreadsheet.deleteSheet(made));
        writeDraft(made, draft, null);
        return made;
      }
      const { cells } = tabs[place.index];
      const size = { rows: cells.length, columns: cells[0]?.length ?? 0 };
      const progress = noProgress(size);
      const sheet = sheets[place.index];
      undoing.push(() => place.undo(progress));
      writeReversibly(sheet, draft, size, progress);
      last.push(() => dropParked(sheet, progress));
      return sheet;
    });
    // What Google refuses only when it is carried out is refused here.
    SpreadsheetApp.flush();
    keep();
    for (const drop of last) drop();
    return written;
  } catch (error) {
    for (const undo of undoing.reverse()) attempt(undo);
    throw error;
  }
}

/** The sheets that drafts would write on, as far as they stand. */
export function standing(
  { sheets, tabs }: Pick<ReadSpreadsheet, 'sheets' | 'tabs'>,
  drafts: readonly SheetDraft[],
): Sheet[] {
  return drafts.flatMap((draft) => {
    const index = standingTab(draft, tabs);
    return index === null ? [] : [sheets[index]];
  });
}

/** What broke the writing may break the taking back too: the rest is still worth trying. */
function attempt(undo: () => void): void {
  try {
    undo();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
}
