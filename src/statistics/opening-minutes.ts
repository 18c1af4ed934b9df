import type { Day, Wall } from '../engine/day';
import { dayOf, MILLISECONDS_A_DAY, MILLISECONDS_A_MINUTE, weekdayOf } from '../engine/day';
import type { OpeningTimes } from './opening-times';

/** Minutes of this day's opening hours that have passed at `wall`, holidays aside. */
function passed({ weekdays, opens, closes }: OpeningTimes, day: Day, wall: Wall): number {
  if (!weekdays[weekdayOf(day)]) return 0;
  const minute = (wall - day * MILLISECONDS_A_DAY) / MILLISECONDS_A_MINUTE;
  return Math.min(Math.max(minute - opens, 0), closes - opens);
}

/** 1970-01-01 was a Thursday. */
const MONDAY_TO_EPOCH = 3;

/** Weekdays of opening from a fixed Monday up to, not including, this day, holidays aside. */
function openDaysBefore(weekdays: boolean[], day: Day): number {
  const weekday = weekdayOf(day);
  let before = 0;
  let week = 0;
  for (let index = 0; index < 7; index++) {
    if (!weekdays[index]) continue;
    week++;
    if (index < weekday) before++;
  }
  return ((day - weekday + MONDAY_TO_EPOCH) / 7) * week + before;
}

/**
 * Minutes, parts of a minute included, between two wall-clock moments that fall in opening hours. Monday to Friday,
 * 9 to 17: from Friday 16:30 to Monday 09:30 is 60. Negative when `to` lies before `from`; NaN when a moment is NaN.
 * Counted without walking through the days, so a span of years costs what an hour costs. The clock is the one on the
 * wall: an opening hour that summer time skips or repeats counts once.
 */
export function openingMinutes(times: OpeningTimes, from: Wall, to: Wall): number {
  if (to < from) return -openingMinutes(times, to, from);
  const first = dayOf(from);
  const last = dayOf(to);
  const length = times.closes - times.opens;
  const weekday = (day: Day): number => openDaysBefore(times.weekdays, day);
  let minutes = (weekday(last) - weekday(first)) * length + passed(times, last, to) - passed(times, first, from);
  const closeOn = (day: Day): void => {
    if (day >= first && day <= last) minutes -= passed(times, day, to) - passed(times, day, from);
  };
  if (last - first < times.holidays.size) {
    for (let day = first; day <= last; day++) if (times.holidays.has(day)) closeOn(day);
  } else {
    times.holidays.forEach(closeOn);
  }
  return minutes;
}
