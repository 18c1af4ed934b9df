import type { Segment, StandIn, Table } from '../../tables/table';
import type { Sentence } from '../../texts/sentence';
import { dateColumn, flagColumn, flags, textColumn } from '../prepared';

/** Marks every row of a tab that has ends: one without an end is still there. A tab without ends stays as it is. */
export function marked(tab: Table): Table {
  const hasEnds = dateColumn(tab, 'endedOn') ?? dateColumn(tab, 'cancelledOn');
  if (!hasEnds || tab.columns.endKnown) return tab;
  const endKnown = flags(tab.rows);
  endKnown.values.fill(2);
  return { ...tab, columns: { ...tab.columns, endKnown } };
}

/**
 * Settles whether a table of spans tells who has left (`endKnown`): not where one of its tabs has no ends at all, nor
 * where it is said who has left and never when. Its MRR then counts all that is there, and says so.
 */
export function tellsEnds(table: Table): Table {
  if (table.unread.endKnown) {
    const { endKnown: _, ...known } = table.columns;
    return { ...table, columns: known };
  }
  const why = untold(table);
  if (why === null) return table;
  const { endKnown, ...columns } = table.columns;
  const unread = endKnown ? { ...table.unread, endKnown: why } : table.unread;
  const standIn: StandIn = { fields: ['mrrValue'], says: why.text === GONE.text ? GONE : { text: 'note_no_ends' } };
  return { ...table, columns, unread, standIns: [...(table.standIns ?? []), standIn] };
}

/** Why nobody knows who has left; null where the table tells. */
function untold(table: Table): Sentence | null {
  if (!table.columns.endKnown) return saysGone(table) ? GONE : { text: 'note_no_ends' };
  const tab = table.segments.find((segment) => !marksAll(table, segment))?.tab;
  if (tab !== undefined) return { text: 'no_ends_in_tab', values: { tab } };
  return saysGone(table) ? GONE : null;
}

const GONE = { text: 'ended_without_dates' } as const;

/** True where rows are said to have ended, and none of any says when. */
function saysGone(table: Table): boolean {
  const state = textColumn(table, 'state');
  const ended = state ? state.labels.indexOf('ended') : -1;
  return ended > 0 && state !== null && state.codes.some((code) => code === ended) && !endsAt(table);
}

function marksAll(table: Table, { start, rows }: Segment): boolean {
  const known = flagColumn(table, 'endKnown');
  const since = dateColumn(table, 'start');
  for (let row = start; row < start + rows; row++) {
    if (table.leftOut[row] === 0 && known?.values[row] === 0 && since && !Number.isNaN(since.values[row])) return false;
  }
  return true;
}

const endsAt = (table: Table): boolean => dateColumn(table, 'end')?.values.some((end) => !Number.isNaN(end)) ?? false;
