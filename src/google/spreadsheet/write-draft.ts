import { columnLetters } from '../../base/cell-address';
import {
  type Area,
  type CellBlock,
  type CellRule,
  type ColourRule,
  type SheetDraft,
  writable,
} from '../../sheet/draft/draft';
import { setReach, setRowLooks } from './row-looks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;

/** A sheet that Google makes has this many rows and columns. */
const NEW_ROWS = 1_000;
const NEW_COLUMNS = 26;

/** Type of titles, and of large numbers, in points. */
const TITLE = 14;
const LARGE = 16;

/** The colour of the line around a box. */
const BOX = '#dadce0';

/** How far the writing of a draft has come, for whoever has to take it back. */
export interface Progress {
  rowEdits: number;
  /** Last row that holds something; rows that are to be deleted lie at the end of it. */
  bottom: number;
  /** How many those are. */
  parked: number;
  added: { spare: Added | null; rows: Added | null; columns: Added | null };
}

/** Rows or columns added at the edge of a sheet. */
interface Added {
  after: number;
  count: number;
}

export function noProgress(size: SheetSize): Progress {
  return { rowEdits: 0, bottom: size?.rows ?? 0, parked: 0, added: { spare: null, rows: null, columns: null } };
}

/** How much of a sheet was read; null for one just made. */
export type SheetSize = { rows: number; columns: number } | null;

/** Writes a draft on a sheet, one call per block. */
export function writeDraft(sheet: Sheet, draft: SheetDraft, size: SheetSize): void {
  for (const edit of draft.rowEdits) {
    if (edit.kind === 'insert') sheet.insertRowsAfter(edit.after, edit.count);
    else sheet.deleteRows(edit.row, edit.count);
  }
  writeCells(sheet, draft, size, noProgress(size));
}

/**
 * The same so that it can be taken back: rows that are to be deleted are moved below all others, with everything that
 * belongs to them, until `dropParked` deletes them. A draft that deletes rows writes nothing below those that it leaves.
 */
export function writeReversibly(sheet: Sheet, draft: SheetDraft, size: SheetSize, progress: Progress): void {
  const { added } = progress;
  if (draft.rowEdits.some(({ kind }) => kind === 'delete')) {
    const last = sheet.getMaxRows();
    if (last === progress.bottom) {
      sheet.insertRowsAfter(last, 1);
      added.spare = { after: last, count: 1 };
    }
  }
  for (const edit of draft.rowEdits) {
    if (edit.kind === 'insert') {
      sheet.insertRowsAfter(edit.after, edit.count);
      progress.bottom += edit.count;
    } else {
      sheet.moveRows(sheet.getRange(edit.row, 1, edit.count, 1), progress.bottom + 1);
      progress.parked += edit.count;
    }
    progress.rowEdits++;
  }
  writeCells(sheet, draft, size, progress);
}

/** Deletes the rows that were moved away: with this the writing can be taken back no more. */
export function dropParked(sheet: Sheet, { bottom, parked }: Progress): void {
  if (parked > 0) sheet.deleteRows(bottom - parked + 1, parked);
}

function writeCells(sheet: Sheet, draft: SheetDraft, size: SheetSize, progress: Progress): void {
  growTo(sheet, draft, size, progress);
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
  for (const { row, count, pixels } of draft.heights) sheet.setRowHeights(row, count, pixels);
  if (draft.titles.length > 0) rangeList(sheet, draft.titles).setFontSize(TITLE);
  if (draft.large.length > 0) rangeList(sheet, draft.large).setFontSize(LARGE);
  if (draft.leftAligned.length > 0) rangeList(sheet, draft.leftAligned).setHorizontalAlignment('left');
  if (draft.rightAligned.length > 0) rangeList(sheet, draft.rightAligned).setHorizontalAlignment('right');
  if (draft.centred.length > 0) rangeList(sheet, draft.centred).setHorizontalAlignment('center');
  if (draft.unaligned.length > 0) rangeList(sheet, draft.unaligned).setHorizontalAlignment(null);
  if (draft.halfway.length > 0) rangeList(sheet, draft.halfway).setVerticalAlignment('middle');
  if (draft.wrapped.length > 0) rangeList(sheet, draft.wrapped).setWrap(true);
  for (const { row, columns, looks } of draft.rowLooks) setRowLooks(sheet.getRange(row, 1, 1, columns), looks);
  for (const area of draft.boxes) {
    const { SOLID } = SpreadsheetApp.BorderStyle;
    areaRange(sheet, area).setBorder(true, true, true, true, true, false, BOX, SOLID);
  }
  if (draft.frozenRows !== null) sheet.setFrozenRows(draft.frozenRows);
  if (draft.frozenColumns !== null) sheet.setFrozenColumns(draft.frozenColumns);
  if (draft.plain) sheet.setHiddenGridlines(true);
  if (draft.closed) groupRange(sheet, draft.closed).shiftColumnGroupDepth(1).collapseGroups();
  if (draft.unprotected) {
    const protection = sheet.protect().setWarningOnly(true);
    protection.setUnprotectedRanges(draft.unprotected.map((area) => areaRange(sheet, area)));
  }
  if (draft.reach) setReach(sheet, draft.reach);
}

function rangeOf<Value>(sheet: Sheet, { row, column, values }: CellBlock<Value>): Range {
  return sheet.getRange(row, column, values.length, values[0].length);
}

/** The columns of a group, by one of their rows. */
export function groupRange(sheet: Sheet, { column, count }: NonNullable<SheetDraft['closed']>): Range {
  return sheet.getRange(1, column, 1, count);
}

export function areaRange(sheet: Sheet, area: Area): Range {
  return sheet.getRange(areaName(area));
}

/** Areas to which the same is done, by one call. */
function rangeList(sheet: Sheet, areas: readonly Area[]): GoogleAppsScript.Spreadsheet.RangeList {
  return sheet.getRangeList(areas.map(areaName));
}

/** An area open to the edge of the sheet is named without its last row, so that the sheet need not be asked for its size. */
function areaName({ row, column, rows, columns }: Area): string {
  const to = columnLetters(columns === null ? NEW_COLUMNS : column + columns - 1);
  return `${columnLetters(column)}${row}:${to}${rows === null ? '' : row + rows - 1}`;
}

/** Cells beyond the edge cannot be written: rows and columns are added first. A sheet is asked for its size only when it grows. */
function growTo(sheet: Sheet, draft: SheetDraft, size: SheetSize, { added }: Progress): void {
  const blocks: CellBlock<unknown>[] = [...draft.values, ...draft.formats, ...draft.bold];
  const rows = Math.max(1, ...blocks.map((block) => block.row + block.values.length - 1));
  const columns = Math.max(1, ...blocks.map((block) => block.column + block.values[0].length - 1));
  const known = size ?? { rows: NEW_ROWS, columns: NEW_COLUMNS };
  if (rows <= known.rows && columns <= known.columns) return;
  const [hasRows, hasColumns] = size ? [sheet.getMaxRows(), sheet.getMaxColumns()] : [NEW_ROWS, NEW_COLUMNS];
  if (rows > hasRows) {
    sheet.insertRowsAfter(hasRows, rows - hasRows);
    added.rows = { after: hasRows, count: rows - hasRows };
  }
  if (columns > hasColumns) {
    sheet.insertColumnsAfter(hasColumns, columns - hasColumns);
    added.columns = { after: hasColumns, count: columns - hasColumns };
  }
}

function validation(rule: CellRule | null): Validation | null {
  if (rule === null) return null;
  const builder = SpreadsheetApp.newDataValidation();
  if (rule.kind === 'list') return builder.requireValueInList(rule.values, true).setAllowInvalid(true).build();
  return builder.requireDate().setAllowInvalid(true).setHelpText(rule.help).build();
}

function colourRule(
  sheet: Sheet,
  { area, word, formula, background, text, bold }: ColourRule,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const rule = SpreadsheetApp.newConditionalFormatRule();
  const byText = word === null ? rule.whenCellNotEmpty() : rule.whenTextEqualTo(word);
  const when = formula === undefined ? byText : rule.whenFormulaSatisfied(formula);
  return when
    .setBackground(background)
    .setFontColor(text)
    .setBold(bold)
    .setRanges([areaRange(sheet, area)])
    .build();
}
