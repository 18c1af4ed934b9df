import type { Day } from '../base/day';
import { dayFromIso, dayOf, MILLISECONDS_A_MINUTE } from '../base/day';
import type { Zone } from '../base/zone';
import { type Assembled, assemble } from '../dataset/assemble';
import type { MinutesBetween } from '../dataset/prepare/leads/lead-responses';
import type { SeenFrom } from '../dataset/seen-from';
import type { NoticedStages } from '../dataset/stages/noticed-stages';
import type { Elsewhere } from '../engine/data-set';
import { readTabs } from '../intake/read-tabs';
import type { Answer, CarriedColumn, RawTab, TabReading } from '../intake/reading';
import { markDuplicates } from '../intake/rows/repeated/mark-duplicates';
import { openingTimesOf } from '../plan/calendar/opening-times-of';
import type { Plan } from '../plan/plan';
import { openingMinutes } from '../statistics/opening-minutes';
import type { Table } from '../tables/table';
import type { TableName } from '../tables/tables';

/** Tables that lie elsewhere and stay there: what is known of each, and how they are put together with those of tabs. */
export interface AskedElsewhere {
  has: (table: TableName) => boolean;
  joined: (
    assembled: Assembled,
    tabs: readonly Table[],
    seen: SeenFrom,
  ) => { assembled: Assembled; elsewhere: Elsewhere; readings: TabReading[] };
}

/** Which data is asked, and how it is to be read. */
export interface DataAsked {
  plan: Plan;
  /** ISO day; default: the latest created, won or lost, order, response, done-activity, start or end date in the data up to today. */
  asOf?: string;
  /** Where no day is given: a later one than this is not the last. */
  notAfter?: Day;
  zone: Zone;
  /** As Sheets writes it: en_US, nl_NL … */
  locale: string;
  /** Columns under new headers, see Reading. */
  carried?: readonly CarriedColumn[];
  /** What tabs hold that lie elsewhere, of which a plan says so: where one looks like something else, that counts. */
  settled?: readonly Answer[];
  elsewhere?: AskedElsewhere;
  /** Where no tab tells when deals came into their stages: what the refreshes noticed. */
  noticed?: NoticedStages | null;
}

/** Tabs that were read and joined, before anything is asked. */
export interface DataRead {
  readings: TabReading[];
  /** The tables of the tabs. */
  read: Table[];
  assembled: Assembled;
  elsewhere: Elsewhere | null;
  /** The day as of which the data is looked at, where somebody has said it. */
  asked: Day | null;
  /** The last day that can have come. */
  today: Day;
}

/** Reads the tabs and joins them. */
export function readData(tabs: RawTab[], request: DataAsked): DataRead {
  const { plan, zone, locale, carried, settled = [], elsewhere, notAfter } = request;
  const asked = dayFromIso(request.asOf ?? '');
  const clock = dayOf(zone.toWall(Date.now()));
  const today = Math.max(clock, asked ?? clock);
  const named = settled.map(({ tab }) => tab);
  const readBy = (more: readonly Answer[]): TabReading[] =>
    readTabs(tabs, { zone, locale, answers: [...(plan.answers || []), ...more], carried, today, elsewhere: named });
  // Of a tab that somebody has said something of more is asked, and of no table that looks like what it is.
  let readings = readBy([]);
  const isAsSaid = ({ tab, answer }: Answer): boolean =>
    readings.some((one) => one.name === tab && one.table === answer);
  if (!settled.every(isAsSaid)) readings = readBy(settled);
  const read = readings.flatMap(({ data }) => data ?? []);
  // Nobody follows deals that lie elsewhere: what was noticed of them last is not how they are now.
  const noticed = elsewhere?.has('deals') ? null : request.noticed;
  const joinedAsOf = (day: Day | null): Omit<DataRead, 'read' | 'today'> => {
    const seen = { asOf: day ?? today, today };
    const assembled = assemble(read, markDuplicates, minutesBetween(plan, zone), seen, noticed, plan);
    const joined = elsewhere?.joined(assembled, read, seen) ?? { assembled, elsewhere: null, readings: [] };
    return { ...joined, readings: [...readings, ...joined.readings], asked: day };
  };
  const joined = joinedAsOf(asked);
  const last = joined.assembled.lastDay ?? today;
  const isLate = asked === null && notAfter !== undefined && last > notAfter;
  return { read, today, ...(isLate ? joinedAsOf(notAfter) : joined) };
}

/** Opening hours of the plan, else elapsed time, counted between instants: a night in which the clock changes has its true length. */
function minutesBetween(plan: Plan, zone: Zone): MinutesBetween {
  const times = openingTimesOf(plan);
  if (times) return (from, to) => openingMinutes(times, from, to);
  return (from, to) => (zone.toInstant(to) - zone.toInstant(from)) / MILLISECONDS_A_MINUTE;
}
