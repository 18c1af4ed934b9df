import type { Cell } from '../base/cell';

/** A file as it waits in its hidden tab. */
export interface ExportFile {
  name: string;
  cells: Cell[][];
}

/** What a page sends of a file: so many rows from a row on (0-based), each as wide as it is. */
export interface ExportPart {
  file: string;
  /** Rows of the whole file. */
  all: number;
  from: number;
  rows: (string | number | boolean)[][];
}

/** Row of the hidden tab (1-based) on which the file begins; above it stand the title, the file's name and its rows. */
export const FIRST_ROW = 3;

/** A part as a page has sent it; null for anything else, and for rows beyond the file that it says it is of. */
export function exportPart(request: unknown): ExportPart | null {
  const { file, all, from, rows } = (request ?? {}) as Partial<ExportPart>;
  if (typeof file !== 'string' || !isCount(all) || !isCount(from) || !Array.isArray(rows)) return null;
  const isRow = (row: unknown): boolean => Array.isArray(row) && row.every(isPlain);
  return rows.every(isRow) && from + rows.length <= all ? { file: file.slice(0, 200), all, from, rows } : null;
}

/** The file in the cells of its hidden tab, and how many rows were sent in all. */
export function exportFileIn(cells: readonly Cell[][]): ExportFile & { all: number } {
  const [, name, all] = cells[0] ?? [];
  const last = cells.reduce((found, row, at) => (row.some((cell) => cell !== '' && cell !== null) ? at : found), 0);
  return { name: String(name ?? ''), all: Number(all), cells: cells.slice(FIRST_ROW - 1, last + 1) };
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

const isPlain = (cell: unknown): boolean => ['string', 'number', 'boolean'].includes(typeof cell);
