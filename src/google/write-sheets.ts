import type { SheetDraft } from '../sheet/draft';
import type { Opened } from './server-call';
import { insertTab, standingTab } from './sheet-for-draft';
import { undoOf } from './undo-draft';
import { type Progress, writeDraft } from './write-draft';

/**
 * Writes all drafts; a new sheet takes a name that no tab has. When one cannot be written, those before it are taken back,
 * so that the spreadsheet is as it was, and the error is thrown on.
 */
export function writeSheets({ spreadsheet, sheets, tabs }: Opened, drafts: readonly SheetDraft[]): void {
  const places = drafts.map((draft) => {
    const index = standingTab(draft, tabs);
    return index === null ? null : { index, undo: undoOf(sheets[index], tabs[index].cells, draft) };
  });
  const done: (() => void)[] = [];
  try {
    drafts.forEach((draft, at) => {
      const place = places[at];
      if (place === null) {
        const made = insertTab(spreadsheet, draft, tabs);
        done.push(() => spreadsheet.deleteSheet(made));
        writeDraft(made, draft, null);
        return;
      }
      const before = tabs[place.index].cells;
      const progress: Progress = { rowEdits: 0 };
      const size = { rows: before.length, columns: before[0]?.length ?? 0 };
      done.push(() => place.undo(progress));
      writeDraft(sheets[place.index], draft, size, progress);
    });
  } catch (error) {
    for (const undo of done.reverse()) attempt(undo);
    throw error;
  }
}

/** What broke the writing may break the taking back too: the rest is still worth trying. */
function attempt(undo: () => void): void {
  try {
    undo();
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
  }
}
