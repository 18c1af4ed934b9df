import type { Area } from '../../../workbook/a1';
import { quoteSheetName, toA1 } from '../../../workbook/a1';

type Google = GoogleAppsScript.Spreadsheet.Range;

export const areaOf = (range: Google): Area => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

/** 'A tab'!$A$1:$A$5 */
export function addressOf(range: Google): string {
  const corners = toA1(areaOf(range)).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
  return `${quoteSheetName(range.getSheet().getName())}!${corners}`;
}
