import { clockText, type Day, dayOf, isoDay, MILLISECONDS_A_DAY, type Wall } from '../../base/day';
import type { Cadence } from '../../plan/calendar/cadences';
import { lastReportDay, nextReportDay } from '../../plan/calendar/report-days';
import type { Plan } from '../../plan/plan';

/** What comes round again: reports at their cadence, and each day's refresh. */
export type TaskCadence = Cadence | 'daily';

/** One time at which something is due, on the wall clock of the spreadsheet's zone. */
export interface Occurrence {
  day: Day;
  /** 0 to 23 */
  hour: number;
}

const MILLISECONDS_AN_HOUR = 3_600_000;

/**
 * The wall clock at which an occurrence begins. An hour that the clock skips is never shown: the first run after it is at or
 * past it all the same. An hour that comes twice is one occurrence, since occurrences are told apart by their day.
 */
export function occurrenceStart({ day, hour }: Occurrence): Wall {
  return day * MILLISECONDS_A_DAY + hour * MILLISECONDS_AN_HOUR;
}

/** The last occurrence that has begun by `now`; null when there was none for a year. */
export function latestOccurrence(cadence: TaskCadence, hour: number, now: Wall, plan: Plan): Occurrence | null {
  const last = lastDayBegun(hour, now);
  const day = cadence === 'daily' ? last : lastReportDay(cadence, last, plan);
  return day === null ? null : { day, hour };
}

/** The first occurrence that begins after `now`; null when there is none for a year. */
export function nextOccurrence(cadence: TaskCadence, hour: number, now: Wall, plan: Plan): Occurrence | null {
  const last = lastDayBegun(hour, now);
  const day = cadence === 'daily' ? last + 1 : nextReportDay(cadence, last, plan);
  return day === null ? null : { day, hour };
}

/** The last day whose `hour` has come. */
function lastDayBegun(hour: number, now: Wall): Day {
  return Math.floor((now - hour * MILLISECONDS_AN_HOUR) / MILLISECONDS_A_DAY);
}

/** `2026-03-02` */
export function occurrenceName({ day }: Occurrence): string {
  return isoDay(day);
}

/** `2026-03-02 08:20` */
export function momentName(wall: Wall): string {
  return `${isoDay(dayOf(wall))} ${clockText(wall)}`;
}
