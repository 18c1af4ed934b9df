import type { Sheet } from '../../../workbook/sheet';
import type { HostState } from '../../state';

/** A name that a tab may have; refused in Google's words when another tab has it. */
export function checkedName(state: HostState, name: string, own: Sheet | null): string {
  const other = state.workbook.sheetByName(name);
  if (other && other !== own) {
    throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
  }
  if (name.length > 100) throw new Error('The sheet name cannot be greater than 100 characters.');
  if (name === '') throw new Error(`Invalid sheet name: "${name}"`);
  return name;
}

const offers = new WeakMap<HostState, GoogleAppsScript.Spreadsheet.Spreadsheet>();

/** The one spreadsheet of this host, once SpreadsheetApp has made it. */
export function spreadsheetOf(state: HostState, make?: () => GoogleAppsScript.Spreadsheet.Spreadsheet) {
  const spreadsheet = offers.get(state) ?? make?.();
  if (!spreadsheet) throw new Error('no spreadsheet was opened');
  offers.set(state, spreadsheet);
  return spreadsheet;
}
