import type { SheetDraft } from '../sheet/draft';
import type { Opened } from './server-call';
import { writeDraft } from './write-draft';

/** Writes all drafts; a new sheet takes a name that no tab has. */
export function writeSheets({ spreadsheet, sheets, tabs }: Opened, drafts: readonly SheetDraft[]): void {
  const taken = new Set(tabs.map((tab) => tab.name));
  for (const draft of drafts) {
    const before = draft.existing === null ? null : tabs[draft.existing].cells;
    writeDraft(spreadsheet, sheets, draft, taken, before && { rows: before.length, columns: before[0]?.length ?? 0 });
  }
}
