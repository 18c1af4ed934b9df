import type { SelectedCell } from '../../explain/asked-number';
import { Refusal } from '../../texts/refusal';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Cells and rows as a page may name them: B5, A2:C9, 2:14. */
const PLACE = /^([A-Z]{1,3}\d{1,7}(:[A-Z]{1,3}\d{1,7})?|\d{1,7}:\d{1,7})$/;

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

/** Selects the places that a page named ({ tab, ranges }) and brings their tab to the front; throws a refusal otherwise. */
export function selectPlaces(spreadsheet: Spreadsheet, request: unknown): void {
  const { tab, ranges } = (request ?? {}) as { tab?: unknown; ranges?: unknown };
  const sheet = spreadsheet.getSheetByName(String(tab));
  if (!sheet) throw new Refusal({ text: 'wizard_no_tab', values: { tab: String(tab) } });
  const list = Array.isArray(ranges) ? ranges.map(String) : [];
  const wrong = list.length === 0 ? '' : list.find((range) => !PLACE.test(range));
  if (wrong !== undefined) throw new Refusal({ text: 'wizard_no_range', values: { range: wrong } });
  sheet.activate();
  sheet.getRangeList(list).activate();
}
