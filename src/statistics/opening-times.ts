import type { Day } from '../base/day';
import { dayFromIso } from '../base/day';
import { weekdayNamed, weekdays } from '../base/weekday';
import { parseMinuteOfDay } from './minute-of-day';

/** When the team is there: the same hours on each of its weekdays. */
export interface OpeningTimes {
  /** Seven flags, Monday first. */
  weekdays: boolean[];
  /** Minute of the day, 0 to 1439. */
  opens: number;
  /** Minute of the day, later than `opens`, at most 1440. */
  closes: number;
  holidays: Set<Day>;
}

/** `mon-fri`, `mon,tue,sat`, `ma t/m vr`, `fri-mon` (over the weekend): seven flags, Monday first, or null for nonsense. */
export function parseWeekdays(text: string): boolean[] | null {
  const open = weekdays.map(() => false);
  const parts = text
    .toLowerCase()
    .replace(/\./g, '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/ ?(?:[-–—]|\bt\/?m\b|\bto\b|\btot(?: en met)?\b) ?/g, '-')
    .split(/ ?[,;+&] ?| (?:(?:and|en) )?/);
  for (const part of parts) {
    const [first, last] = [part.replace(/-.*/, ''), part.replace(/^[^-]*-/, '')].map(weekdayNamed);
    if (first < 0 || last < 0) return null;
    for (let day = first; ; day = (day + 1) % 7) {
      open[day] = true;
      if (day === last) break;
    }
  }
  return open;
}

/**
 * Opening times as people write them: weekdays, the hours of opening and closing, ISO days that are holidays. A
 * closing time of 00:00 is the end of the day. Null when a part is nonsense or closing is not later than opening.
 */
export function parseOpeningTimes(
  days: string,
  opening: string,
  closing: string,
  holidays: readonly string[] = [],
): OpeningTimes | null {
  const weekdays = parseWeekdays(days);
  const opens = parseMinuteOfDay(opening);
  const closes = parseMinuteOfDay(closing) === 0 ? 1440 : parseMinuteOfDay(closing);
  const free = holidays.map(dayFromIso).filter((day): day is Day => day !== null);
  if (weekdays === null || opens === null || closes === null) return null;
  if (closes <= opens || free.length < holidays.length) return null;
  return { weekdays, opens, closes, holidays: new Set(free) };
}
