import { addTo } from '../../base/add-to';
import type { Codes } from '../../base/codes';
import {
  type Column,
  type DateColumn,
  type FlagColumn,
  type Join,
  labelAt,
  type Table,
  UNREAD_DAY,
} from '../../tables/table';
import { declarationOf } from '../../tables/tables';
import { dateColumn, dates, flagColumn, flags, folded, textColumn } from '../prepared';
import { coverage, sameCustomers } from './same-customers';

/** Of a list of customers at least this share must be in the other one for it to tell who has left. */
const NEARLY_ALL = 0.9;

const tellsChanges = ({ table }: Table): boolean => declarationOf(table).spans === 'changes';

/** The days on which rows of a tab end: end dates, else those of cancellations, of a log its cancellations. */
export function endDatesOf(tab: Table): DateColumn | null {
  if (!tellsChanges(tab)) return dateColumn(tab, 'endedOn') ?? dateColumn(tab, 'cancelledOn');
  const happened = dateColumn(tab, 'happenedOn');
  const kind = textColumn(tab, 'kind');
  const cancel = kind ? kind.labels.indexOf('cancel') : -1;
  if (!happened || !kind?.codes.some((code) => code === cancel)) return null;
  const values = happened.values.map((value, row) => (kind.codes[row] === cancel ? value : Number.NaN));
  return { ...happened, values };
}

/** A list of those who left: no start, and an end on every row. */
export const isListOfEnds = (tab: Table): boolean => dateColumn(tab, 'startedOn') === null && endsEverywhere(tab);

function endsEverywhere(tab: Table): boolean {
  const ends = tellsChanges(tab) ? null : endDatesOf(tab);
  const unread = unreadEnds(tab);
  const isEnd = (end: number, row: number): boolean => !Number.isNaN(end) || unread?.values[row] === 2;
  return ends?.values.every((end, row) => tab.leftOut[row] !== 0 || isEnd(end, row)) ?? false;
}

/** The rows of a tab that tell an end on a day that cannot be read; null where none does. */
function unreadEnds(tab: Table): FlagColumn | null {
  if (!tellsChanges(tab)) return flagColumn(tab, 'endUnreadable');
  const [unread, kind] = [flagColumn(tab, UNREAD_DAY), textColumn(tab, 'kind')];
  if (!unread || !kind) return null;
  const isEnd = (row: number): boolean => labelAt(kind, row) === 'cancel';
  return { ...unread, values: unread.values.map((flag, row) => (isEnd(row) ? flag : 0)) };
}

/** The same where the list of those who left says since when they were there: they are on the list without ends as well. */
export function areLeaversOf(list: Table, other: Table): boolean {
  if (isListOfEnds(other)) return true;
  if (other.table !== list.table || endDatesOf(list) !== null || !endsEverywhere(other)) return false;
  const match = sameCustomers(other, list);
  return match !== null && coverage(match) >= NEARLY_ALL;
}

/**
 * The list with the ends that another tab tells of its customers: who is on no list of ends is still there, and so is who
 * has no end on another list; who is not on that one is unknown, and whose end cannot be read waits. Null where the two do not name the same customers.
 */
export function withEndsFrom(list: Table, other: Table): Table | null {
  const ends = endDatesOf(other);
  const start = dateColumn(list, 'startedOn');
  const match = ends && start ? sameCustomers(list, other) : null;
  if (!match || !ends || !start) return null;
  const tellsOfAll = tellsChanges(other) || areLeaversOf(list, other);
  if (!tellsOfAll && coverage(match) < NEARLY_ALL) return null;
  const { labels, codes } = match.right;
  const rowsOf = rowsByCustomer(other, labels, codes, ends.values);
  const unread = unreadEnds(other);
  const waiting = new Set<string>();
  unread?.values.forEach((flag, row) => {
    if (flag === 2 && other.leftOut[row] === 0) waiting.add(folded(labels[codes[row]]));
  });
  const ownUnread = flagColumn(list, 'endUnreadable') ?? { ...flags(list.rows), example: unread?.example };
  const endUnreadable = { ...ownUnread, values: ownUnread.values.slice() };
  const own = endDatesOf(list);
  const ended = { ...dates(list.rows), header: ends.header };
  const endKnown = flags(list.rows);
  const rowOf = new Int32Array(list.rows).fill(-1);
  const nextStart = nextStarts(match.left.codes, start.values);
  for (let row = 0; row < list.rows; row++) {
    const rows = rowsOf.get(folded(labelAt(match.left, row))) ?? [];
    const isKnown = own !== null || tellsOfAll || match.rowOfLabel[match.left.codes[row]] >= 0;
    endKnown.values[row] = isKnown ? 2 : 1;
    ended.values[row] = own ? own.values[row] : Number.NaN;
    if (!Number.isNaN(ended.values[row])) continue;
    const found = rows.find((at) => ends.values[at] >= start.values[row] && !(ends.values[at] > nextStart[row]));
    if (found === undefined && waiting.has(folded(labelAt(match.left, row)))) endUnreadable.values[row] = 2;
    if (found === undefined) continue;
    ended.values[row] = ends.values[found];
    rowOf[row] = found;
  }
  const columns: Record<string, Column> = {
    ...list.columns,
    endedOn: ended,
    endKnown,
    ...(waiting.size > 0 && { endUnreadable }),
  };
  const join: Join = { fields: ['end', 'endKnown', 'churnedOn'], table: other, rowOf };
  return { ...list, columns, joins: [...(list.joins ?? []), join] };
}

/** The rows of each customer that tell an end, in its order. */
function rowsByCustomer(
  { leftOut }: Table,
  labels: readonly string[],
  codes: Codes,
  ends: Float64Array,
): Map<string, number[]> {
  const rowsOf = new Map<string, number[]>();
  codes.forEach((code, row) => {
    if (leftOut[row] !== 0 || code === 0 || Number.isNaN(ends[row])) return;
    const key = folded(labels[code]);
    addTo(rowsOf, key, row);
  });
  for (const rows of rowsOf.values()) rows.sort((a, b) => ends[a] - ends[b]);
  return rowsOf;
}

/** The next start of the same customer; NaN where there is none. */
function nextStarts(codes: Codes, start: Float64Array): Float64Array {
  const order = Int32Array.from(codes, (_, row) => row).sort((a, b) => codes[a] - codes[b] || start[a] - start[b]);
  const next = new Float64Array(codes.length).fill(Number.NaN);
  order.forEach((row, place) => {
    const later = order.slice(place + 1, place + 2).find((other) => codes[other] === codes[row]);
    if (later !== undefined && start[later] > start[row]) next[row] = start[later];
  });
  return next;
}
