import type { Cell } from '../../../base/cell';
import type { Table, TextColumn } from '../../../tables/table';
import { IdOrder, plainId } from './id-order';

/**
 * False where every row that counts has an id of its own: then no more need be known of them, and to code a million ids
 * takes ten times as long. True where one repeats, is blank or is written in a way that takes a closer look.
 */
export function mayRepeat({ leftOut, rows }: Table, { index }: TextColumn, cells: readonly Cell[][]): boolean {
  if (index >= 0 && isInOrder(leftOut, index, cells, rows)) return false;
  const hashes = index < 0 ? null : hashesOf(leftOut, index, cells, rows);
  if (hashes === null) return true;
  // Plain arrays: with typed ones beside those of the columns V8 would look through all raw cells meanwhile
  let size = 16;
  while (size < rows * 2) size *= 2;
  const slots = new Array<number>(size).fill(0);
  for (let row = 0; row < rows; row++) {
    if (leftOut[row] !== 0) continue;
    const hash: number = hashes[row];
    let slot: number = (hash ^ (hash >>> 15)) & (size - 1);
    while (slots[slot] > 0) {
      const other = slots[slot] - 1;
      if (hashes[other] === hash && String(cells[other][index]) === String(cells[row][index])) return true;
      slot = (slot + 1) & (size - 1);
    }
    slots[slot] = row + 1;
  }
  return false;
}

function isInOrder(leftOut: Table['leftOut'], index: number, cells: readonly Cell[][], rows: number): boolean {
  const order = new IdOrder();
  for (let row = 0; row < rows && order.isKept; row++) if (leftOut[row] === 0) order.see(cells[row][index]);
  return order.isKept;
}

/** FNV-1a of each id, all before they are compared: so the rows are gone through in their order. null for other texts. */
function hashesOf(leftOut: Table['leftOut'], index: number, cells: readonly Cell[][], rows: number): number[] | null {
  const hashes = new Array<number>(rows).fill(0);
  for (let row = 0; row < rows; row++) {
    if (leftOut[row] !== 0) continue;
    const text = plainId(cells[row][index]);
    if (text === null) return null;
    let hash = 0x811c9dc5 | 0;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    hashes[row] = hash;
  }
  return hashes;
}
