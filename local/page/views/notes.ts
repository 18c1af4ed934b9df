import { columnLetters } from '../../workbook/a1';
import type { Sheet } from '../../workbook/sheet';
import type { SharedWorkbook } from '../shared-workbook';

/** Notes by the page's name of the tab and the address of the cell. */
export type Notes = Record<string, Record<string, string>>;

/** The notes of all tabs: the spreadsheet page itself has none. */
export function notesOf(sheets: Sheet[], shared: SharedWorkbook): Notes {
  const notes: Notes = {};
  for (const sheet of sheets) {
    const cells: Record<string, string> = {};
    sheet.notes.each((note, row, column) => {
      if (note !== '') cells[`${columnLetters(column + 1)}${row + 1}`] = note;
    });
    if (Object.keys(cells).length > 0) notes[shared.pageId(sheet)] = cells;
  }
  return notes;
}
