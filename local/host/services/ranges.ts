import type { Area } from '../../workbook/a1';
import { quoteSheetName, toA1 } from '../../workbook/a1';
import { serviceOf } from '../emulation';

type Google = GoogleAppsScript.Spreadsheet.Range;

export const isRange = (value: unknown): value is Google =>
  typeof value === 'object' && value !== null && serviceOf(value) === 'Range';

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
