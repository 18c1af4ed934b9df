import type { Cell } from '../../base/cell';
import type { RawTab } from '../../intake/reading';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets and tabs of the open spreadsheet, in the same order. */
export interface ReadTabs {
  sheets: Sheet[];
  tabs: RawTab[];
}

/** More cells than this are read in several calls: one call for millions of cells was seen to take longer than a run may. */
const CELLS_A_READ = 200_000;

/**
 * Reads every tab whole. A sheet that is no grid (a chart on its own) has no cells. `beforeBlock` is called with the
 * tab's name before each block of a large tab, and may stop the reading by throwing. Tabs named in `skipped` are not read.
 */
export function readSheets(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  beforeBlock: (tab: string) => void = () => {},
  skipped: readonly string[] = [],
): ReadTabs {
  const sheets: Sheet[] = [];
  const tabs: RawTab[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const name = sheet.getName();
    const cells = skipped.includes(name) ? null : readCells(sheet, () => beforeBlock(name));
    if (cells === null) continue;
    sheets.push(sheet);
    tabs.push({ name, cells });
  }
  return { sheets, tabs };
}

/**
 * The cells of a sheet; null for one that is no grid. Rows in which nothing stands are one and the same: a formula that fills
 * a column down to its end leaves millions of them, each of which would take room of its own.
 */
export function readCells(sheet: Sheet, beforeBlock: () => void = () => {}): Cell[][] | null {
  const range = dataRange(sheet);
  if (range === null) return null;
  beforeBlock();
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  if (rows * columns <= CELLS_A_READ) return range.getValues() as Cell[][];
  const blank: Cell[] = Array(columns).fill('');
  const height = Math.max(1, Math.floor(CELLS_A_READ / columns));
  const cells: Cell[][] = [];
  for (let row = 1; row <= rows; row += height) {
    if (row > 1) beforeBlock();
    const block = sheet.getRange(row, 1, Math.min(height, rows - row + 1), columns).getValues() as Cell[][];
    for (const line of block) cells.push(line.every((cell) => cell === '') ? blank : line);
  }
  return cells;
}

/** Only what kind of sheet it is tells a chart from a service that failed just now. */
function dataRange(sheet: Sheet): GoogleAppsScript.Spreadsheet.Range | null {
  try {
    return sheet.getDataRange();
  } catch (error) {
    if (sheet.getType() !== SpreadsheetApp.SheetType.GRID) return null;
    throw error;
  }
}
