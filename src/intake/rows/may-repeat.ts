import type { Cell } from '../../base/cell';
import type { Table, TextColumn } from '../../tables/table';

/** Digits, letters, `-` and `_`: an id of these alone is its own label. */
const isPlain = (code: number): boolean =>
  (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123) || code === 45 || code === 95;

/**
 * False where every row that counts has an id of its own: then no more need be known of them, and to code a million ids
 * takes ten times as long. True where one repeats, is blank or is written in a way that takes a closer look.
 */
export function mayRepeat({ leftOut, rows }: Table, { index }: TextColumn, cells: readonly Cell[][]): boolean {
  if (index < 0) return true;
  let size = 16;
  while (size < rows * 2) size *= 2;
  const slots = new Int32Array(size);
  for (let row = 0; row < rows; row++) {
    if (leftOut[row] !== 0) continue;
    const cell = cells[row][index];
    const text = typeof cell === 'number' ? String(cell) : cell;
    if (typeof text !== 'string' || text === '') return true;
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (!isPlain(code)) return true;
      hash = Math.imul(hash ^ code, 0x01000193);
    }
    let slot = (hash ^ (hash >>> 15)) & (size - 1);
    while (slots[slot] > 0) {
      if (String(cells[slots[slot] - 1][index]) === text) return true;
      slot = (slot + 1) & (size - 1);
    }
    slots[slot] = row + 1;
  }
  return false;
}
