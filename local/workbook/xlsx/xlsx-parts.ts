import type { Worksheet } from 'exceljs';
import { isFormula } from '../cell';
import type { Sheet } from '../sheet';

/** Pixels of a row that has no height of its own, and of a column without a width. */
const ROW = 21;
const COLUMN = 100;

/** Pixels that a landscape page of A4 or Letter has between our margins, the smaller of both, where columns come out a twentieth wider. */
const PAGE = { width: 955, height: 690 };

/** Least scale at which a page is still read: below it a tab is made to fit as it is. */
const LEAST = 45;

/**
 * The scale, in per cent, at which a tab of several parts is as wide as a page; between parts of which the next has no room
 * left, a page ends. Null for a tab of one part, or of one page, or too wide: it is made to fit.
 */
export function endPagesBetweenParts(sheet: Sheet, page: Worksheet): number | null {
  const { rows, columns } = sheet.contents.extent();
  const widths = Array.from({ length: columns }, (_, at) =>
    sheet.hiddenColumns.has(at + 1) ? 0 : (sheet.columnWidths.get(at + 1) ?? COLUMN),
  );
  const scale = Math.min(100, Math.floor((PAGE.width / widths.reduce((sum, one) => sum + one, 0)) * 100));
  const heightOf = (row: number): number =>
    sheet.hiddenRows.has(row + 1) ? 0 : (sheet.rowHeights.get(row + 1) ?? ROW);
  const heights = Array.from({ length: rows }, (_, row) => heightOf(row));
  const height = (from: number, to: number): number => heights.slice(from, to).reduce((sum, one) => sum + one, 0);
  const room = PAGE.height / (scale / 100);
  const starts = startsOfParts(sheet, rows);
  if (starts.length < 2 || scale < LEAST || height(0, rows) <= room) return null;
  const titles = height(0, sheet.frozenRows);
  let used = height(0, starts[0]);
  for (const [at, start] of starts.entries()) {
    const part = height(start, starts[at + 1] ?? rows);
    if (used + part > room && used > titles) {
      page.getRow(start).addPageBreak();
      used = titles;
    }
    // What is longer than a page goes on over several.
    used = used + part > room ? titles + ((used + part - titles) % (room - titles)) : used + part;
  }
  return scale;
}

/** The first rows (from 0) of parts: after a blank row, or a sentence that stands below a table. */
function startsOfParts(sheet: Sheet, rows: number): number[] {
  const filled = Array.from({ length: rows }, (_, row) => filledIn(sheet, row));
  const starts: number[] = [];
  for (let row = Math.max(1, sheet.frozenRows); row < rows; row++) {
    const [before, here] = [filled[row - 1], filled[row]];
    // A last word below a table belongs to it, as does the sentence below a heading.
    const isSentence = here === 1 && before > 1 && filled[row + 1] > 0 && starts[starts.length - 1] !== row - 1;
    if (here > 0 && (before === 0 || isSentence)) starts.push(row);
  }
  return starts;
}

function filledIn(sheet: Sheet, row: number): number {
  const { columns } = sheet.contents.extent();
  return Array.from({ length: columns }, (_, column) => sheet.contents.get(row, column)).filter(
    (content) => isFormula(content) || (content !== undefined && content !== ''),
  ).length;
}
