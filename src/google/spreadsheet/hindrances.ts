import { spreadsheetHere } from '../here';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Does Google ask for permission anew? */
export function needsPermission(): boolean {
  const info = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
  return info.getAuthorizationStatus() === ScriptApp.AuthorizationStatus.REQUIRED;
}

/** Are there places on these sheets that the person at the keyboard may not change? */
export function areProtected(sheets: readonly Sheet[]): boolean {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  const protections = sheets.flatMap((sheet) => [SHEET, RANGE].flatMap((type) => sheet.getProtections(type)));
  return protections.some((one) => !one.isWarningOnly() && !one.canEdit());
}

/** How large the open spreadsheet is. */
export function sizeHere(): { sheets: number; cells: number } {
  const sheets = spreadsheetHere().getSheets();
  const cells = sheets.reduce((sum, sheet) => sum + sheet.getMaxRows() * sheet.getMaxColumns(), 0);
  return { sheets: sheets.length, cells };
}
