/** A rectangle of cells; rows and columns count from 1. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** 1 → A, 27 → AA */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** A → 1, AA → 27 */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A1:B2, or A1 for one cell. */
export function toA1({ row, column, rows, columns }: Area): string {
  const first = `${columnLetters(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${columnLetters(column + columns - 1)}${row + rows - 1}`;
}

const CORNER = /^\$?([A-Z]{1,3})?\$?(\d+)?$/i;

/**
 * Reads A1, A1:B2, A:C, 2:5, A2:C (open to the end of the sheet) and 'A tab'!A1.
 * Answers null when the text is no such thing.
 */
export function parseA1(text: string, size: { rows: number; columns: number }): { sheet?: string; area: Area } | null {
  const split = text.match(/^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([^!]+)$/);
  if (!split) return null;
  const sheet = split[1]?.replace(/''/g, "'") ?? split[2];
  const [from, to = from, ...more] = split[3].split(':').map((corner) => corner.match(CORNER));
  if (!from || !to || more.length || (!from[1] && !from[2])) return null;
  const alone = !split[3].includes(':');
  if (alone && !(from[1] && from[2])) return null;
  const edge = (corner: RegExpMatchArray, row: number, column: number) => ({
    row: corner[2] ? Number(corner[2]) : row,
    column: corner[1] ? columnNumber(corner[1]) : column,
  });
  const start = edge(from, 1, 1);
  const end = edge(to, size.rows, size.columns);
  const row = Math.min(start.row, end.row);
  const column = Math.min(start.column, end.column);
  const rows = Math.abs(end.row - start.row) + 1;
  return { sheet, area: { row, column, rows, columns: Math.abs(end.column - start.column) + 1 } };
}

/** The tab name as a formula writes it. */
export function quoteSheetName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : `'${name.replace(/'/g, "''")}'`;
}
