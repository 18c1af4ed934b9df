import { type Day, dayFromIso, weekdayOf } from '../../base/day';
import type { Language } from '../../base/language';
import type { OpeningHours, Weekday } from '../plan';

export const weekdays: Weekday[] = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

/** The weekdays (0 = Monday) that a text such as `mon-fri` or `mon,tue,sat` names; null when it names none. */
export function openWeekdays(days: string): Set<number> | null {
  const open = new Set<number>();
  for (const part of days.toLowerCase().split(',')) {
    const ends = part.split('-').map((word) => weekdayNamed(word.trim()));
    if (ends.length > 2 || ends.some((end) => end < 0)) return null;
    const last = ends[ends.length - 1];
    for (let day = ends[0]; ; day = (day + 1) % 7) {
      open.add(day);
      if (day === last) break;
    }
  }
  return open;
}

const dutch = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'];

/** Opening days in a language, each by its shortest usual name, whichever language they were typed in: ma-vr, mon,tue,sat. */
export function openDaysText(days: string, language: Language): string {
  return days.replace(/[a-z]+/gi, (word) => {
    const day = weekdayNamed(word.toLowerCase());
    if (day < 0) return word;
    return language === 'nl' ? dutch[day].slice(0, 2) : weekdays[day].slice(0, 3);
  });
}

/** English or Dutch, whole or the first letters: mon, monday, ma, maandag. */
function weekdayNamed(name: string): number {
  const starts = (word: string): boolean => name.length >= 2 && word.startsWith(name);
  const english = weekdays.findIndex(starts);
  return english >= 0 ? english : dutch.findIndex(starts);
}

/** A test for working days: Monday to Friday, or the plan's opening days, without its holidays. */
export function workingDayTest(hours: OpeningHours | undefined): (day: Day) => boolean {
  const open = openWeekdays(hours?.days ?? 'mon-fri') ?? new Set([0, 1, 2, 3, 4]);
  const holidays = new Set((hours?.holidays ?? []).map(dayFromIso));
  return (day) => open.has(weekdayOf(day)) && !holidays.has(day);
}

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
