import type { SelectedCell } from '../../explain/asked-number';

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

/** Selects ranges of a sheet and brings it to the front. */
export function selectRanges(sheet: Sheet, ranges: string[]): void {
  sheet.activate();
  sheet.getRangeList(ranges).activate();
}
