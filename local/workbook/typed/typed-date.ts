import type { LocaleRules } from '../locale';
import { dayToSerial } from '../serial';

interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const TIME = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d)(\.\d+)?)?(?:\s?([ap])\.?m\.?)?$/i;

/**
 * A day, a time or both as people type them in a locale, as a serial with the format Sheets gives such a cell.
 * A day without a year is of `thisYear`. null when the text is none.
 */
export function typedDate(
  text: string,
  locale: LocaleRules,
  thisYear: number,
): { value: number; format: string } | null {
  const alone = typedTime(text);
  if (alone) return { value: alone.value, format: alone.value >= 1 ? '[h]:mm:ss' : alone.format };
  const [, dayText, timeText] = text.match(/^(.+?)(?:[T ]\s*(\d{1,2}:\d\d.*))?$/) ?? [];
  const day = dayText ? typedDay(dayText.trim(), locale, thisYear) : null;
  const time = timeText === undefined ? null : typedTime(timeText.trim());
  if (!day || (timeText !== undefined && !time)) return null;
  const serial = dayToSerial(day.year, day.month, day.day);
  if (!time) return { value: serial, format: day.format };
  return { value: serial + time.value, format: `${day.format} ${time.format}` };
}

function typedTime(text: string): { value: number; format: string } | null {
  const match = text.match(TIME);
  if (!match) return null;
  const [, hours, minutes, seconds, fraction, half] = match;
  if (half && (Number(hours) < 1 || Number(hours) > 12)) return null;
  const hour = half ? (Number(hours) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hours);
  const value = (hour * 3600 + Number(minutes) * 60 + Number(seconds ?? 0) + Number(fraction ?? 0)) / 86_400;
  return { value, format: seconds ? 'h:mm:ss' : 'h:mm' };
}

function typedDay(text: string, locale: LocaleRules, thisYear: number): (CalendarDay & { format: string }) | null {
  const iso = text.match(/^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/);
  if (iso) return real(Number(iso[1]), Number(iso[3]), Number(iso[4]), 'yyyy-mm-dd');
  return numericDay(text, locale, thisYear) ?? namedDay(text, locale, thisYear);
}

function numericDay(text: string, locale: LocaleRules, thisYear: number): (CalendarDay & { format: string }) | null {
  const match = text.match(/^(\d{1,2})([-/.])(\d{1,4})(?:\2(\d{4}|\d{2}))?$/);
  if (!match || (match[2] === '.' && locale.decimal === '.')) return null;
  const [, first, , second, year] = match;
  if (year === undefined && second.length === 4) return real(Number(second), Number(first), 1, 'm/yyyy');
  if (second.length > 2) return null;
  const dayFirst = locale.dateOrder.indexOf('d') < locale.dateOrder.indexOf('m');
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const format = year === undefined ? (dayFirst ? 'd-m' : 'm/d') : locale.dateFormat;
  return real(year === undefined ? thisYear : fullYear(year), Number(month), Number(day), format);
}

function namedDay(text: string, locale: LocaleRules, thisYear: number): (CalendarDay & { format: string }) | null {
  const words = text.match(/^(?:(\d{1,2})[\s-])?(\p{L}+)\.?(?:[\s-](\d{1,2}))?(?:,?[\s-](\d{4}|\d{2}))?$/u);
  const month = words && locale.months.get(words[2].toLowerCase());
  if (!words || !month) return null;
  const [, before, , after, year] = words;
  if (before && after && year) return null;
  if (!before && !after && !year) return null;
  // "5 jan 24": the second number is the year when a day stands before the month
  const day = Number(before ?? after ?? 1);
  const written = before ? (after ?? year) : year;
  return real(written === undefined ? thisYear : fullYear(written), month, day, 'd mmm yyyy');
}

function fullYear(year: string): number {
  if (year.length > 2) return Number(year);
  return Number(year) + (Number(year) < 30 ? 2000 : 1900);
}

function real(year: number, month: number, day: number, format: string): (CalendarDay & { format: string }) | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day, format } : null;
}
