import { type ExportPart, FIRST_ROW } from '../../incoming/export-file';
import { asText } from '../../sheet/draft/as-text';
import { texts } from '../../texts/texts';
import { spreadsheetHere } from '../here';
import { insertTab } from './insert-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tabs that hold a file on its way in, and what a tab held before one. Nobody needs to see them. */
export type HiddenTab = 'incoming' | 'before';

/** Their names in both languages: a run of the schedule need not read them. */
export function hiddenNames(): string[] {
  return (['incoming', 'before'] as const).flatMap((kind) => Object.values(texts[`${kind}_tab_name`]));
}

/** The hidden tab of a kind, under its name in either language; null where there is none. */
export function hiddenTab(spreadsheet: Spreadsheet, kind: HiddenTab): Sheet | null {
  const { en, nl } = texts[`${kind}_tab_name`];
  return spreadsheet.getSheetByName(en) ?? spreadsheet.getSheetByName(nl);
}

/** Writes a part of a file into its hidden tab; the first part empties the tab, or makes it. */
export function writePart(part: ExportPart, names: { tab: string; title: string }): void {
  const spreadsheet = spreadsheetHere();
  const { file, all, from, rows } = part;
  const found = hiddenTab(spreadsheet, 'incoming');
  const sheet = found ?? insertTab(spreadsheet, { name: names.tab, place: 'last' }, []);
  if (from === 0) {
    sheet.clear();
    sheet.getRange(1, 1, 1, 3).setValues([[names.title, asText(file), all]]);
    sheet.hideSheet();
  }
  const width = Math.max(1, ...rows.map((row) => row.length));
  if (rows.length === 0) return;
  const row = FIRST_ROW + from;
  const [hasRows, hasColumns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (row + rows.length - 1 > hasRows) sheet.insertRowsAfter(hasRows, row + rows.length - 1 - hasRows);
  if (width > hasColumns) sheet.insertColumnsAfter(hasColumns, width - hasColumns);
  const cell = (value: string | number | boolean | undefined): string | number | boolean =>
    typeof value === 'string' ? asText(value) : (value ?? '');
  sheet
    .getRange(row, 1, rows.length, width)
    .setValues(rows.map((line) => Array.from({ length: width }, (_, column) => cell(line[column]))));
}
