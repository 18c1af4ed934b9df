import { type Day, dayFromIso, weekdayOf } from '../../base/day';
import type { Language } from '../../base/language';
import { oncePer } from '../../base/once-per';
import { weekdayNamed, weekdayNames, weekdays } from '../../base/weekday';
import { parseWeekdays } from '../../statistics/opening-times';
import type { OpeningHours } from '../plan';

/** The weekdays (0 = Monday) that a text such as `mon-fri` or `mon,tue,sat` names; null when it names none. */
export function openWeekdays(days: string): Set<number> | null {
  const open = parseWeekdays(days);
  return open && new Set(weekdays.flatMap((_, day) => (open[day] ? [day] : [])));
}

/** Opening days in a language, each by its shortest usual name, whichever language they were typed in: ma-vr, mon,tue,sat. */
export function openDaysText(days: string, language: Language): string {
  return days.replace(/[a-z]+/gi, (word) => {
    const day = weekdayNamed(word.toLowerCase());
    if (day < 0) return word;
    const { en, nl } = weekdayNames[weekdays[day]];
    return language === 'nl' ? nl.slice(0, 2) : en.slice(0, 3).toLowerCase();
  });
}

/** Those of a plan that says nothing of them. */
const USUAL: Partial<OpeningHours> = {};

/** A test for working days: Monday to Friday, or the plan's opening days, without its holidays. */
export const workingDayTest = (hours: OpeningHours | undefined): ((day: Day) => boolean) => testOf(hours ?? USUAL);

/** Of one plan it is asked for each report, its occurrences and its goals. */
const testOf = oncePer(({ days = 'mon-fri', holidays = [] }: Partial<OpeningHours>): ((day: Day) => boolean) => {
  const open = openWeekdays(days) ?? new Set([0, 1, 2, 3, 4]);
  const free = new Set(holidays.map(dayFromIso));
  return (day) => open.has(weekdayOf(day)) && !free.has(day);
});

/** Working days in [from, to). */
export function workingDays(from: Day, to: Day, isWorkingDay: (day: Day) => boolean): number {
  let count = 0;
  for (let day = from; day < to; day++) if (isWorkingDay(day)) count++;
  return count;
}

/** The share (0 to 1) of [from, to) that has passed before `now`, by working days; by all days where none is a working day. */
export function elapsedShare(from: Day, to: Day, now: Day, hours: OpeningHours | undefined): number {
  const test = workingDayTest(hours);
  const until = Math.min(Math.max(now, from), to);
  const all = workingDays(from, to, test);
  if (all === 0) return to > from ? (until - from) / (to - from) : 1;
  return workingDays(from, until, test) / all;
}
