import { type Cell, isDate } from '../../../base/cell';
import { isDateColumn, type Table, type TextColumn } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import { visible } from '../../text/visible-text';
import { leaveOut } from '../left-out';
import { mayRepeat } from './may-repeat';
import { againInLaterTab, olderVersions } from './older-versions';

/**
 * Marks duplicates as left out and returns their rows. Of several versions of a row the one that was changed last counts.
 * With one row per id the last row of an id counts; elsewhere a row that equals an earlier one in every column of its tab
 * is left out. Works on a table of several tabs as well; rows that are left out already take no part.
 */
export function markDuplicates(table: Table): number[] {
  const { copies } = declarationOf(table.table);
  const id = table.columns.id as TextColumn | undefined;
  const isOnePerId = id !== undefined && copies === 'same id';
  if (isOnePerId && !mayStandAgain(table, id)) return [];
  const hasVersions = isOnePerId || (id !== undefined && copies === 'equal rows and versions');
  const older = hasVersions ? olderVersions(table, id) : [];
  leaveOut(table, older, { text: 'intake_duplicate_version' });
  const again = isOnePerId ? earlierRows(table, id) : hasVersions ? againInLaterTab(table, id) : [];
  leaveOut(table, again, { text: 'intake_duplicate_id' });
  const equal = isOnePerId || isAnonymous(table) ? [] : equalRows(table);
  leaveOut(table, equal, { text: 'intake_duplicate_row' });
  return [...older, ...again, ...equal];
}

/** False where no id repeats: of those that are read from one tab that is seen at its cells, long before all are coded. */
function mayStandAgain(table: Table, id: TextColumn): boolean {
  const cells = table.segments.length === 1 ? table.segments[0].cells : undefined;
  return cells === undefined || mayRepeat(table, id, cells);
}

/**
 * Where the dates of changes wait for an answer: without the columns of a table of which nobody knows which row of an id
 * is the newest; without the question where no id repeats.
 */
export function awaitVersions({ data, recognition: { fields }, questions }: BegunTable): void {
  const why = data.unread.modifiedOn;
  const header = fields.modifiedOn?.column.header.written;
  if (!why || header === undefined) return;
  const id = data.columns.id as TextColumn | undefined;
  if (!id || !mayStandAgain(data, id) || earlierRows(data, id).length === 0) {
    const asked = questions.findIndex(({ ask }) => ask.values?.column === header);
    if (asked >= 0) questions.splice(asked, 1);
  } else if (declarationOf(data.table).copies === 'same id') {
    for (const field of Object.keys(data.columns)) {
      if (field === 'id') continue;
      delete data.columns[field];
      data.unread[field] = why;
    }
  }
}

/** Answers of one day that name nobody: two that are equal come from two people. */
function isAnonymous({ table, columns }: Table): boolean {
  const { answeredOn, person } = columns;
  return (
    declarationOf(table).copies === 'equal rows that name somebody' &&
    person === undefined &&
    !(isDateColumn(answeredOn) && answeredOn.timed)
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
