import type { RawTab } from '../src/intake/reading';

/**
 * A raw tab as it is pasted: every cell a text. Written as lines of cells between bars, the header row first;
 * blank lines and the indentation do not matter.
 */
export function rawTab(name: string, table: string): RawTab {
  const lines = table.split('\n').filter((line) => line.trim() !== '');
  return { name, cells: lines.map((line) => line.split('|').map((cell) => cell.trim())) };
}

/** A raw tab of texts from a header line and rows made by the test. */
export function rawTabOf(name: string, header: string, rows: (string | number)[][]): RawTab {
  return { name, cells: [header.split('|').map((cell) => cell.trim()), ...rows.map((row) => row.map(String))] };
}
