import { type Day, dayFrom, dayFromIso, isCivilDate, isoDay } from '../../base/day';
import type { Language } from '../../base/language';
import { normalText } from '../../intake/text/normal-text';
import { monthNamed } from '../../intake/values/dates/month-names';
import { dayText, shortDayText } from '../../texts/day-text';
import { asDeclared, type Sentence } from '../../texts/sentence';
import { customPeriod } from '../calendar/periods';

/** 25 Dec 2026, 1. März 2026, 1er févr. 2026, 3 de marzo de 2026 */
const NAMED = /^(\d{1,2})(?:\.|er|º)? (?:de )?(\p{L}+)\.?(?: de)? (\d{4})$/u;
const NUMERIC = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})$/;

/** Between days of a list, which are trimmed: a comma, a new line, or a space before the next date in digits. */
const BETWEEN = /[,;\n]|\s(?=\d{1,4}[-/.]\d)/;

/** Between the first and the last day of a period, which are trimmed: a cell of nothing but spaces is gone through once. */
const UNTIL = /\.\.|\s(?:[-–—]|t\/m|to|until|through|tot en met)\s/i;

interface Numeric {
  dayFirst: Day | null;
  monthFirst: Day | null;
}

/**
 * Days that people typed into one cell, as ISO days: 2026-12-25, 25 Dec 2026 in any language, or in digits alone. No locale
 * is known where a formula reads the cell, so that 3-4-2026 is a day only where another one beside it tells the order, as
 * 25-12-2026 does. Null for each that is none.
 */
export function typedDays(texts: readonly string[]): (string | null)[] {
  const read = texts.map(writtenDay);
  const orders = read.flatMap((one) => (one !== null && typeof one !== 'number' ? tellingOrder(one) : []));
  const order = orders.every((one) => one === orders[0]) ? orders[0] : undefined;
  return read.map((one) => {
    if (one === null || typeof one === 'number') return one === null ? null : isoDay(one);
    const day = one.dayFirst === null || one.dayFirst === one.monthFirst ? one.monthFirst : one.dayFirst;
    const known = order === undefined ? (isOpen(one) ? null : day) : one[order];
    return known === null ? null : isoDay(known);
  });
}

/** The days of a list in a cell, each as it was typed. */
export function listedDays(text: string): string[] {
  return text
    .split(BETWEEN)
    .map((day) => day.trim())
    .filter((day) => day !== '');
}

/** A period of two days as a plan writes it, FROM..TO; null for a text that is none. */
export function typedSpan(text: string): string | null {
  const ends = text.split(UNTIL);
  const days = ends.length === 2 ? typedDays(ends) : [];
  const period = days.join('..');
  return days.length === 2 && customPeriod(period) !== null ? period : null;
}

/** Days as they stand in a cell: 25 Dec 2026, in both languages read back. */
export function daysText(days: readonly string[], between: string, language: Language): string {
  const named = (iso: string): string => {
    const day = dayFromIso(iso.trim());
    // A year of fewer digits would not be read back.
    return day === null || iso.trim() < '1000' ? iso : dayText(day, language);
  };
  return days.map(named).join(between);
}

/** A month and day as it stands in a cell: 1 Apr, in both languages read back, where digits would be another day in some. */
export function monthDayText(monthDay: string, language: Language): string {
  const day = dayFromIso(`2001-${monthDay}`);
  return day === null ? monthDay : shortDayText(day, language);
}

/** The same as a sentence whose reader is not known yet. */
export function daysSentence(days: readonly string[]): Sentence {
  return asDeclared({ en: daysText(days, ', ', 'en'), nl: daysText(days, ', ', 'nl') });
}

function writtenDay(text: string): Day | Numeric | null {
  const plain = text.trim().toLowerCase();
  const iso = dayFromIso(plain);
  if (iso !== null) return iso;
  const named = NAMED.exec(plain);
  if (named) return civil(named[3], monthNamed(normalText(named[2])) ?? 0, named[1]);
  const numeric = NUMERIC.exec(plain);
  if (!numeric) return null;
  const [, first, , second, year] = numeric;
  return { dayFirst: civil(year, Number(second), first), monthFirst: civil(year, Number(first), second) };
}

function civil(year: string, month: number, date: string): Day | null {
  return isCivilDate(Number(year), month, Number(date)) ? dayFrom(Number(year), month, Number(date)) : null;
}

function isOpen({ dayFirst, monthFirst }: Numeric): boolean {
  return dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst;
}

function tellingOrder(one: Numeric): (keyof Numeric)[] {
  if (one.dayFirst === null) return one.monthFirst === null ? [] : ['monthFirst'];
  return one.monthFirst === null ? ['dayFirst'] : [];
}
