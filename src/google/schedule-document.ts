import type { OpenTab, ScheduleDocument } from '../schedule/services';
import type { SheetDraft } from '../sheet/draft';
import { documentLocale, documentZone } from './document-clock';
import { userLanguage } from './open-ui';
import { readCells, readTabs } from './read-tabs';
import { sheetForDraft } from './sheet-for-draft';
import { writeDraft } from './write-draft';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The open spreadsheet as the schedule sees it. */
export class OpenedDocument implements ScheduleDocument {
  private readonly spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  readonly zone = documentZone();
  readonly locale = documentLocale();
  readonly language = this.locale.startsWith('nl') ? 'nl' : userLanguage();
  private sheets: Sheet[] = [];
  private tabs: OpenTab[] = [];
  /** Sheets that drafts have made, by the names of the drafts. */
  private readonly made = new Map<string, Sheet>();

  look(ids: readonly number[]): OpenTab[] | null {
    const tabs: OpenTab[] = [];
    for (const id of ids) {
      const sheet = this.spreadsheet.getSheetById(id);
      const cells = sheet && readCells(sheet);
      if (!sheet || !cells) return null;
      tabs.push({ id, name: sheet.getName(), cells });
    }
    return tabs;
  }

  read(beforeBlock: (tab: string) => void): OpenTab[] {
    const { sheets, tabs } = readTabs(this.spreadsheet, beforeBlock);
    this.sheets = sheets;
    this.tabs = tabs.map((tab, index) => ({ ...tab, id: sheets[index].getSheetId() }));
    return this.tabs;
  }

  write(drafts: readonly SheetDraft[]): void {
    for (const draft of drafts) {
      const known = draft.existing === null ? this.made.get(draft.name) : undefined;
      const { sheet, size } = known
        ? { sheet: known, size: null }
        : sheetForDraft({ spreadsheet: this.spreadsheet, sheets: this.sheets, tabs: this.tabs }, draft);
      if (draft.existing === null) this.made.set(draft.name, sheet);
      writeDraft(sheet, draft, size);
    }
  }

  writeOn({ id, cells }: OpenTab, draft: SheetDraft): void {
    const sheet = this.spreadsheet.getSheetById(id);
    if (sheet) writeDraft(sheet, draft, { rows: cells.length, columns: cells[0]?.length ?? 0 });
  }

  flush(): void {
    SpreadsheetApp.flush();
  }
}
