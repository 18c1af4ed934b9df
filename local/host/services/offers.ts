import type { Sheet } from '../../workbook/sheet';
import { offered } from '../emulation';
import type { HostState } from '../state';
import type { Place } from './range/place';

/**
 * Ranges hand out sheets and sheets hand out ranges; so that neither file needs the other, both are made through here.
 * The classes enter themselves.
 */
export const makers: {
  range?: new (place: Place) => object;
  sheet?: new (state: HostState, sheet: Sheet) => object;
} = {};

export function rangeAt(place: Place): GoogleAppsScript.Spreadsheet.Range {
  if (!makers.range) throw new Error('ranges are not loaded');
  return offered(new makers.range(place));
}

const offeredSheets = new WeakMap<HostState, WeakMap<Sheet, GoogleAppsScript.Spreadsheet.Sheet>>();

/** The same object for the same sheet, as scripts compare them. */
export function sheetOf(state: HostState, sheet: Sheet): GoogleAppsScript.Spreadsheet.Sheet {
  if (!makers.sheet) throw new Error('sheets are not loaded');
  const ofState = offeredSheets.get(state) ?? new WeakMap<Sheet, GoogleAppsScript.Spreadsheet.Sheet>();
  offeredSheets.set(state, ofState);
  const known = ofState.get(sheet) ?? offered<GoogleAppsScript.Spreadsheet.Sheet>(new makers.sheet(state, sheet));
  ofState.set(sheet, known);
  return known;
}
