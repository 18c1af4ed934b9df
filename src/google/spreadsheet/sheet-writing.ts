import type { SheetWriting } from '../../app/ports/spreadsheet';
import type { SheetDraft } from '../../sheet/draft/draft';
import { freeName, standingTab } from '../../sheet/draft/tab-for-draft';
import { insertTab } from './insert-tab';
import type { ReadTabs } from './read-tabs';
import { undoOfDraft } from './undo-draft';
import { dropParked, noProgress, writeDraft, writeReversibly } from './write-draft';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A draft on its way onto the sheet on which it stands, or onto a new one. `made` is told of the latter. */
export function sheetWriting(
  spreadsheet: Spreadsheet,
  { sheets, tabs }: ReadTabs,
  draft: SheetDraft,
  made: (sheet: Sheet) => void,
): SheetWriting {
  const index = standingTab(draft, tabs);
  return index === null
    ? newSheetWriting(spreadsheet, tabs, draft, made)
    : standingSheetWriting(sheets[index], tabs, index, draft);
}

/** A new sheet takes a name that no tab has. */
function newSheetWriting(
  spreadsheet: Spreadsheet,
  tabs: ReadTabs['tabs'],
  draft: SheetDraft,
  made: (sheet: Sheet) => void,
): SheetWriting {
  let sheet: Sheet | null = null;
  return {
    write() {
      sheet = insertTab(spreadsheet, draft, tabs);
      made(sheet);
      writeDraft(sheet, draft, null);
      return sheet.getSheetId();
    },
    held: null,
    undo() {
      if (sheet) spreadsheet.deleteSheet(sheet);
    },
    finish() {},
  };
}

function standingSheetWriting(sheet: Sheet, tabs: ReadTabs['tabs'], index: number, draft: SheetDraft): SheetWriting {
  const { cells, name } = tabs[index];
  const { undo, held } = undoOfDraft(sheet, cells, draft);
  const size = { rows: cells.length, columns: cells[0]?.length ?? 0 };
  const progress = noProgress(size);
  return {
    write() {
      if (draft.rename !== null) sheet.setName(freeName(draft.rename, tabs));
      writeReversibly(sheet, draft, size, progress);
      return sheet.getSheetId();
    },
    held,
    undo() {
      if (draft.rename !== null) sheet.setName(name);
      undo(progress);
    },
    finish: () => dropParked(sheet, progress),
  };
}
