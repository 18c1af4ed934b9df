import { type Cell, isDate } from '../../base/cell';
import { dayOf, isoDay } from '../../base/day';
import { limits } from '../../base/limits';
import { oncePerValue } from '../../base/once-per';
import type { Zone } from '../../base/zone';
import { isHeaderWord } from '../recognise/header-words/vocabulary';
import { type HeaderText, headerIn, readHeader } from '../text/header-text';
import { isEmpty } from '../text/plain-text';
import { isSalesDay } from '../values/dates/date-text';
import { repeats } from './repeated-header';

/** A header row and the columns [from, to) that belong together below it. */
export interface Block {
  /** 0-based row of the header. */
  row: number;
  from: number;
  to: number;
}

/** The data rows of a block. */
export interface BlockRows {
  rows: Cell[][];
  /** Sheet row (1-based) of each, or of the first alone when they are contiguous. */
  sheetRows: number | Int32Array;
  /** Rows that stand beside a blank line, where totals and footers are. */
  besideBlanks: number[];
  /** 0-based row of a second table below; -1 when there is none. */
  nextTable: number;
}

/** How many filled rows from the top are looked at for a header. */
const ROWS_SEARCHED = 100;

/** Header words are asked for again and again while rows are searched; the answers are few. */
const isKnownWord = oncePerValue((text: string) => isHeaderWord(headerIn(text)), 5_000);

/** Days, amounts and phone numbers are most of what is asked about, and no header word is made of digits alone. */
const HAS_LETTER = /[\p{L}#]/u;

const wordOfHeader = (cell: Cell): boolean =>
  typeof cell === 'string' && cell.length <= 60 && HAS_LETTER.test(cell) && isKnownWord(cell);

/** The header words of a line, counted until it cannot have more than half of the most that another has. */
function headerWords(line: Cell[], most: number): number {
  const texts = line.filter((cell) => typeof cell === 'string' && cell !== '');
  let words = 0;
  for (let at = 0; at < texts.length && (words + texts.length - at) * 2 > most; at++)
    if (wordOfHeader(texts[at])) words++;
  return words;
}

/** Rows that may be the header, the likeliest first: those with the most header words, the upper one of equals. */
export function headerRows(cells: Cell[][]): number[] {
  const found: { row: number; words: number }[] = [];
  let most = 0;
  let searched = 0;
  for (let row = 0; row < cells.length && searched < ROWS_SEARCHED; row++) {
    const line = (cells[row] ?? []).slice(0, limits.columns);
    if (line.every(isEmpty)) continue;
    searched++;
    const words = headerWords(line, most);
    if (words * 2 <= most || line.filter((cell) => !isEmpty(cell)).length < 2) continue;
    const whole = { row, from: 0, to: line.length };
    // A header that comes back is no other table's.
    if (found.some((above) => repeats(line, cells[above.row], whole))) continue;
    found.push({ row, words });
    most = Math.max(most, words);
  }
  return found
    .filter(({ words }) => words * 2 > most)
    .sort((one, other) => other.words - one.words || one.row - other.row)
    .slice(0, 3)
    .map(({ row }) => row);
}

/** The first row of several texts and nothing else; none where there is no such row near the top. */
export function firstTexts(cells: Cell[][]): number[] {
  const row = cells.slice(0, ROWS_SEARCHED).findIndex((line) => {
    const filled = line.filter((cell) => !isEmpty(cell));
    return filled.length > 1 && filled.every((cell) => typeof cell === 'string' && !/\d/.test(cell));
  });
  return row < 0 ? [] : [row];
}

/** The blocks of a header row: parted by columns that are blank in the header and below it. */
export function blocksOf(cells: Cell[][], row: number): Block[] {
  const header = cells[row].slice(0, limits.columns);
  const below = cells.slice(row + 1, row + 51);
  const blocks: Block[] = [];
  let from = -1;
  for (let column = 0; column <= header.length; column++) {
    const belongs =
      column < header.length && (!isEmpty(header[column]) || below.some((line) => !isEmpty(line?.[column])));
    if (belongs && from < 0) from = column;
    if (!belongs && from >= 0) {
      blocks.push({ row, from, to: column });
      from = -1;
    }
  }
  return blocks.filter((block) => header.slice(block.from, block.to).some((cell) => !isEmpty(cell)));
}

/** True for a row in which nearly every filled cell is a header word, and at least two are. */
function looksLikeHeader(line: Cell[], { from, to }: Block): boolean {
  let words = 0;
  let filled = 0;
  for (let column = from; column < to; column++) {
    if (isEmpty(line[column])) continue;
    filled++;
    if (wordOfHeader(line[column])) words++;
  }
  return words > 1 && words >= filled * 0.6;
}

/** The table above a header: the 0-based row of its own header and its number of rows; null where there is none. */
export function tableAbove(cells: Cell[][], block: Block): { row: number; rows: number } | null {
  const filled = (line: Cell[]): number => line.filter((cell) => !isEmpty(cell)).length;
  const row = cells
    .slice(0, block.row)
    .findIndex((line) => filled(line) > 2 && looksLikeHeader(line, { row: 0, from: 0, to: line.length }));
  const rows = row < 0 ? 0 : cells.slice(row + 1, block.row).filter((line) => filled(line) > 1).length;
  return rows === 0 ? null : { row, rows };
}

const blank = (line: Cell[] | undefined, { from, to }: Block): boolean => {
  if (line === undefined || line === null) return true;
  for (let column = from; column < to; column++) {
    const cell = line[column];
    if (cell !== '' && !isEmpty(cell)) return false;
  }
  return true;
};

/** Collects the data rows below a header, up to a second header (or `until`, a 0-based row known to be one). */
export function blockRows(cells: Cell[][], block: Block, until: number): BlockRows {
  const header = cells[block.row];
  const result: BlockRows = { rows: [], sheetRows: 0, besideBlanks: [], nextTable: until };
  const end = until >= 0 ? until : cells.length;
  // Most tabs are one run of rows without a gap: that run is one slice, and only what follows it goes row by row.
  const start = skipBlanks(cells, block, block.row + 1, end);
  let row = start;
  if (start === block.row + 1) while (row < end && !blank(cells[row], block)) row++;
  const rows = cells.slice(start, row);
  result.rows = rows;
  let places: number[] | null = null;
  let sinceBlank = row < end && row > start ? 9 : 0;
  for (; row < end; row++) {
    const line = cells[row];
    if (blank(line, block)) {
      if (sinceBlank > 0 && rows.length > 0) result.besideBlanks.push(rows.length - 1);
      sinceBlank = 0;
      continue;
    }
    if (sinceBlank < 3 && !repeats(line, header, block)) {
      if (looksLikeHeader(line, block)) {
        // A lone line between the blank and the header is the second table's title.
        for (let title = 0; title < sinceBlank; title++) {
          rows.pop();
          places?.pop();
        }
        result.nextTable = row;
        break;
      }
      result.besideBlanks.push(rows.length);
    }
    sinceBlank++;
    if (places === null && start + rows.length !== row) places = rows.map((_line, at) => start + at + 1);
    if (places !== null) places.push(row + 1);
    rows.push(line);
  }
  result.besideBlanks = result.besideBlanks.filter((at) => at < rows.length);
  result.sheetRows = places === null ? start + 1 : Int32Array.from(places);
  return result;
}

function skipBlanks(cells: Cell[][], block: Block, from: number, end: number): number {
  let row = from;
  while (row < end && blank(cells[row], block)) row++;
  return row;
}

/** A header row directly below data, found through a cell that its column could not read. */
export function isSecondHeader(line: Cell[], block: Block): boolean {
  return looksLikeHeader(line, block);
}

/** The header of every column of a block; an unnamed column has an empty one. */
export function headersOf(cells: Cell[][], { row, from, to }: Block, zone: Zone): HeaderText[] {
  return Array.from({ length: to - from }, (_, at) => {
    const cell = cells[row][from + at];
    // "Jan 2026" is a date as soon as somebody has typed it.
    if (isDate(cell)) return readHeader(isSalesDay(cell.getTime()) ? isoDay(dayOf(zone.toWall(cell.getTime()))) : '');
    return readHeader(typeof cell === 'string' ? cell : typeof cell === 'number' ? String(cell) : '');
  });
}

/** Last row (0-based) in which a block has anything. */
export function lastRowOf(cells: Cell[][], block: Block): number {
  for (let row = cells.length - 1; row > block.row; row--) if (!blank(cells[row], block)) return row;
  return block.row;
}
