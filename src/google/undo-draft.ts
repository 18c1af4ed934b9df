import { type Cell, isDate } from '../engine/cell';
import { type SheetDraft, writable } from '../sheet/draft';
import type { Progress } from './write-draft';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * What takes a draft back from an existing sheet: rows put back and taken out, and what stood in the cells written anew.
 * Asks the sheet now for what its values do not tell: formulas, formats and notes, where the draft writes any.
 */
export function undoOf(
  sheet: Sheet,
  before: readonly (readonly Cell[])[],
  draft: SheetDraft,
): (done: Progress) => void {
  const rows = before.length;
  const columns = Math.max(1, ...before.map((row) => row.length));
  const blocks = [...draft.values, ...draft.formats, ...draft.notes];
  const height = Math.max(rows, ...blocks.map((block) => block.row + block.values.length - 1));
  const width = Math.max(columns, ...blocks.map((block) => block.column + block.values[0].length - 1));
  const hasFormulas = draft.values.some((block) =>
    block.values.some((row) => row.some((cell) => typeof cell === 'object')),
  );
  const range = rows === 0 ? null : sheet.getRange(1, 1, rows, columns);
  const formulas = range && hasFormulas ? range.getFormulas() : null;
  const formats = range && draft.formats.length > 0 ? range.getNumberFormats() : null;
  const notes = range && draft.notes.length > 0 ? range.getNotes() : null;
  return ({ rowEdits }) => {
    for (const edit of draft.rowEdits.slice(0, rowEdits).reverse()) {
      if (edit.kind === 'insert') sheet.deleteRows(edit.after + 1, edit.count);
      else sheet.insertRowsBefore(edit.row, edit.count);
    }
    const target = sheet.getRange(1, 1, height, width);
    const all = <Value>(at: (row: number, column: number) => Value): Value[][] =>
      Array.from({ length: height }, (_, row) => Array.from({ length: width }, (_cell, column) => at(row, column)));
    if (formats) target.setNumberFormats(all((row, column) => formats[row]?.[column] ?? 'General'));
    target.setValues(all((row, column) => formulas?.[row]?.[column] || plain(before[row]?.[column])));
    if (notes) target.setNotes(all((row, column) => notes[row]?.[column] ?? ''));
  };
}

/** A value that was read, as it is to be written: text stays text. */
function plain(cell: Cell): string | number | boolean | Date {
  return isDate(cell) ? cell : writable(cell ?? '');
}
