import { parse } from 'papaparse';
import { readSheet } from 'read-excel-file/universal';
import { withBrokenCells } from './broken-cells';

/** What a cell of a file holds, as it can be sent: a date is ISO text. */
export type FileCell = string | number | boolean;

/**
 * Reads a file that a person has chosen, a workbook by its first sheet; every row as wide as it is. Nothing is left out but
 * blank rows at the end.
 */
export async function readFile(file: Blob & { name: string }): Promise<FileCell[][]> {
  const bytes = await file.arrayBuffer();
  const rows = isWorkbook(new Uint8Array(bytes)) ? await workbookRows(bytes) : textRows(decoded(bytes));
  let last = rows.length;
  while (last > 0 && rows[last - 1].every((cell) => cell === '')) last--;
  return rows.slice(0, last);
}

/** A workbook is a ZIP file, whatever it is called. */
const isWorkbook = ([first, second]: Uint8Array): boolean => first === 0x50 && second === 0x4b;

async function workbookRows(bytes: ArrayBuffer): Promise<FileCell[][]> {
  const rows = await readSheet(withBrokenCells(bytes), { trim: false });
  return rows.map((row) =>
    row.map((cell): FileCell => (cell instanceof Date ? isoText(cell) : ((cell ?? '') as FileCell))),
  );
}

/** `2024-02-29`, or with its time where it has one. */
function isoText(date: Date): string {
  const [day, time] = date.toISOString().split(/[T.]/);
  return time === '00:00:00' ? day : `${day} ${time}`;
}

function textRows(text: string): FileCell[][] {
  // Excel writes and reads a first line that names the delimiter.
  const [first, named] = /^sep=(.)\r?\n/.exec(text) ?? [''];
  const rest = text.slice(first.length);
  return parse<string[]>(rest, { delimiter: named ?? delimiterOf(rest) }).data;
}

/** So many of the first lines tell the delimiter. */
const LINES_SEEN = 200;

/** The delimiter that cuts most lines into the same, largest number of cells, quoted texts aside: titles above the header may hold none, or another. */
function delimiterOf(text: string): string {
  const lines = text.replace(/"[^"]*"/g, '').split(/\r\n|\n|\r/, LINES_SEEN);
  const cellsAlike = (delimiter: string): number => {
    const cells = new Map<number, number>();
    for (const line of lines) {
      const width = line.split(delimiter).length;
      if (width > 1) cells.set(width, (cells.get(width) ?? 0) + width);
    }
    return Math.max(0, ...cells.values());
  };
  return [',', ';', '\t', '|'].reduce((best, other) => (cellsAlike(other) > cellsAlike(best) ? other : best));
}

/** Text in UTF-8 or UTF-16 by its mark, in UTF-8 where it can be, else as Windows writes it in Western Europe. */
function decoded(bytes: ArrayBuffer): string {
  const [first, second] = new Uint8Array(bytes);
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
