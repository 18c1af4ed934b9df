import type { ChartTab } from '../../charts/chart-tab';
import type { NumberedTab } from '../../intake/answers/known-tabs';
import type { OpenTab, ScheduleSheets } from '../../schedule/ports/services';
import type { SheetDraft } from '../../sheet/draft/draft';
import { freeName, standingTab } from '../../sheet/draft/tab-for-draft';
import { showCharts } from '../charts/show-charts';
import { documentLocale, documentZone } from '../document-clock';
import { spreadsheetHere } from '../here';
import { hiddenNames } from '../spreadsheet/hidden-tabs';
import { insertTab } from '../spreadsheet/insert-tab';
import { readCells, readSheets } from '../spreadsheet/read-tabs';
import { identityHere } from '../spreadsheet/spreadsheet-port';
import { type SheetSize, writeDraft } from '../spreadsheet/write-draft';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The open spreadsheet as the schedule sees it. */
export class OpenedSheets implements ScheduleSheets {
  readonly identity = identityHere();
  private readonly spreadsheet = spreadsheetHere();
  readonly zone = documentZone();
  readonly locale = documentLocale();
  private sheets: Sheet[] = [];
  private tabs: OpenTab[] = [];
  /** Sheets that drafts have made, by the names of the drafts. */
  private readonly made = new Map<string, Sheet>();

  peek(ids: readonly number[]): OpenTab[] | null {
    const tabs: OpenTab[] = [];
    for (const id of ids) {
      const sheet = this.spreadsheet.getSheetById(id);
      if (!sheet) return null;
      const name = sheet.getName();
      const cells = readCells(sheet);
      if (!cells) return null;
      tabs.push({ id, name, cells });
    }
    return tabs;
  }

  read(beforeBlock: (tab: string) => void): OpenTab[] {
    const { sheets, tabs } = readSheets(this.spreadsheet, beforeBlock, hiddenNames());
    this.sheets = sheets;
    this.tabs = tabs.map((tab, index) => ({ ...tab, id: sheets[index].getSheetId() }));
    return this.tabs;
  }

  formulasOf({ id, cells }: OpenTab): string[][] {
    const sheet = this.spreadsheet.getSheetById(id);
    if (!sheet || cells.length === 0) return [];
    return sheet.getRange(1, 1, cells.length, cells[0].length).getFormulas();
  }

  write(drafts: readonly SheetDraft[]): void {
    for (const draft of drafts) {
      const { sheet, size } = this.sheetFor(draft);
      if (draft.rename !== null) sheet.setName(freeName(draft.rename, this.tabs));
      writeDraft(sheet, draft, size);
    }
  }

  writeOn({ id, cells }: OpenTab, draft: SheetDraft): void {
    const sheet = this.spreadsheet.getSheetById(id);
    if (sheet) writeDraft(sheet, draft, { rows: cells.length, columns: cells[0]?.length ?? 0 });
  }

  showCharts(tab: ChartTab, kpiSheet: SheetDraft): void {
    const { sheet, size } = this.sheetFor(tab.cells);
    showCharts(sheet, size, tab, this.sheetFor(kpiSheet).sheet);
  }

  url(): string {
    return this.spreadsheet.getUrl();
  }

  flush(): void {
    SpreadsheetApp.flush();
  }

  /** The tabs that were read, with their sheets' own numbers. */
  numbered(): NumberedTab[] {
    return this.tabs.map((tab) => ({ ...tab, sheet: tab.id }));
  }

  private sheetFor(draft: SheetDraft): { sheet: Sheet; size: SheetSize } {
    const index = standingTab(draft, this.tabs);
    if (index !== null) {
      const { cells } = this.tabs[index];
      return { sheet: this.sheets[index], size: { rows: cells.length, columns: cells[0]?.length ?? 0 } };
    }
    const sheet = this.made.get(draft.name) ?? insertTab(this.spreadsheet, draft, this.tabs);
    this.made.set(draft.name, sheet);
    return { sheet, size: null };
  }
}
