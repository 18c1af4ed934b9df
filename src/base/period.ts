import type { Day } from './day';
import { civilOf, dayFrom, monthStart, monthsBetween, shiftMonths } from './day';

/**
 * A half-open span of days [from, to). `from: null` means everything before `to`, rows without a date included:
 * the period that people call "all".
 */
export interface Period {
  from: Day | null;
  to: Day;
}

/** The calendar month that holds a day. */
export function monthOf(day: Day): Period {
  return { from: monthStart(day), to: monthStart(day, 1) };
}

/** The last `months` whole months that have ended by the end of `asOf`. */
export function lastFullMonths(asOf: Day, months: number): { from: Day; to: Day } {
  const to = monthStart(asOf + 1);
  return { from: monthStart(to, -months), to };
}

/** Whole calendar months in a period that begins and ends with one; null for any other span. */
export function wholeMonths(period: { from: Day; to: Day }): number | null {
  const { from, to } = period;
  return civilOf(from).date === 1 && civilOf(to).date === 1 ? monthsBetween(from, to) : null;
}

/** The period of the same length just before: the months before whole months, else as many days. */
export function precedingPeriod(period: { from: Day; to: Day }): { from: Day; to: Day } {
  const months = wholeMonths(period);
  const from = months === null ? period.from - (period.to - period.from) : monthStart(period.from, -months);
  return { from, to: period.from };
}

/** The same days a number of months earlier; a day that the earlier month lacks becomes its last. */
export function shiftedByMonths(period: { from: Day; to: Day }, months: number): { from: Day; to: Day } {
  const lastDay = shiftMonths(period.to - 1, -months);
  const endsMonth = civilOf(period.to).date === 1;
  return { from: shiftMonths(period.from, -months), to: endsMonth ? monthStart(lastDay, 1) : lastDay + 1 };
}

/** Every calendar month that touches [from, to), the first and the last clipped to it. */
export function monthsIn(from: Day, to: Day): { from: Day; to: Day }[] {
  const months: { from: Day; to: Day }[] = [];
  for (let start = monthStart(from); start < to; start = monthStart(start, 1)) {
    months.push({ from: Math.max(start, from), to: Math.min(monthStart(start, 1), to) });
  }
  return months;
}

/** Monday to Friday in [from, to). */
export function weekdaysIn(from: Day, to: Day): number {
  const monday = (day: Day): Day => day - ((((day + 3) % 7) + 7) % 7);
  const upTo = (day: Day): number => (monday(day) / 7) * 5 + Math.min(day - monday(day), 5);
  return Math.round(upTo(to) - upTo(from));
}

/** First day of the year. */
export function yearStart(day: Day): Day {
  return dayFrom(civilOf(day).year, 1, 1);
}
