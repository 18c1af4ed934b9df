import { type Day, dayOf, isoDay, MILLISECONDS_A_DAY, MILLISECONDS_A_MINUTE, type Wall } from '../../base/day';
import type { Cadence } from '../../plan/calendar/cadences';
import { lastReportDay, nextReportDay } from '../../plan/calendar/report-days';
import type { Plan } from '../../plan/plan';

/** What comes round again: reports at their cadence, and each day's refresh. */
export type Rhythm = Cadence | 'daily';

/** One time at which something is due, on the wall clock of the spreadsheet's zone. */
export interface Slot {
  day: Day;
  /** 0 to 23 */
  hour: number;
}

const MILLISECONDS_AN_HOUR = 3_600_000;

/**
 * The wall clock at which a slot begins. An hour that the clock skips is never shown: the first run after it is at or
 * past it all the same. An hour that comes twice is one slot, since slots are told apart by their day.
 */
export function slotStart({ day, hour }: Slot): Wall {
  return day * MILLISECONDS_A_DAY + hour * MILLISECONDS_AN_HOUR;
}

/** The last slot that has begun by `now`; null when there was none for a year. */
export function latestSlot(rhythm: Rhythm, hour: number, now: Wall, plan: Plan): Slot | null {
  const last = lastDayBegun(hour, now);
  const day = rhythm === 'daily' ? last : lastReportDay(rhythm, last, plan);
  return day === null ? null : { day, hour };
}

/** The first slot that begins after `now`; null when there is none for a year. */
export function nextSlot(rhythm: Rhythm, hour: number, now: Wall, plan: Plan): Slot | null {
  const last = lastDayBegun(hour, now);
  const day = rhythm === 'daily' ? last + 1 : nextReportDay(rhythm, last, plan);
  return day === null ? null : { day, hour };
}

/** The last day whose `hour` has come. */
function lastDayBegun(hour: number, now: Wall): Day {
  return Math.floor((now - hour * MILLISECONDS_AN_HOUR) / MILLISECONDS_A_DAY);
}

/** `2026-03-02` */
export function slotName({ day }: Slot): string {
  return isoDay(day);
}

/** `2026-03-02 08:20` */
export function momentName(wall: Wall): string {
  const day = dayOf(wall);
  const minutes = Math.floor((wall - day * MILLISECONDS_A_DAY) / MILLISECONDS_A_MINUTE);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${isoDay(day)} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
