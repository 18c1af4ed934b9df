import { columnLetters } from '../sheet/a1';
import { type Area, type Block, type ColourRule, type Rule, type SheetDraft, writable } from '../sheet/draft';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A sheet that Google makes has this many rows and columns. */
const NEW_ROWS = 1_000;
const NEW_COLUMNS = 26;

/** Writes a draft, one call per block. `sheets` are those that the draft's indices count, `size` what `existing` held. */
export function writeDraft(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheets: readonly Sheet[],
  draft: SheetDraft,
  taken: ReadonlySet<string>,
  size: { rows: number; columns: number } | null,
): void {
  const sheet =
    draft.existing === null ? spreadsheet.insertSheet(freeName(draft.name, taken), 0) : sheets[draft.existing];
  for (const edit of draft.rowEdits) {
    if (edit.kind === 'insert') sheet.insertRowsAfter(edit.after, edit.count);
    else sheet.deleteRows(edit.row, edit.count);
  }
  growTo(sheet, draft, size);
  // Formats come first: a number typed into a cell of text would stay text.
  for (const block of draft.formats) rangeOf(sheet, block).setNumberFormats(block.values);
  for (const block of draft.values) rangeOf(sheet, block).setValues(block.values.map((row) => row.map(writable)));
  for (const block of draft.notes) rangeOf(sheet, block).setNotes(block.values);
  for (const block of draft.validations) {
    if (block.values.some((row) => row.some((rule) => rule !== null))) {
      rangeOf(sheet, block).setDataValidations(block.values.map((row) => row.map(validation)) as Validation[][]);
    }
  }
  for (const block of draft.bold) {
    rangeOf(sheet, block).setFontWeights(block.values.map((row) => row.map((bold) => (bold ? 'bold' : 'normal'))));
  }
  if (draft.colours) sheet.setConditionalFormatRules(draft.colours.map((rule) => colourRule(sheet, rule)));
  for (const { column, count, pixels } of draft.widths) sheet.setColumnWidths(column, count, pixels);
  if (draft.frozenRows !== null) sheet.setFrozenRows(draft.frozenRows);
  if (draft.unprotected) {
    const protection = sheet.protect().setWarningOnly(true);
    protection.setUnprotectedRanges(draft.unprotected.map((area) => areaRange(sheet, area)));
  }
}

function rangeOf<Value>(sheet: Sheet, { row, column, values }: Block<Value>): Range {
  return sheet.getRange(row, column, values.length, values[0].length);
}

/** Ranges open to the edge of the sheet are named, so that the sheet need not be asked for its size. */
function areaRange(sheet: Sheet, { row, column, rows, columns }: Area): Range {
  const from = columnLetters(column);
  const to = columnLetters(columns === null ? NEW_COLUMNS : column + columns - 1);
  return rows === null
    ? sheet.getRange(`${from}${row}:${to}`)
    : sheet.getRange(row, column, rows, columns ?? NEW_COLUMNS - column + 1);
}

/** Cells beyond the edge cannot be written: rows and columns are added first. A sheet is asked for its size only when it grows. */
function growTo(sheet: Sheet, draft: SheetDraft, size: { rows: number; columns: number } | null): void {
  const blocks: Block<unknown>[] = [...draft.values, ...draft.formats, ...draft.bold];
  const rows = Math.max(1, ...blocks.map((block) => block.row + block.values.length - 1));
  const columns = Math.max(1, ...blocks.map((block) => block.column + block.values[0].length - 1));
  if (size ? rows <= size.rows && columns <= size.columns : rows <= NEW_ROWS && columns <= NEW_COLUMNS) return;
  const [hasRows, hasColumns] = size ? [sheet.getMaxRows(), sheet.getMaxColumns()] : [NEW_ROWS, NEW_COLUMNS];
  if (rows > hasRows) sheet.insertRowsAfter(hasRows, rows - hasRows);
  if (columns > hasColumns) sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
}

function validation(rule: Rule | null): Validation | null {
  if (rule === null) return null;
  const builder = SpreadsheetApp.newDataValidation();
  if (rule.kind === 'list') return builder.requireValueInList(rule.values, true).setAllowInvalid(true).build();
  return builder.requireDate().setAllowInvalid(true).setHelpText(rule.help).build();
}

function colourRule(
  sheet: Sheet,
  { area, word, background, text, bold }: ColourRule,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const rule = SpreadsheetApp.newConditionalFormatRule();
  const when = word === null ? rule.whenCellNotEmpty() : rule.whenTextEqualTo(word);
  return when
    .setBackground(background)
    .setFontColor(text)
    .setBold(bold)
    .setRanges([areaRange(sheet, area)])
    .build();
}

/** The name, or the name with the first number that makes it free. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  const isTaken = (candidate: string): boolean =>
    [...taken].some((other) => other.toLowerCase() === candidate.toLowerCase());
  if (!isTaken(name)) return name;
  let number = 2;
  while (isTaken(`${name} ${number}`)) number++;
  return `${name} ${number}`;
}
