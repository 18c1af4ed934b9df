import type { Day, Wall } from '../base/day';
import { dayOf, MILLISECONDS_A_DAY, MILLISECONDS_A_MINUTE, weekdayOf } from '../base/day';
import type { OpeningTimes } from './opening-times';

/** 1970-01-01 was a Thursday. */
const MONDAY_TO_EPOCH = 3;

/**
 * A clock that runs only in opening hours: what it shows at a wall-clock moment, in minutes with their parts. Make it
 * once and read it per row; a reading walks through no days. NaN for NaN.
 */
export function openingClock({ weekdays, opens, closes, holidays }: OpeningTimes): (wall: Wall) => number {
  const isOpen = (day: Day): boolean => weekdays[weekdayOf(day)];
  const length = closes - opens;
  /** Weekdays of opening before Monday, Tuesday … and, at 7, in the whole week. */
  const before = [0];
  for (let index = 0; index < 7; index++) before.push(before[index] + (weekdays[index] ? 1 : 0));
  const closed = Array.from(holidays)
    .filter(isOpen)
    .sort((a, b) => a - b);

  return (wall) => {
    const day = dayOf(wall);
    const weekday = weekdayOf(day);
    let low = 0;
    for (let high = closed.length; low < high; ) {
      const middle = (low + high) >> 1;
      if (closed[middle] < day) low = middle + 1;
      else high = middle;
    }
    const days = ((day - weekday + MONDAY_TO_EPOCH) / 7) * before[7] + before[weekday] - low;
    if (!weekdays[weekday] || closed[low] === day) return days * length;
    const minute = (wall - day * MILLISECONDS_A_DAY) / MILLISECONDS_A_MINUTE;
    return days * length + Math.min(Math.max(minute - opens, 0), length);
  };
}

/**
 * Minutes, parts of a minute included, between two wall-clock moments that fall in opening hours. Monday to Friday,
 * 9 to 17: from Friday 16:30 to Monday 09:30 is 60. Negative when `to` lies before `from`; NaN when a moment is NaN.
 * The clock is the one on the wall: an opening hour that summer time skips or repeats counts once.
 */
export function openingMinutes(times: OpeningTimes, from: Wall, to: Wall): number {
  const clock = openingClock(times);
  return clock(to) - clock(from);
}
