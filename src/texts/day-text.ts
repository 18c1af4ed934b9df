import {
  civilOf,
  clockText,
  type Day,
  dayFromIso,
  dayOf,
  isoMonth,
  monthStart,
  type Wall,
  weekdayOf,
} from '../base/day';
import type { InLanguages, Language } from '../base/language';

const months: Record<Language, string[]> = {
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  nl: ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
};

const weekdays: Record<Language, string[]> = {
  en: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  nl: ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'],
};

/** `31 Dec 2017`: a date that nobody reads as month/day. */
export function dayText(day: Day, language: Language): string {
  const { year, month, date } = civilOf(day);
  return `${date} ${months[language][month - 1]} ${year}`;
}

/** The same for a sentence whose reader is not known yet. */
export function dayInWords(day: Day): InLanguages {
  return { en: dayText(day, 'en'), nl: dayText(day, 'nl') };
}

/** `31 Dec`, where the year stands beside it. */
export function shortDayText(day: Day, language: Language): string {
  const { month, date } = civilOf(day);
  return `${date} ${months[language][month - 1]}`;
}

/** `Fri 31 Dec 2017` */
export function weekdayText(day: Day, language: Language): string {
  return `${weekdays[language][weekdayOf(day)]} ${dayText(day, language)}`;
}

/** `Fri 31 Dec 2017 08:05` */
export function momentText(wall: Wall, language: Language): string {
  return `${weekdayText(dayOf(wall), language)} ${clockText(wall)}`;
}

/** `Mar 2017`, from the 2017-03 of a breakdown. */
export function monthText(month: string, language: Language): string {
  const [year, number] = month.split('-').map(Number);
  return `${months[language][number - 1]} ${year}`;
}

/** A period that is told by its first and last day, as `periodText` has it. */
export function spanText({ from, to }: { from: string; to: string }, language: Language): string {
  const [first, last] = [dayFromIso(from), dayFromIso(to)];
  return first === null || last === null ? to : periodText(first, last + 1, language);
}

/**
 * `Q4 2026`, `Oct 2026`, `2026`, `Oct – Nov 2026`, `Oct 2025 – Sep 2026`, else the first and last day: `1–19 May 2017`, `1 Apr – 19 May 2017`;
 * `to` is the day after the last.
 */
export function periodText(from: Day, to: Day, language: Language): string {
  if (monthStart(from) !== from || monthStart(to) !== to) return fromToText(from, to - 1, language);
  const { year, month } = civilOf(from);
  if (month === 1 && to === monthStart(from, 12)) return String(year);
  if (month % 3 === 1 && to === monthStart(from, 3)) return `Q${(month + 2) / 3} ${year}`;
  const [first, last] = [monthText(isoMonth(from), language), monthText(isoMonth(to - 1), language)];
  if (first === last) return first;
  return civilOf(to - 1).year === year ? `${months[language][month - 1]} – ${last}` : `${first} – ${last}`;
}

/** From a day to another, neither month nor year said twice. */
export function fromToText(from: Day, last: Day, language: Language): string {
  const [first, end] = [civilOf(from), civilOf(last)];
  if (from >= last) return dayText(last, language);
  if (first.year !== end.year) return `${dayText(from, language)} – ${dayText(last, language)}`;
  if (first.month !== end.month) return `${shortDayText(from, language)} – ${dayText(last, language)}`;
  return `${first.date}–${dayText(last, language)}`;
}

const MOST_MONTHS = 6;

/** The first of some months, `2017-03`, for a sentence whose reader is not known yet; `…` stands for more. */
export function monthsInWords(isoMonths: readonly string[]): InLanguages {
  const some = [...isoMonths].sort().slice(0, MOST_MONTHS);
  const said = (language: Language): string =>
    some.map((month) => monthText(month, language)).join(', ') + (isoMonths.length > some.length ? ' …' : '');
  return { en: said('en'), nl: said('nl') };
}
