import { type Cell, isDate } from '../../../base/cell';
import { NamedCells } from '../../../base/cell-address';
import { civilOf, dayOf, MILLISECONDS_A_DAY, type Wall } from '../../../base/day';
import type { Zone } from '../../../base/zone';
import { isErrorCell, trimmed } from '../../text/plain-text';
import { type Scanner, scanWhole } from '../read-in-blocks';
import { type DateText, dateText, isSalesDay, numberDate } from './date-text';
import { hasUnsettledMonth, type MonthTongue, monthTongue } from './month-names';
import { canBeginWithYear, seemsToBeginWithYear } from './short-years';

/** A column of dates after one pass, in both orders of day and month. */
export interface DateScan {
  /** Walls with the day before the month. */
  dayFirst: Float64Array;
  /** Walls with the month before the day; null while no value reads otherwise. */
  monthFirst: Float64Array | null;
  /** Texts that are a date only with the day first, only with the month first, and in both orders. */
  onlyDay: NamedCells;
  onlyMonth: NamedCells;
  either: NamedCells;
  /** Texts that are a date only with a year of two digits first. */
  onlyYear: NamedCells;
  /** Rows with a year of two digits, and their texts. */
  shortRows: number[];
  shortTexts: DateText[];
  /** One of the texts whose order matters, as an example: where there is one, one that reads in both. */
  example: string;
  /** The mark between day, month and year in texts whose order matters. */
  mark: string;
  /** True where they have several marks there. */
  mixedMarks: boolean;
  /** Real date cells. */
  dates: NamedCells;
  /** How many cells hold nothing at all. */
  blanks: number;
  unreadable: NamedCells;
  errors: NamedCells;
  zoned: boolean;
}

/** Above this many distinct texts a cache costs more than reading them again. */
const CACHE_LIMIT = 20_000;

export function scanDates(rows: Cell[][], index: number, zone: Zone): DateScan {
  return scanWhole(dateScanner(rows, index, zone), rows.length);
}

/** The same for who reads block by block. */
export function dateScanner(rows: Cell[][], index: number, zone: Zone): Scanner<DateScan> {
  const dayFirst = new Float64Array(rows.length);
  const scan: DateScan = {
    dayFirst,
    monthFirst: null,
    onlyDay: new NamedCells(),
    onlyMonth: new NamedCells(),
    either: new NamedCells(),
    onlyYear: new NamedCells(),
    shortRows: [],
    shortTexts: [],
    example: '',
    mark: '',
    mixedMarks: false,
    dates: new NamedCells(),
    blanks: 0,
    unreadable: new NamedCells(),
    errors: new NamedCells(),
    zoned: false,
  };
  const seen = new Map<string, DateText | null>();
  let tongue: MonthTongue | null | undefined;
  const dateOf: DateReader = (text) => {
    const date = dateText(text, zone);
    if (date !== null || !hasUnsettledMonth(text)) return date;
    if (tongue === undefined)
      tongue = monthTongue(rows.flatMap((row) => (typeof row[index] === 'string' ? (row[index] as string) : [])));
    return dateText(text, zone, tongue);
  };
  const read = (from: number, to: number): void => {
    for (let row = from; row < to; row++) {
      const cell = rows[row][index];
      let wall: Wall = Number.NaN;
      if (cell === '' || cell === null || cell === undefined) scan.blanks++;
      else if (typeof cell === 'string') {
        wall = scanText(scan, cell, row, zone, seen, dateOf);
        if (scan.monthFirst !== null) continue;
      } else if (typeof cell === 'number') {
        wall = numberDate(cell, zone);
        if (Number.isNaN(wall)) scan.unreadable.add(row);
      } else if (isDate(cell)) {
        const instant = cell.getTime();
        // Asked before the zone is: a year far outside the calendar would cost it a long search.
        if (!isSalesDay(instant)) scan.unreadable.add(row);
        else {
          wall = zone.toWall(instant);
          scan.dates.add(row);
        }
      } else (typeof cell === 'boolean' ? scan.unreadable : scan.errors).add(row);
      dayFirst[row] = wall;
      if (scan.monthFirst !== null) scan.monthFirst[row] = wall;
    }
  };
  return { scan, read };
}

type DateReader = (text: string) => DateText | null;

function scanText(
  scan: DateScan,
  cell: string,
  row: number,
  zone: Zone,
  seen: Map<string, DateText | null>,
  dateOf: DateReader,
): Wall {
  let read = seen.get(cell);
  if (read === undefined) {
    const text = trimmed(cell);
    if (text === '' && !isErrorCell(cell)) read = BLANK;
    else if (text === '') read = null;
    else {
      read = dateOf(text);
      if (read === null && /^\d+(\.\d+)?$/.test(text)) read = fromNumber(numberDate(Number(text), zone));
    }
    if (seen.size < CACHE_LIMIT) seen.set(cell, read);
  }
  if (read === null) {
    (isErrorCell(cell) ? scan.errors : scan.unreadable).add(row);
    read = BLANK;
  } else if (read !== BLANK) note(scan, read, cell, row);
  if (scan.monthFirst !== null) {
    scan.dayFirst[row] = read.dayFirst;
    scan.monthFirst[row] = read.monthFirst;
  }
  return read.dayFirst;
}

const BLANK: DateText = { dayFirst: Number.NaN, monthFirst: Number.NaN, zoned: false };

const fromNumber = (wall: Wall): DateText | null =>
  Number.isNaN(wall) ? null : { dayFirst: wall, monthFirst: wall, zoned: false };

function note(scan: DateScan, read: DateText, cell: string, row: number): void {
  if (read.zoned) scan.zoned = true;
  if (read.yearFirst !== undefined) {
    scan.shortRows.push(row);
    scan.shortTexts.push(read);
  }
  if (read.dayFirst === read.monthFirst) return;
  if (Number.isNaN(read.dayFirst) && Number.isNaN(read.monthFirst)) {
    scan.onlyYear.add(row);
    return;
  }
  const mark = /[-/.]/.exec(cell)?.[0] ?? '';
  if (scan.mark !== '' && scan.mark !== mark) scan.mixedMarks = true;
  scan.mark = mark;
  if (scan.example === '') scan.example = cell.trim();
  if (Number.isNaN(read.monthFirst)) scan.onlyDay.add(row);
  else if (Number.isNaN(read.dayFirst)) scan.onlyMonth.add(row);
  else {
    if (scan.either.count === 0) scan.example = cell.trim();
    scan.either.add(row);
  }
  if (scan.monthFirst === null) scan.monthFirst = scan.dayFirst.slice();
}

export type DateOrder = 'd/m/y' | 'm/d/y' | 'y/m/d';

/**
 * What a column's own values say about its order: 'any' where every value reads the same both ways, 'ask' where it
 * reads both ways throughout and its marks do not tell (or may begin with a year of two digits), 'mixed' where some values are dates only one way and some only the other, 'swapped' where
 * real dates stand beside text that the locale could not read (see swappedByPaste).
 */
export function dateOrder(scan: DateScan, locale: string): DateOrder | 'any' | 'ask' | 'mixed' | 'swapped' {
  if (scan.onlyYear.count > 0 && canBeginWithYear(scan)) return 'y/m/d';
  if (scan.onlyDay.count > 0 && scan.onlyMonth.count > 0) return 'mixed';
  if (swappedByPaste(scan, locale)) return 'swapped';
  if (seemsToBeginWithYear(scan)) return 'ask';
  if (scan.onlyDay.count > 0) return 'd/m/y';
  if (scan.onlyMonth.count > 0) return 'm/d/y';
  if (scan.either.count === 0) return 'any';
  return !scan.mixedMarks && DAY_FIRST_BY_MARK[scan.mark]?.test(locale) ? 'd/m/y' : 'ask';
}

/** Languages that write the second of March with this mark, as 2.3.2026, and never a month before its day with it. */
const DAY_FIRST_BY_MARK: Record<string, RegExp | undefined> = {
  '.': /^(?:de|nl|da|nb|no|fi|is|cs|sk|pl|ru|uk|ro|bg|hr|sl|sr|et|lv|tr)(?:[_-]|$)/i,
  '-': /^(?:nl|da)(?:[_-]|$)/i,
};

/** Locales in which Sheets reads 3/4 as March 4th. */
export function monthComesFirst(locale: string): boolean {
  return /^(en|en_US|en_PH|es_US|es_PR|fil_PH)$/i.test(locale.replace('-', '_'));
}

/**
 * True for a paste that Sheets has half converted: under an m/d locale 4/3/2017 meant as 4 March became the date
 * 3 April, while 25/3/2017 stayed text. Real dates beside such text are its mark. Under the locale that does read the
 * text (or an unknown change of locale) it takes more: every date then has a day of 12 or less.
 */
function swappedByPaste(scan: DateScan, locale: string): boolean {
  if (scan.dates.count === 0) return false;
  const texts = scan.onlyDay.count > 0 ? scan.onlyDay : scan.onlyMonth;
  if (texts.count === 0) return false;
  const unreadableInLocale = (texts === scan.onlyDay) === monthComesFirst(locale);
  if (unreadableInLocale) return true;
  return scan.dates.rows.length > 2 && scan.dates.rows.every((row) => civilOf(dayOf(scan.dayFirst[row])).date <= 12);
}

/** Moves a column that is headed (UTC) to the spreadsheet's clock; whole days have no clock and stay. */
export function settleZone(values: Float64Array, zone: Zone): void {
  if (!isTimed(values)) return;
  for (let row = 0; row < values.length; row++) {
    if (!Number.isNaN(values[row])) values[row] = zone.toWall(values[row]);
  }
}

/** True when some value has a time of day. */
export function isTimed(values: Float64Array): boolean {
  for (let row = 0; row < values.length; row++) if (values[row] > dayOf(values[row]) * MILLISECONDS_A_DAY) return true;
  return false;
}
