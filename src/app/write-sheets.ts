import { attempted } from '../google/attempted';
import type { SheetDraft } from '../sheet/draft/draft';
import type { ReadSpreadsheet, SheetWriting } from './ports/spreadsheet';

/** A draft that was written: on which sheet, and what that held before; null where it was made. */
export interface WrittenDraft {
  draft: SheetDraft;
  sheet: number;
  held: SheetWriting['held'];
}

/**
 * Writes all drafts. When one cannot be written, or what is to be kept of them (`keep`) cannot, those before it are taken
 * back, so that the spreadsheet is as it was, and the error is thrown on. Answers the numbers of the sheets in the order of
 * the drafts.
 */
export function writeSheets(
  { spreadsheet }: { spreadsheet: Pick<ReadSpreadsheet['spreadsheet'], 'writing' | 'flush'> },
  drafts: readonly SheetDraft[],
  keep: (written: readonly WrittenDraft[]) => void,
): number[] {
  const writings = drafts.map((draft) => spreadsheet.writing(draft));
  const begun: SheetWriting[] = [];
  try {
    const sheets = writings.map((writing) => {
      begun.push(writing);
      return writing.write();
    });
    // What Google refuses only when it is carried out is refused here.
    spreadsheet.flush();
    keep(drafts.map((draft, index) => ({ draft, sheet: sheets[index], held: writings[index].held })));
    for (const writing of writings) writing.finish();
    return sheets;
  } catch (error) {
    // What broke the writing may break the taking back too: the rest is still worth trying.
    for (const writing of begun.reverse()) attempted(() => writing.undo());
    throw error;
  }
}
