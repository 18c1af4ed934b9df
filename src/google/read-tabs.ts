import type { Cell } from '../engine/cell';
import type { RawTab } from '../intake/reading';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Sheets and tabs of the open spreadsheet, in the same order. */
export interface ReadTabs {
  sheets: Sheet[];
  tabs: RawTab[];
}

/** More cells than this are read in several calls (platform.md 5). */
const CELLS_A_READ = 200_000;

/** Reads every tab whole. A sheet that is no grid (a chart on its own) has no cells. */
export function readTabs(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): ReadTabs {
  const sheets: Sheet[] = [];
  const tabs: RawTab[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const cells = readCells(sheet);
    if (cells === null) continue;
    sheets.push(sheet);
    tabs.push({ name: sheet.getName(), cells });
  }
  return { sheets, tabs };
}

function readCells(sheet: Sheet): Cell[][] | null {
  let range: GoogleAppsScript.Spreadsheet.Range;
  try {
    range = sheet.getDataRange();
  } catch {
    return null;
  }
  const [rows, columns] = [range.getNumRows(), range.getNumColumns()];
  if (rows * columns <= CELLS_A_READ) return range.getValues() as Cell[][];
  const height = Math.max(1, Math.floor(CELLS_A_READ / columns));
  const cells: Cell[][] = [];
  for (let row = 1; row <= rows; row += height) {
    const block = sheet.getRange(row, 1, Math.min(height, rows - row + 1), columns).getValues() as Cell[][];
    for (const line of block) cells.push(line);
  }
  return cells;
}
