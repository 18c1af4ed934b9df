import type { SheetDraft } from '../sheet/draft';
import { type ReadSpreadsheet, sheetForDraft } from './sheet-for-draft';
import { writeDraft } from './write-draft';

/** Writes all drafts. */
export function writeSheets(opened: ReadSpreadsheet, drafts: readonly SheetDraft[]): void {
  for (const draft of drafts) {
    const { sheet, size } = sheetForDraft(opened, draft);
    writeDraft(sheet, draft, size);
  }
}
