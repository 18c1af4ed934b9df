import { type Cell, isDate } from '../../../base/cell';
import type { Table } from '../../../tables/table';
import { visible } from '../../text/visible-text';

/** A row that counts, and the first one that is equal to it in every column of its tab. */
export type EqualRow = [row: number, first: number];

/** The rows that equal an earlier one in every column of their tab; none where the cells are not at hand. */
export function equalRows({ rows, leftOut, segments }: Table): EqualRow[] {
  if (segments.some((segment) => segment.cells === undefined)) return [];
  const lines: Cell[][] =
    segments.length === 1 ? (segments[0].cells as Cell[][]) : segments.flatMap((segment) => segment.cells as Cell[][]);
  let size = 16;
  while (size < rows * 2) size *= 2;
  const slots = new Int32Array(size);
  const hashes = new Int32Array(rows);
  const found: EqualRow[] = [];
  for (let row = 0; row < rows; row++) {
    if (leftOut[row] > 0) continue;
    const hash = hashOf(lines[row]);
    hashes[row] = hash;
    let slot = hash & (size - 1);
    while (slots[slot] > 0) {
      const other = slots[slot] - 1;
      if (hashes[other] === hash && equal(lines[other], lines[row])) break;
      slot = (slot + 1) & (size - 1);
    }
    if (slots[slot] > 0) found.push([row, slots[slot] - 1]);
    else slots[slot] = row + 1;
  }
  return found;
}

const mixed = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** FNV-1a over the cells; trailing blanks and characters that nobody sees do not matter. */
function hashOf(line: Cell[]): number {
  let hash = 0x811c9dc5;
  for (let column = 0; column < line.length; column++) {
    const cell = line[column];
    if (cell === '' || cell === null || cell === undefined) continue;
    hash = Math.imul(hash ^ column, 0x01000193);
    if (typeof cell === 'string') {
      const before = hash;
      let at = 0;
      for (; at < cell.length && cell.charCodeAt(at) < 127; at++) hash = mixed(hash, cell.charCodeAt(at));
      if (at < cell.length) {
        hash = before;
        const seen = visible(cell);
        for (let place = 0; place < seen.length; place++) hash = mixed(hash, seen.charCodeAt(place));
      }
    } else {
      const value = isDate(cell) ? cell.getTime() : Number(cell);
      hash = Math.imul(hash ^ (value | 0), 0x01000193);
      hash = Math.imul(hash ^ ((value * 4096) | 0) ^ (value / 4294967296), 0x01000193);
    }
  }
  return hash ^ (hash >>> 15);
}

function equal(one: Cell[], other: Cell[]): boolean {
  const length = Math.max(one.length, other.length);
  for (let column = 0; column < length; column++) {
    const [left, right] = [one[column] ?? '', other[column] ?? ''];
    if (left === right) continue;
    if (typeof left === 'string' && typeof right === 'string' && visible(left) === visible(right)) continue;
    if (!isDate(left) || !isDate(right) || left.getTime() !== right.getTime()) return false;
  }
  return true;
}
