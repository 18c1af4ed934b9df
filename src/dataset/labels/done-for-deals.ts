import { addTo } from '../../base/add-to';
import { type Day, dayOf } from '../../base/day';
import { labelAt, type Table, UNREAD_DAY } from '../../tables/table';
import type { TableName } from '../../tables/tables';
import { type Match, matching, matchingRows } from '../join';
import { dateColumn, flagColumn, type KnownField, textColumn } from '../prepared';
import { IN_CUSTOMERS } from './in-customers';

/** Something done for a deal, no task and no note. */
export interface Doing {
  deal: number;
  /** How often it was done on that day. */
  times: number;
  /** NaN where its day cannot be read: it may have been done on any. */
  on: Day;
  kind: string;
  /** False where it may have been for another deal of the same customer as well. */
  isSure: boolean;
}

/** How an activity names the deal that it was done for. */
export const OF_DEAL: [KnownField, KnownField][] = [['dealId', 'id']];

/** By what both say with whom they are. */
export const DONE_WITH = ['email', 'customer'] as const;

/** What is nothing done for a deal. */
export const NOT_DONE: readonly string[] = ['task', 'note'];

/**
 * Visits each activity done for a deal up to the day on which it closed: for the deal that it names; where it names none, for
 * the one that was open with the same person or customer on that day, or for each of several, none of them surely. Answers
 * of which deals it is known what was done; null where nothing tells.
 */
export function eachDone(
  tables: Partial<Record<TableName, Table>>,
  visit: (doing: Doing) => void,
): ((deal: number) => boolean) | null {
  const { deals, activities } = tables;
  const day = activities && dateColumn(activities, 'done');
  if (!deals || !day) return null;
  const byId = matching(activities, deals, OF_DEAL);
  const ofWhom = dealsOfWhom(tables, deals, activities);
  if (!byId && ofWhom.length === 0) return null;
  const [created, closed] = [dateColumn(deals, 'created')?.values, dateColumn(deals, 'closed')?.values];
  const kind = textColumn(activities, 'kind');
  const isDone = flagColumn(activities, 'isDone');
  const unread = flagColumn(activities, UNREAD_DAY);
  const inTime = (deal: number, on: Day): boolean => !(closed && on > dayOf(closed[deal]));
  const unnamed = new Map<string, { row: number; on: Day; kind: string; times: number }>();
  for (let row = 0; row < activities.rows; row++) {
    const what = kind ? labelAt(kind, row) : '';
    const isUnread = unread?.values[row] === 2 && (!isDone || isDone.values[row] === 2);
    const on = isUnread ? Number.NaN : dayOf(day.values[row]);
    if (activities.leftOut[row] !== 0 || (Number.isNaN(on) && !isUnread) || NOT_DONE.includes(what)) continue;
    const named = byId?.left.codes[row] ? byId.rowOfLabel[byId.left.codes[row]] : null;
    if (named !== null) {
      if (named >= 0 && inTime(named, on)) visit({ deal: named, times: 1, on, kind: what, isSure: true });
      continue;
    }
    const alike = [on, what, ...ofWhom.map(({ keyOf }) => keyOf(row))].join('\n');
    const known = unnamed.get(alike);
    if (known) known.times++;
    else unnamed.set(alike, { row, on, kind: what, times: 1 });
  }
  // A shop may keep all it does under one customer: the deals of a day are looked for once, and not for each row of it.
  for (const { row, on, kind, times } of unnamed.values()) {
    // Of a deal whose creation is not known, nobody knows whether it was there by then.
    const wasThere = (deal: number): boolean => inTime(deal, on) && !(created && on < dayOf(created[deal]));
    const found = ofWhom.map((of) => of.dealsOf(row).filter(wasThere)).find(({ length }) => length > 0) ?? [];
    for (const deal of found) {
      const isSure = found.length === 1 && created !== undefined && !Number.isNaN(created[deal]);
      visit({ deal, times, on, kind, isSure });
    }
  }
  return (deal) => byId !== null || ofWhom.some(({ isNamed }) => isNamed(deal));
}

interface DealsOfWhom {
  /** Whom an activity was with, by number; nothing or 0 for nobody. */
  keyOf: (activity: number) => number | undefined;
  /** The deals of whom an activity was with. */
  dealsOf: (activity: number) => readonly number[];
  /** True for a deal that says whose it is. */
  isNamed: (deal: number) => boolean;
}

/** With whom deals and activities are, where both say it alike: by e-mail address, by customer, or as a list of customers has them. */
function dealsOfWhom({ customers }: Partial<Record<TableName, Table>>, deals: Table, activities: Table): DealsOfWhom[] {
  const alike = DONE_WITH.flatMap((field) => matching(activities, deals, [[field, field]]) ?? []);
  const found = alike.map((match) => ofSame(deals, ...keysOf(match)));
  if (customers && !alike.some(({ left }) => left === textColumn(activities, 'customer'))) {
    const [one, other] = [activities, deals].map((table) => matching(table, customers, IN_CUSTOMERS));
    if (one && other) {
      const [keys, keysOfDeals] = [one, other].map((match) => matchingRows(match).map((row) => row + 1));
      found.push(ofSame(deals, keys, keysOfDeals));
    }
  }
  return found;
}

/** Of each row of either column whom it names, however that is written; 0 for nobody. */
function keysOf({ left, right, rowOfLabel, keys: ofLabel }: Match): [Int32Array, Int32Array] {
  const keys = Int32Array.from(right.codes, (code) => ofLabel[code]);
  return [Int32Array.from(left.codes, (code) => keys[rowOfLabel[code]] ?? 0), keys];
}

/** The deals of one key; 0 is none. */
function ofSame(deals: Table, keys: ArrayLike<number>, keysOfDeals: ArrayLike<number>): DealsOfWhom {
  const ofKey = new Map<number, number[]>();
  for (let deal = 0; deal < deals.rows; deal++) {
    if (keysOfDeals[deal] > 0 && deals.leftOut[deal] === 0) addTo(ofKey, keysOfDeals[deal], deal);
  }
  return {
    keyOf: (activity) => keys[activity],
    dealsOf: (activity) => ofKey.get(keys[activity]) ?? [],
    isNamed: (deal) => keysOfDeals[deal] > 0,
  };
}
