import { codesFor } from '../../base/codes';
import { dayOf } from '../../base/day';
import { activityBands } from '../../dimensions/deals/activity-band';
import { demoKeys } from '../../tables/labels';
import type { NumberColumn, Table, TextColumn } from '../../tables/table';
import { type Match, matching } from '../join';
import { dateColumn, labelled, numbers, textColumn } from '../prepared';
import { banded } from './banded';

/** What was done for each deal up to the day on which it closed (deals × 1). */
interface Done {
  count: Float64Array;
  demos: Uint8Array;
  calls: Uint8Array;
}

interface ActivityColumns {
  demo: TextColumn;
  activityBand: TextColumn;
  activitiesBefore: NumberColumn;
}

/** What was done for each deal before it closed. Of a deal that closed before the activities begin nothing is known. */
export function activityColumns(deals: Table, activities: Table): ActivityColumns {
  const done = doneBeforeClose(deals, activities);
  const known = done ? knownFrom(deals, activities) : () => false;
  const codes = codesFor(demoKeys.length + 1, deals.rows);
  const activitiesBefore = numbers(deals.rows);
  if (done)
    for (let row = 0; row < deals.rows; row++) {
      if (!known(row)) continue;
      codes[row] = done.demos[row] === 1 ? 1 : done.calls[row] === 1 ? 2 : 3;
      activitiesBefore.values[row] = done.count[row];
    }
  const labels = done ? ['', ...demoKeys] : [''];
  const activityBand = done ? banded(activitiesBefore.values, activityBands) : labelled(codesFor(1, deals.rows), ['']);
  return { demo: labelled(codes, labels), activityBand, activitiesBefore };
}

/** Null where nothing tells which activity belongs to which deal. */
function doneBeforeClose(deals: Table, activities: Table): Done | null {
  const day = dateColumn(activities, 'done');
  if (!day) return null;
  const dealsOf = dealsByLabel(deals, activities);
  if (!dealsOf) return null;
  const { match, rowsOf, afterCreation } = dealsOf;
  const [created, closed] = [dateColumn(deals, 'created')?.values, dateColumn(deals, 'closed')?.values];
  const kind = textColumn(activities, 'kind');
  const found = {
    count: new Float64Array(deals.rows),
    demos: new Uint8Array(deals.rows),
    calls: new Uint8Array(deals.rows),
  };
  for (let i = 0; i < activities.rows; i++) {
    const what = kind ? kind.labels[kind.codes[i]] : '';
    if (activities.leftOut[i] !== 0 || Number.isNaN(day.values[i]) || what === 'task' || what === 'note') continue;
    const on = dayOf(day.values[i]);
    for (const deal of rowsOf[match.left.codes[i]]) {
      if (closed && on > dayOf(closed[deal])) continue;
      if (afterCreation && !(created && on >= dayOf(created[deal]))) continue;
      found.count[deal]++;
      if (what === 'demo') found.demos[deal] = 1;
      if (what === 'call' || what === 'meeting') found.calls[deal] = 1;
    }
  }
  return found;
}

/** The deals of each label of the activities: by deal id, else by e-mail address while they were open. */
function dealsByLabel(
  deals: Table,
  activities: Table,
): { match: Match; rowsOf: number[][]; afterCreation: boolean } | null {
  const byId = matching(activities, deals, [['dealId', 'id']]);
  if (byId) {
    const rowsOf = Array.from(byId.rowOfLabel, (row) => (row < 0 ? [] : [row]));
    return { match: byId, rowsOf, afterCreation: false };
  }
  const byEmail = matching(activities, deals, [['email', 'email']]);
  if (!byEmail) return null;
  const { codes } = byEmail.right;
  const ofCode: number[][] = byEmail.right.labels.map(() => []);
  for (let row = 0; row < deals.rows; row++) if (deals.leftOut[row] === 0) ofCode[codes[row]].push(row);
  const rowsOf = Array.from(byEmail.rowOfLabel, (row) => (row < 0 ? [] : ofCode[codes[row]]));
  return { match: byEmail, rowsOf, afterCreation: true };
}

function knownFrom(deals: Table, activities: Table): (row: number) => boolean {
  const { values } = dateColumn(activities, 'done') ?? { values: new Float64Array(0) };
  let first = Number.POSITIVE_INFINITY;
  for (let i = 0; i < values.length; i++) if (activities.leftOut[i] === 0 && values[i] < first) first = values[i];
  const closed = dateColumn(deals, 'closed')?.values;
  return (row) => !closed || !(dayOf(closed[row]) < dayOf(first));
}
