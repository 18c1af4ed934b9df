import type { CellArea, SpreadsheetIdentity, SpreadsheetPort } from '../../app/ports/spreadsheet';
import { writable } from '../../sheet/draft/draft';
import { showCharts } from '../charts/show-charts';
import { spreadsheetHere } from '../here';
import { givenFormats } from './given-formats';
import { areProtected } from './hindrances';
import { insertTab } from './insert-tab';
import { type ReadTabs, readCells } from './read-tabs';
import { selectedCell } from './selection';
import { sharingOf } from './sharing';
import { sheetWriting } from './sheet-writing';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Which spreadsheet is open, and whose; throws a refusal where none is. */
export function identityHere(): SpreadsheetIdentity {
  return identityOf(spreadsheetHere());
}

/** The same of one of Google's. */
export function identityOf(spreadsheet: Spreadsheet): SpreadsheetIdentity {
  return { id: () => spreadsheet.getId(), sharing: () => sharingOf(spreadsheet) };
}

/** What use cases may ask of a spreadsheet whose sheets were read; `numbers` are those of the sheets. */
export function spreadsheetPort(spreadsheet: Spreadsheet, read: ReadTabs, numbers: readonly number[]): SpreadsheetPort {
  const byNumber = new Map(read.sheets.map((sheet, index) => [numbers[index], sheet]));
  const numbered = (number: number): Sheet => byNumber.get(number) as Sheet;
  const range = (sheet: number, { row, column, rows, columns }: CellArea) =>
    numbered(sheet).getRange(row, column, rows, columns);
  return {
    ...identityOf(spreadsheet),
    writing: (draft) => sheetWriting(spreadsheet, read, draft, (made) => byNumber.set(made.getSheetId(), made)),
    flush: () => SpreadsheetApp.flush(),
    areProtected: (sheets) => areProtected(sheets.map(numbered)),
    selected: () => selectedCell(spreadsheet, read.sheets),
    cells: (sheet) => readCells(numbered(sheet)) ?? [],
    formulas: (sheet, area) => range(sheet, area).getFormulas(),
    formats: (sheet, area) => givenFormats(range(sheet, area)),
    setCell(sheet, row, column, value) {
      numbered(sheet).getRange(row, column).setValue(writable(value));
    },
    size(sheet) {
      return { rows: numbered(sheet).getMaxRows(), columns: numbered(sheet).getMaxColumns() };
    },
    trim(number, { rows, columns }) {
      const sheet = numbered(number);
      const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
      if (hasRows > rows) sheet.deleteRows(rows + 1, hasRows - rows);
      if (hasColumns > columns) sheet.deleteColumns(columns + 1, hasColumns - columns);
    },
    showCharts(tab, sheet, kpiSheet) {
      if (sheet === null) {
        const made = insertTab(spreadsheet, tab.cells, read.tabs);
        showCharts(made, null, tab, numbered(kpiSheet));
      } else {
        const { cells } = read.tabs[numbers.indexOf(sheet)];
        const size = { rows: cells.length, columns: cells[0]?.length ?? 0 };
        showCharts(numbered(sheet), size, tab, numbered(kpiSheet));
      }
    },
    show(sheet) {
      numbered(sheet).activate();
    },
    hide(sheet) {
      numbered(sheet).hideSheet();
    },
    delete: (sheet) => spreadsheet.deleteSheet(numbered(sheet)),
  };
}
