import type { SelectedCell } from '../../explain/asked-number';
import { spreadsheetHere } from '../here';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The cell that the person has selected, and its formula, '' for none; null when no cell is. `sheets` are those that its
 * index counts.
 */
export function selectedCell(
  spreadsheet: Spreadsheet,
  sheets: readonly Sheet[],
): { cell: SelectedCell; formula: string } | null {
  const cell = spreadsheet.getCurrentCell();
  if (!cell) return null;
  const id = cell.getSheet().getSheetId();
  const sheet = sheets.findIndex((one) => one.getSheetId() === id);
  if (sheet < 0) return null;
  return { cell: { sheet, row: cell.getRow(), column: cell.getColumn() }, formula: cell.getFormula() };
}

/** True where a tab of this name stands in the open spreadsheet. */
export function hasTab(name: string): boolean {
  return spreadsheetHere().getSheetByName(name) !== null;
}

/** Selects ranges of a tab that is there, and brings it to the front. */
export function selectRanges(tab: string, ranges: string[]): void {
  const sheet = spreadsheetHere().getSheetByName(tab) as Sheet;
  sheet.activate();
  sheet.getRangeList(ranges).activate();
}
