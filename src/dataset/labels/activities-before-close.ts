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
import { dateColumn, dates, flagColumn, flags, labelled, numbers } from '../prepared';
import { banded } from './banded';
import { eachDone } from './done-for-deals';

/** What was done for each deal up to the day on which it closed (deals × 1). */
interface Done {
  count: Float64Array;
  demos: Uint8Array;
  calls: Uint8Array;
  /** 2 where it cannot be read on which day something was. */
  unread: Uint8Array;
}

interface ActivityColumns {
  demo: TextColumn;
  activityBand: TextColumn;
  activitiesBefore: NumberColumn;
  doneUnreadable: FlagColumn;
}

/** What was done for each deal before it closed. Of a deal that closed before the activities begin nothing is known. */
export function activityColumns(deals: Table, activities: Table): ActivityColumns {
  const done = doneBeforeClose(deals, activities);
  const known = done ? knownFrom(deals, activities) : () => false;
  const codes = codesFor(demoKeys.length + 1, deals.rows);
  const activitiesBefore = numbers(deals.rows);
  const unread = flagColumn(activities, UNREAD_DAY);
  const isUnread = unread?.values.some((mark, at) => mark === 2 && activities.leftOut[at] === 0) === true;
  if (done)
    for (let row = 0; row < deals.rows; row++) {
      // The day that cannot be read may be the first of all.
      if (!known(row) && isUnread) done.unread[row] = 2;
      if (!known(row) || done.unread[row] === 2) continue;
      codes[row] = done.demos[row] === 1 ? 1 : done.calls[row] === 1 ? 2 : 3;
      activitiesBefore.values[row] = done.count[row];
    }
  const labels = done ? ['', ...demoKeys] : [''];
  const activityBand = done ? banded(activitiesBefore.values, activityBands) : labelled(codesFor(1, deals.rows), ['']);
  const doneUnreadable = { ...flags(0), values: done?.unread ?? new Uint8Array(deals.rows), example: unread?.example };
  return { demo: labelled(codes, labels), activityBand, activitiesBefore, doneUnreadable };
}

/** Null where nothing tells which activity belongs to which deal. */
function doneBeforeClose(deals: Table, activities: Table): Done | null {
  const found = {
    count: new Float64Array(deals.rows),
    demos: new Uint8Array(deals.rows),
    calls: new Uint8Array(deals.rows),
    unread: new Uint8Array(deals.rows),
  };
  const isKnown = eachDone(deals, activities, (deal, on, what) => {
    if (Number.isNaN(on)) found.unread[deal] = 2;
    found.count[deal]++;
    if (what === 'demo') found.demos[deal] = 1;
    if (what === 'call' || what === 'meeting') found.calls[deal] = 1;
  });
  return isKnown ? found : null;
}

/** The day on which something was last done for each deal, with all such days. */
export function touchedOn(deals: Table, activities: Table): DateColumn {
  const ofDeal = Array.from({ length: deals.rows }, (): Day[] => []);
  if (!eachDone(deals, activities, (deal, on) => ofDeal[deal].push(on))) return dates(deals.rows);
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
