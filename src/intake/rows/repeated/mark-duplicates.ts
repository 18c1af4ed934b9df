import { isDateColumn, type Table, type TextColumn } from '../../../tables/table';
import { declarationOf } from '../../../tables/tables';
import type { BegunTable } from '../../begun-table';
import { leaveOut } from '../left-out';
import { type EqualRow, equalRows } from './equal-rows';
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
  const equal =
    isOnePerId || isAnonymous(table)
      ? []
      : equalRows(table)
          .filter(isAgain(table))
          .map(([row]) => row);
  leaveOut(table, equal, { text: 'intake_duplicate_row' });
  return [...older, ...again, ...equal];
}

/**
 * Whether a row that equals another is that one again. Where two things may have equal rows, and nothing numbers them, the
 * rows of one tab were looked at when it was read (settle-equal-rows): across tabs those of another tab are the same.
 */
function isAgain({ table, columns, segments }: Table): (equal: EqualRow) => boolean {
  if (!declarationOf(table).mayBeEqual || columns.id) return () => true;
  const segmentOf = (row: number): number => segments.findIndex(({ start, rows }) => row < start + rows);
  return ([row, first]) => segmentOf(row) !== segmentOf(first);
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
