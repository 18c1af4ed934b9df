import type { SheetDraft } from '../sheet/draft';
import type { Opened } from './server-call';
import { undoOf } from './undo-draft';
import { type Progress, writeDraft } from './write-draft';

/**
 * Writes all drafts; a new sheet takes a name that no tab has. When one cannot be written, those before it are taken back,
 * so that the spreadsheet is as it was, and the error is thrown on.
 */
export function writeSheets({ spreadsheet, sheets, tabs }: Opened, drafts: readonly SheetDraft[]): void {
  const taken = new Set(tabs.map((tab) => tab.name));
  const undos = drafts.map((draft) =>
    draft.existing === null ? null : undoOf(sheets[draft.existing], tabs[draft.existing].cells, draft),
  );
  const done: (() => void)[] = [];
  try {
    drafts.forEach((draft, index) => {
      const undo = undos[index];
      if (draft.existing === null || undo === null) {
        const made = spreadsheet.insertSheet(freeName(draft.name, taken), 0);
        done.push(() => spreadsheet.deleteSheet(made));
        writeDraft(made, draft, null);
        return;
      }
      const before = tabs[draft.existing].cells;
      const progress: Progress = { rowEdits: 0 };
      const size = { rows: before.length, columns: before[0]?.length ?? 0 };
      done.push(() => undo(progress));
      writeDraft(sheets[draft.existing], draft, size, progress);
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

/** The name, or the name with the first number that makes it free. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const isTaken = (candidate: string): boolean =>
    [...taken].some((other) => other.toLowerCase() === candidate.toLowerCase());
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}
