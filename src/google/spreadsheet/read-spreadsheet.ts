import type { ReadSpreadsheet } from '../../app/ports/spreadsheet';
import { documentLocale, documentZone } from '../document-clock';
import { spreadsheetHere } from '../here';
import { readSheets } from './read-tabs';
import { spreadsheetPort } from './spreadsheet-port';

/** The open spreadsheet, read whole. */
export function readSpreadsheet(): ReadSpreadsheet {
  const spreadsheet = spreadsheetHere();
  const locale = documentLocale();
  const zone = documentZone();
  const read = readSheets(spreadsheet);
  const numbered = read.tabs.map((tab, index) => ({ ...tab, sheet: read.sheets[index].getSheetId() }));
  const port = spreadsheetPort(
    spreadsheet,
    read,
    numbered.map(({ sheet }) => sheet),
  );
  return { spreadsheet: port, tabs: read.tabs, zone, locale, numbered };
}
