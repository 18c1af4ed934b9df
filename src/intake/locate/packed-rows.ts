import type { Cell } from '../../base/cell';
import { cellAddress } from '../../base/cell-address';
import { withoutEnd } from '../../base/text/without-end';
import type { Table } from '../../tables/table';
import type { Problem } from '../reading';
import { isHeaderWord } from '../recognise/header-words/vocabulary';
import { countedRows, leaveOut } from '../rows/left-out';
import { sheetRowOf } from '../rows/sheet-rows';
import { readHeader } from '../text/header-text';
import { isEmpty } from '../text/plain-text';

/** A tab whose rows stand whole in one cell each, as a spreadsheet saves a text file that it has not split. */
export interface PackedRows {
  /** The mark between the cells: , ; | or a tab. */
  mark: string;
  /** 0-based column in which the rows stand. */
  column: number;
  /** The cells as they were meant; null where splitting them could change a number. */
  cells: Cell[][] | null;
  /** Rows (0-based) that hold the mark, but not as often as the others: they are left whole. */
  unsplit: number[];
}

const MARKS = [';', ',', '\t', '|'];

/** Filled rows from the top that tell whether a tab is packed. */
const ROWS_SEEN = 40;

/** At least this share of them must come apart into equally many cells. */
const ALIKE = 0.8;

const MOST_NOTES = 2;

/**
 * Finds rows that stand in one cell each, with their header in one cell or already apart (or the header alone in one
 * cell), and splits them; null for an ordinary tab. A row that was cut at another mark, such as a decimal comma, is not
 * put together again: a spreadsheet has made 5 of the 05 behind the comma.
 */
export function packedRows(cells: Cell[][]): PackedRows | null {
  const seen: Cell[][] = [];
  for (let row = 0; row < cells.length && seen.length < ROWS_SEEN; row++)
    if (!cells[row].every(isEmpty)) seen.push(cells[row]);
  if (seen.length < 2 || !seen.slice(0, 5).some((line) => loneText(line) !== null)) return null;
  for (const mark of MARKS) {
    const found = packedBy(mark, seen, cells);
    if (found !== null) return found;
  }
  return null;
}

function packedBy(mark: string, seen: Cell[][], cells: Cell[][]): PackedRows | null {
  const at = seen.findIndex((line) => isHeader(partsOf(line, mark)));
  if (at < 0) return null;
  const width = partsOf(seen[at], mark).length;
  const below = seen.slice(at + 1);
  const lone = below.filter((line) => loneText(line) !== null).length;
  if (below.length === 0 || (loneText(seen[at]) === null && lone * 2 < below.length)) return null;
  const column = [seen[at], ...below].find((line) => loneText(line) !== null)?.findIndex((cell) => !isEmpty(cell)) ?? 0;
  const whole = below.filter((line) => comesApart(line, mark, width)).length;
  const cut = below.filter((line) => loneText(line) === null && joinedParts(line, mark) === width).length;
  // A note or two below a few rows are no rows that stayed whole.
  const notes = below.filter((line) => loneText(line) !== null && partsOf(line, mark).length === 1).length;
  const rows = below.length - Math.min(notes, MOST_NOTES, whole);
  if (whole + cut < rows * ALIKE) return null;
  if (cut > 0) return { mark, column, cells: null, unsplit: [] };
  const unsplit: number[] = [];
  const split = cells.map((line, row) => {
    const text = loneText(line);
    const parts = text === null ? null : splitText(text, mark);
    if (parts?.length === width) return parts;
    if (parts !== null && parts.length > 1) unsplit.push(row);
    return line;
  });
  return { mark, column, cells: split, unsplit };
}

/** The row's own cells where it is apart already, else those that its one text comes apart into. */
function partsOf(line: Cell[], mark: string): string[] {
  const text = loneText(line);
  if (text !== null) return splitText(text, mark);
  const filled = line.map((cell) => (isEmpty(cell) ? '' : String(cell)));
  while (filled[filled.length - 1] === '') filled.pop();
  return filled;
}

/** True for a row that is apart already, the last cells perhaps blank, or that comes apart as the header does. */
function comesApart(line: Cell[], mark: string, width: number): boolean {
  const { length } = partsOf(line, mark);
  if (loneText(line) !== null) return length === width;
  return length <= width && length * 2 > width && joinedParts(line, mark) !== width;
}

/** How many cells the row comes apart into when its texts are read as one. */
const joinedParts = (line: Cell[], mark: string): number =>
  splitText(line.map((cell) => (isEmpty(cell) ? '' : String(cell))).join(' '), mark).length;

function isHeader(parts: string[]): boolean {
  const words = parts.filter((part) => part.length < 60 && isHeaderWord(readHeader(part))).length;
  return words > 1 && words * 2 >= parts.length;
}

/** The text of a row that has nothing else; null for any other. */
function loneText(line: Cell[]): string | null {
  let text: string | null = null;
  for (const cell of line) {
    if (isEmpty(cell)) continue;
    if (text !== null || typeof cell !== 'string') return null;
    text = cell;
  }
  return text;
}

/** Splits at the mark, but not between double quotes; marks of another kind that are left at the end are dropped. */
function splitText(text: string, mark: string): string[] {
  const parts: string[] = [];
  let part = '';
  let quoted = false;
  const whole = withoutEnd(text.trim(), mark === ';' ? /,/ : /;/);
  for (let at = 0; at < whole.length; at++) {
    const letter = whole[at];
    if (letter === '"') {
      if (quoted && whole[at + 1] === '"') part += whole[++at];
      else quoted = !quoted;
    } else if (letter === mark && !quoted) {
      parts.push(part.trim());
      part = '';
    } else part += letter;
  }
  parts.push(part.trim());
  return parts;
}

/** What is to be said of a packed tab: that it was split, or how to mend it, and which rows stayed whole. */
export function packedProblems({ mark, column, cells, unsplit }: PackedRows, given: Cell[][]): Problem[] {
  const values = { column: cellAddress(column, 1).replace(/\d+/, ''), mark: mark === '\t' ? 'tab' : mark };
  const rows = given.filter((line) => !line.every(isEmpty)).length;
  if (cells === null) return [{ reason: { text: 'intake_problem_packed_and_cut', values }, rows, cells: [] }];
  const problems: Problem[] = [{ reason: { text: 'intake_problem_packed', values }, rows, cells: [] }];
  if (unsplit.length > 0) {
    const places = unsplit.slice(0, 20).map((row) => cellAddress(column, row + 1));
    problems.push({ reason: { text: 'intake_problem_not_split', values }, rows: unsplit.length, cells: places });
  }
  return problems;
}

/** The same problem, its cells where they stand in the tab: all in the one column. */
export const inColumn =
  (column: number) =>
  (problem: Problem): Problem => ({
    ...problem,
    cells: problem.cells.map((cell) => cellAddress(column, Number(cell.replace(/^[A-Z]+/, '')))),
  });

/** Rows that stayed whole are no records. */
export function leaveOutUnsplit(data: Table, { unsplit }: PackedRows): void {
  const whole = new Set(unsplit.map((row) => row + 1));
  const rowOf = sheetRowOf(data);
  leaveOut(
    data,
    countedRows(data).filter((row) => whole.has(rowOf(row))),
    { text: 'intake_row_not_split' },
  );
}
