import type { Zone } from '../../base/zone';
import type { NumberedTab } from '../../intake/answers/known-tabs';
import { documentLocale, documentZone } from '../document-clock';
import { spreadsheetHere } from '../here';
import { type ReadTabs, readSheets } from './read-tabs';

/** The open spreadsheet, read whole. */
export interface ReadSpreadsheet extends ReadTabs {
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  zone: Zone;
  /** As Sheets writes it: en_US, nl_NL … */
  locale: string;
  /** The tabs with their sheets' own numbers. */
  numbered: NumberedTab[];
}

export function readSpreadsheet(): ReadSpreadsheet {
  const spreadsheet = spreadsheetHere();
  const locale = documentLocale();
  const zone = documentZone();
  const { sheets, tabs } = readSheets(spreadsheet);
  const numbered = tabs.map((tab, index) => ({ ...tab, sheet: sheets[index].getSheetId() }));
  return { spreadsheet, sheets, tabs, zone, locale, numbered };
}
