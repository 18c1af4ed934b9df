import { codesFor } from '../../base/codes';
import { rangeOf } from '../../base/column-range';
import { type Day, dayOf, MILLISECONDS_A_DAY } from '../../base/day';
import { activityBands } from '../../dimensions/deals/activity-band';
import { demoKeys } from '../../tables/labels';
import {
  type DateColumn,
  type FlagColumn,
  type NumberColumn,
  type Table,
  type TextColumn,
  UNREAD_DAY,
} from '../../tables/table';
import type { TableName } from '../../tables/tables';
import { dateColumn, dates, flagColumn, flags, labelled, numbers } from '../prepared';
import { banded } from './banded';
import { eachDone } from './done-for-deals';

/** What was done for each deal up to the day on which it closed (deals × 1): surely, and with all that may have been. */
interface Done {
  count: Float64Array;
  most: Float64Array;
  /** The most telling of it: 1 a demo, 2 a call or meeting, 3 neither. */
  what: Uint8Array;
  best: Uint8Array;
  /** 2 where it cannot be read on which day something was. */
  unread: Uint8Array;
  isKnown: (deal: number) => boolean;
}

interface ActivityColumns {
  demo: TextColumn;
  activityBand: TextColumn;
  activitiesBefore: NumberColumn;
  doneUnreadable: FlagColumn;
  doneInDoubt: FlagColumn;
}

type Tables = Partial<Record<TableName, Table>>;

/**
 * What was done for each deal before it closed. Of a deal that closed before the activities begin nothing is known, nor of
 * one for which something may have been done or for another of its customer, where that would make a difference.
 */
export function activityColumns(tables: Tables, deals: Table, activities: Table): ActivityColumns {
  const done = doneBeforeClose(tables, deals);
  const begun = done ? knownFrom(deals, activities) : () => false;
  const codes = codesFor(demoKeys.length + 1, deals.rows);
  const activitiesBefore = numbers(deals.rows);
  const doneInDoubt = flags(deals.rows);
  const unread = flagColumn(activities, UNREAD_DAY);
  const isUnread = unread?.values.some((mark, at) => mark === 2 && activities.leftOut[at] === 0) === true;
  const bands = codesFor(activityBands.length + 1, deals.rows);
  let bandLabels = [''];
  if (done) {
    const { count, most, what, best, isKnown } = done;
    const [least, greatest] = [count, most].map((counts) => banded(counts, activityBands));
    bandLabels = least.labels;
    for (let row = 0; row < deals.rows; row++) {
      const isBegun = isKnown(row) && begun(row);
      // The day that cannot be read may be the first of all.
      if (!isBegun && isUnread) done.unread[row] = 2;
      const isTold = isBegun && done.unread[row] !== 2;
      if (isTold && count[row] === most[row]) activitiesBefore.values[row] = count[row];
      else if (isTold) doneInDoubt.values[row] = 2;
      if (isTold && what[row] === best[row]) codes[row] = what[row];
      if (isTold && least.codes[row] === greatest.codes[row]) bands[row] = least.codes[row];
    }
  }
  const labels = done ? ['', ...demoKeys] : [''];
  const doneUnreadable = { ...flags(0), values: done?.unread ?? new Uint8Array(deals.rows), example: unread?.example };
  const activityBand = labelled(bands, bandLabels);
  return { demo: labelled(codes, labels), activityBand, activitiesBefore, doneUnreadable, doneInDoubt };
}

/** Null where nothing tells which activity belongs to which deal. */
function doneBeforeClose(tables: Tables, { rows }: Table): Done | null {
  const found = {
    count: new Float64Array(rows),
    most: new Float64Array(rows),
    what: new Uint8Array(rows).fill(demoKeys.length),
    best: new Uint8Array(rows).fill(demoKeys.length),
    unread: new Uint8Array(rows),
  };
  const isKnown = eachDone(tables, ({ deal, times, on, kind, isSure }) => {
    if (Number.isNaN(on)) found.unread[deal] = 2;
    const tells = kind === 'demo' ? 1 : kind === 'call' || kind === 'meeting' ? 2 : demoKeys.length;
    found.most[deal] += times;
    found.best[deal] = Math.min(found.best[deal], tells);
    if (!isSure) return;
    found.count[deal] += times;
    found.what[deal] = Math.min(found.what[deal], tells);
  });
  return isKnown && { ...found, isKnown };
}

/**
 * The day on which something was last done for each deal, with all such days. What was done with a customer of several open
 * deals was done for each: so none is said to lie still that may not.
 */
export function touchedOn(tables: Tables, deals: Table, activities: Table): DateColumn {
  const ofDeal = Array.from({ length: deals.rows }, (): Day[] => []);
  if (!eachDone(tables, ({ deal, on }) => ofDeal[deal].push(on))) return dates(deals.rows);
  const each = ofDeal.map((days) => days.filter((day) => !Number.isNaN(day)).sort((one, other) => one - other));
  const { low, high } = rangeOf(dateColumn(activities, 'done')?.values ?? new Float64Array(0));
  const values = Float64Array.from(each, (days) => (days[days.length - 1] ?? Number.NaN) * MILLISECONDS_A_DAY);
  return { ...dates(0), values, each: { days: each, from: dayOf(low), to: dayOf(high) } };
}

function knownFrom(deals: Table, activities: Table): (row: number) => boolean {
  const { values } = dateColumn(activities, 'done') ?? { values: new Float64Array(0) };
  let first = Number.POSITIVE_INFINITY;
  for (let i = 0; i < values.length; i++) if (activities.leftOut[i] === 0 && values[i] < first) first = values[i];
  const closed = dateColumn(deals, 'closed')?.values;
  return (row) => !closed || !(dayOf(closed[row]) < dayOf(first));
}
