import { type Cell, isDate } from '../../base/cell';
import type { Table, TextColumn } from '../../tables/table';
import { declarationOf } from '../../tables/tables';
import { visible } from '../text/visible-text';
import { leaveOut } from './left-out';

/**
 * Marks duplicates as left out and returns their rows. With one row per id the last row of an id counts; elsewhere a row
 * that equals an earlier one in every column of its tab is left out. Works on a table of several tabs as well; rows that
 * are left out already take no part.
 */
export function markDuplicates(table: Table): number[] {
  const id = declarationOf(table.table).copies === 'same id' ? (table.columns.id as TextColumn | undefined) : undefined;
  const rows = id ? earlierRows(table, id) : isAnonymous(table) ? [] : equalRows(table);
  leaveOut(table, rows, { text: id ? 'intake_duplicate_id' : 'intake_duplicate_row' });
  return rows;
}

/** Answers of one day that name nobody: two that are equal come from two people. */
function isAnonymous({ table, columns }: Table): boolean {
  const { answeredOn, person } = columns;
  return (
    declarationOf(table).copies === 'equal rows that name somebody' &&
    person === undefined &&
    !(answeredOn?.type === 'date' && answeredOn.timed)
  );
}

function earlierRows({ rows, leftOut }: Table, { codes, labels }: TextColumn): number[] {
  const seen = new Uint8Array(labels.length);
  const found: number[] = [];
  for (let row = rows - 1; row >= 0; row--) {
    const code = codes[row];
    if (code === 0 || leftOut[row] > 0) continue;
    if (seen[code] > 0) found.push(row);
    else seen[code] = 1;
  }
  return found.reverse();
}

function equalRows({ rows, leftOut, segments }: Table): number[] {
  if (segments.some((segment) => segment.cells === undefined)) return [];
  const lines: Cell[][] =
    segments.length === 1 ? (segments[0].cells as Cell[][]) : segments.flatMap((segment) => segment.cells as Cell[][]);
  let size = 16;
  while (size < rows * 2) size *= 2;
  const slots = new Int32Array(size);
  const hashes = new Int32Array(rows);
  const found: number[] = [];
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
    if (slots[slot] > 0) found.push(row);
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
