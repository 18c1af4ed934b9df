import { dayFrom, isCivilDate, MILLISECONDS_A_DAY, MILLISECONDS_A_MINUTE, type Wall } from '../../../base/day';
import { oncePer, oncePerValue } from '../../../base/once-per';
import type { Zone } from '../../../base/zone';
import { normalText, normalWords } from '../../text/normal-text';
import { hasUnsettledMonth, MONTH_TONGUES, type MonthTongue, monthNamed } from './month-names';

/** A text read as a date in both orders; the two are equal where the writing leaves no choice. */
export interface DateText {
  /** Wall with the day before the month; NaN when that order gives no date. */
  dayFirst: Wall;
  monthFirst: Wall;
  /** With the year before the month, of a text with a year of two digits, which is read as of this century; else absent. */
  yearFirst?: Wall;
  /** True when the text named its own zone (a trailing Z or +01:00): the walls are the spreadsheet's already. */
  zoned: boolean;
}

const TIME =
  /(?:^|[T\s,]+(?:at |om |um |à |a las )?)(\d{1,2})[:h](\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(?:([ap]\.?\s?m\.?)|uhr|uur|hrs?\.?|h)?\s*(?:(Z|UTC|GMT)|([+-]\d{2}):?(\d{2})?)?$/i;
const YEAR_FIRST = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const YEAR_LAST = /^(\d{1,2})([-/.]) ?(\d{1,2})\2 ?(\d{4}|\d{2})$/;
const YEAR_MONTH = /^(\d{4})[-/.](\d{1,2})$/;
const MONTH_YEAR = /^(\d{2}|\d(?!\.))[-/.](\d{4})$/;
/** A quarter beside its year: `q1`, `1e kwartaal`, `2nd quarter`, `trimestre 3`. */
const QUARTER =
  /^(?:[qt] ?([1-4])|([1-4]) ?(?:e|er|ere|eme|ste|de|st|nd|rd|th|o)? ?(?:kwartaal|quartal|quarter|trimestre)|(?:kwartaal|quartal|quarter|trimestre) ([1-4]))$/;
const EIGHT_DIGITS = /^(\d{4})(\d{2})(\d{2})$/;
const FILLERS = new Set(['de', 'del', 'of', 'the', 'le', 'den', 'der', 'el', 'op', 'st', 'nd', 'rd', 'th', 'er', 'e']);
const WEEKDAYS = new Set(
  normalWords(
    'mon|tue|wed|thu|fri|sat|sun|maa|din|woe|don|vri|zat|zon|mit|die|don|fre|sam|son|lun|mar|mer|jeu|ven|dim|mie|jue|vie|sab|dom|ma|di|wo|do|vr|za|zo|mo|mi|fr|sa|so',
  ),
);

/** Years that a sales sheet can hold; anything else is a number that only looks like a date. */
const isYear = (year: number): boolean => year >= 1900 && year <= 2200;

const wallOf = (year: number, month: number, date: number): Wall =>
  isYear(year) && isCivilDate(year, month, date) ? dayFrom(year, month, date) * MILLISECONDS_A_DAY : Number.NaN;

/** Walls between which sales happen: a date cell outside is a mark of its own, such as 9999-12-31 for no end. */
export const isSalesDay = (wall: Wall): boolean => wall >= FIRST_WALL && wall < LAST_WALL;
const FIRST_WALL = dayFrom(1900, 1, 1) * MILLISECONDS_A_DAY;
const LAST_WALL = dayFrom(2201, 1, 1) * MILLISECONDS_A_DAY;

/** Serial days of 1950-01-01 and 2200-01-01: a smaller number in a date column is no day of sales. */
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 109_575;

const fullYear = (text: string): number => (text.length > 2 ? Number(text) : Number(text) + 2000);

/**
 * Reads a date written as text; null when it is none in any order, or when its month is another one in another language and
 * it is not known among which it stands.
 */
export function dateText(text: string, zone: Zone, tongue: MonthTongue | null = null): DateText | null {
  const iso = isoWall(text);
  if (!Number.isNaN(iso)) return { dayFirst: iso, monthFirst: iso, zoned: false };
  if (text.length < 6 || text.length > 60) return null;
  return writtenIn(zone)(text) ?? (tongue && hasUnsettledMonth(text) ? writtenDate(text, zone, tongue) : null);
}

/** True for what is a date in whichever language its month is. */
export const isDateText = (text: string, zone: Zone): boolean =>
  dateText(text, zone) !== null ||
  (hasUnsettledMonth(text) && MONTH_TONGUES.some((tongue) => dateText(text, zone, tongue) !== null));

/** What is written in another way is looked at while a column is recognised, again as it is read, and often in many rows. */
const KEPT = 20_000;

const writtenIn = oncePer((zone: Zone) => oncePerValue((text: string) => writtenDate(text, zone, null), KEPT));

function writtenDate(text: string, zone: Zone, tongue: MonthTongue | null): DateText | null {
  let plain = text.trim();
  let time = 0;
  let offset: number | null = null;
  const clock = TIME.exec(plain);
  if (clock) {
    const read = readClock(clock);
    if (read === null) return null;
    time = read.time;
    offset = read.offset;
    plain = plain.slice(0, clock.index).trim().replace(/[,T]$/, '');
  }
  const days = readDay(plain, tongue);
  if (days === null) return null;
  const [dayFirst, monthFirst, yearFirst] = days.map((day) => {
    const wall = day + time;
    return offset === null || Number.isNaN(wall) ? wall : zone.toWall(wall - offset);
  });
  const zoned = offset !== null;
  return days.length > 2 ? { dayFirst, monthFirst, yearFirst, zoned } : { dayFirst, monthFirst, zoned };
}

/** `2017-03-01`, `2017-03-01 09:30` and with seconds without a regular expression, as most columns hold nothing else; else NaN. */
function isoWall(text: string): Wall {
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return Number.NaN;
  const day = wallOf(digits(text, 0, 4), digits(text, 5, 7), digits(text, 8, 10));
  return text.length === 10 ? day : day + isoClock(text);
}

/** Milliseconds of the time behind an ISO day; NaN for any other writing. */
function isoClock(text: string): number {
  const between = text.charCodeAt(10);
  const hasSeconds = text.length === 19;
  if ((between !== 32 && between !== 84) || text.charCodeAt(13) !== 58) return Number.NaN;
  if (!hasSeconds ? text.length !== 16 : text.charCodeAt(16) !== 58) return Number.NaN;
  const [hours, minutes, seconds] = [digits(text, 11, 13), digits(text, 14, 16), hasSeconds ? digits(text, 17, 19) : 0];
  if (hours > 24 || minutes > 59 || seconds > 60) return Number.NaN;
  return (hours * 60 + minutes) * MILLISECONDS_A_MINUTE + seconds * 1000;
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let index = from; index < to; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    value = value * 10 + digit;
  }
  return value;
}

function readClock(clock: RegExpExecArray): { time: number; offset: number | null } | null {
  let hours = Number(clock[1]);
  const minutes = Number(clock[2]);
  const seconds = Number(clock[3] ?? 0);
  const half = clock[5]?.charAt(0).toLowerCase();
  if (half !== undefined) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half === 'p' ? 12 : 0);
  }
  if (hours > 24 || minutes > 59 || seconds > 60) return null;
  const time =
    (hours * 60 + minutes) * MILLISECONDS_A_MINUTE + seconds * 1000 + Math.floor(Number(`0.${clock[4] ?? 0}`) * 1000);
  if (clock[6] !== undefined) return { time, offset: 0 };
  if (clock[7] === undefined) return { time, offset: null };
  const east = Number(clock[7]) * 60 + (clock[7].startsWith('-') ? -1 : 1) * Number(clock[8] ?? 0);
  return { time, offset: east * MILLISECONDS_A_MINUTE };
}

/** `Mo., 02.03.2026` without its Monday. */
function withoutWeekday(text: string): string {
  const [day, word] = /^(\p{L}{2,10})\.?,?\s+(?=\d{1,4}[./-]\d)/u.exec(text) ?? [];
  const plain = word === undefined ? '' : normalText(word);
  return day !== undefined && (WEEKDAYS.has(plain) || WEEKDAYS.has(plain.slice(0, 3))) ? text.slice(day.length) : text;
}

/** Walls of a day as [day before month, month before day], and with the year first where it has two digits. */
type Days = [Wall, Wall] | [Wall, Wall, Wall];

function readDay(written: string, tongue: MonthTongue | null): Days | null {
  const text = withoutWeekday(written);
  let parts = YEAR_FIRST.exec(text) ?? EIGHT_DIGITS.exec(text);
  if (parts) return both(wallOf(Number(parts[1]), Number(parts[2]), Number(parts[3])));
  parts = YEAR_LAST.exec(text);
  if (parts) {
    const [first, second, year] = [Number(parts[1]), Number(parts[3]), fullYear(parts[4])];
    const dayFirst = wallOf(year, second, first);
    const monthFirst = wallOf(year, first, second);
    if (parts[4].length === 2) {
      const yearFirst = wallOf(2000 + first, second, Number(parts[4]));
      return [dayFirst, monthFirst, yearFirst].every(Number.isNaN) ? null : [dayFirst, monthFirst, yearFirst];
    }
    return Number.isNaN(dayFirst) && Number.isNaN(monthFirst) ? null : [dayFirst, monthFirst];
  }
  parts = YEAR_MONTH.exec(text);
  if (parts) return both(wallOf(Number(parts[1]), Number(parts[2]), 1));
  parts = MONTH_YEAR.exec(text);
  if (parts) return both(wallOf(Number(parts[2]), Number(parts[1]), 1));
  return readQuarter(text) ?? readNamedMonth(text, tongue);
}

/** The first day of `Q1 2026`, `2026-Q1`, `1e kwartaal 2026`; null for any other text. */
function readQuarter(text: string): Days | null {
  if (text.length > LONGEST_QUARTER || !HAS_LETTER.test(text)) return null;
  const plain = normalText(text).replace(/^(\d{4})(?=\p{L})/u, '$1 ');
  const year = /(?:^| )(\d{4})(?:$| )/.exec(plain);
  if (year === null) return null;
  const [, ...numbers] = QUARTER.exec(plain.replace(year[0], ' ').trim()) ?? [];
  const quarter = Number(numbers.find((number) => number !== undefined));
  return Number.isNaN(quarter) ? null : both(wallOf(Number(year[1]), quarter * 3 - 2, 1));
}

const LONGEST_QUARTER = 24;
const HAS_LETTER = /\p{L}/u;

/** True for a text that is a quarter, and no day of it. */
export const isQuarter = (text: string): boolean => readQuarter(text.trim()) !== null;

/** True for a text that is a month, and no day of it: "abr-25", "2025-04", "Q2 2025". */
export function isMonthText(written: string): boolean {
  const text = written.trim();
  if (text.length < 6 || text.length > LONGEST_QUARTER) return false;
  if (YEAR_MONTH.test(text) || MONTH_YEAR.test(text) || isQuarter(text)) return true;
  const isNamed = [null, ...MONTH_TONGUES].some((tongue) => readNamedMonth(text, tongue) !== null);
  return isNamed && text.match(/\d+/g)?.length === 1;
}

const both = (wall: Wall): [Wall, Wall] | null => (Number.isNaN(wall) ? null : [wall, wall]);

/** `mrt-26`, `Jan '26`: as spreadsheets show a month. Behind a mere space the number may be a day. */
const MONTH_SHORT_YEAR = /^\p{L}{3,10}\.?(?:-['’]?|\s?['’])\d{2}$/u;

/** `8-Jan-2023`, `Mar 11, 2017`, `1er mars 2017`, `3 de marzo de 2017`, `Jan 2017` (its first day). */
function readNamedMonth(text: string, tongue: MonthTongue | null): Days | null {
  if (!/\d/.test(text) || !/\p{L}/u.test(text)) return null;
  let month: number | undefined;
  const numbers: string[] = [];
  for (const word of normalText(text.replace(/(\d)(\p{L})/gu, '$1 $2')).split(' ')) {
    if (/^\d+$/.test(word)) numbers.push(word);
    else if (FILLERS.has(word)) continue;
    // The last one counts: in "mar 14 mars 2017" the first is a Tuesday.
    else if (monthNamed(word, tongue) !== undefined) month = monthNamed(word, tongue);
    else if (!WEEKDAYS.has(word) && !WEEKDAYS.has(word.slice(0, 3))) return null;
  }
  if (month === undefined) return null;
  const year = numbers.findIndex((number) => number.length === 4);
  if (numbers.length === 1 && year === 0) return both(wallOf(Number(numbers[0]), month, 1));
  if (numbers.length === 1 && MONTH_SHORT_YEAR.test(text)) return both(wallOf(fullYear(numbers[0]), month, 1));
  if (numbers.length !== 2) return null;
  const at = year < 0 ? 1 : year;
  const wall = wallOf(fullYear(numbers[at]), month, Number(numbers[1 - at]));
  return year < 0 && !Number.isNaN(wall) ? [wall, wall, Number.NaN] : both(wall);
}

/**
 * The wall of a date that lies in the cell as a number: YYYYMMDD, a spreadsheet's serial day (days since 1899-12-30),
 * or seconds, or their thousandths, millionths or thousand millionths, since 1970; NaN for any other number.
 */
export function numberDate(value: number, zone: Zone): Wall {
  if (value >= 19_000_101 && value <= 22_001_231 && Number.isInteger(value)) {
    return wallOf(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  }
  if (value >= FIRST_SERIAL && value < LAST_SERIAL)
    return Math.round(((value - 25_569) * MILLISECONDS_A_DAY) / 1000) * 1000;
  const unit = [1, 1e3, 1e6, 1e9].find((one) => value >= one * 1e9 && value < one * 5e9);
  return unit === undefined ? Number.NaN : zone.toWall(Math.round((value / unit) * 1000));
}
