import { type Cell, isDate } from '../engine/cell';
import { type Day, dayOf, MILLISECONDS_A_DAY, MILLISECONDS_A_MINUTE, type Wall } from '../engine/day';
import type { Sentence } from '../engine/sentence';
import type { Zone } from '../engine/zone';
import { parseMinuteOfDay } from '../statistics/opening-times';
import { errorOf, isBlank, type Place, wrongCell } from './cells';
import { numberFromText, wallFromText } from './read-text';

const MINUTES_A_DAY = 1_440;
/** 1970-01-01 as a serial number of Sheets, whose day 0 is 1899-12-30. */
const SERIAL_OF_1970 = 25_569;
/** Serial numbers of the years 1900 to 2199: other numbers are no dates. */
const FIRST_SERIAL = 2;
const LAST_SERIAL = 109_574;

type Zoned = () => Zone;

/** A number of one of the four kinds of totals; NaN when blank. Throws a Refusal for anything else. */
export function readNumber(cell: Cell, kind: 'number' | 'money' | 'count' | 'share', place: Place): number {
  if (errorOf(cell) !== null) throw wrongCell(place, EXPECTED[kind], cell);
  if (isBlank(cell)) return Number.NaN;
  const value = typeof cell === 'number' ? cell : typeof cell === 'string' ? numberFromText(cell) : Number.NaN;
  const fits = kind === 'count' ? value >= 0 : kind === 'share' ? value >= 0 && value <= 1 : !Number.isNaN(value);
  if (!fits) throw wrongCell(place, EXPECTED[kind], cell);
  return value;
}

const EXPECTED: Record<'number' | 'money' | 'count' | 'share', Sentence> = {
  number: { text: 'expected_number' },
  money: { text: 'expected_number' },
  count: { text: 'expected_count' },
  share: { text: 'expected_share' },
};

/** A moment on the wall clock from a date cell, ISO text or a serial number; NaN when blank. */
export function readWall(cell: Cell, place: Place, zone: Zoned): Wall {
  if (isBlank(cell)) return Number.NaN;
  const wall = wallOf(cell, zone);
  if (Number.isNaN(wall)) throw wrongCell(place, { text: 'expected_date' }, cell);
  return wall;
}

function wallOf(cell: Cell, zone: Zoned): Wall {
  if (isDate(cell)) return zone().toWall(cell.getTime());
  if (typeof cell === 'string') return wallFromText(cell);
  if (typeof cell === 'number' && cell >= FIRST_SERIAL && cell < LAST_SERIAL) {
    return Math.round((cell - SERIAL_OF_1970) * MILLISECONDS_A_DAY);
  }
  return Number.NaN;
}

/** A day, or null when blank. */
export function readDay(cell: Cell, place: Place, zone: Zoned): Day | null {
  const wall = readWall(cell, place, zone);
  return Number.isNaN(wall) ? null : dayOf(wall);
}

/** Minutes after midnight from a time cell (a date of 1899-12-30, or a fraction of a day), hours such as 9 or 17.5, or 09:00. */
export function readTime(cell: Cell, place: Place, zone: Zoned): number {
  const minutes = minutesOf(cell, zone);
  if (!(minutes >= 0 && minutes <= MINUTES_A_DAY)) throw wrongCell(place, { text: 'expected_time' }, cell);
  return minutes;
}

function minutesOf(cell: Cell, zone: Zoned): number {
  if (isDate(cell)) {
    const wall = zone().toWall(cell.getTime());
    return Math.round((wall - dayOf(wall) * MILLISECONDS_A_DAY) / MILLISECONDS_A_MINUTE);
  }
  if (typeof cell === 'number') return Math.round(cell < 1 ? cell * MINUTES_A_DAY : cell * 60);
  if (typeof cell !== 'string') return Number.NaN;
  return parseMinuteOfDay(cell) ?? Number.NaN;
}

const YES = ['true', 'yes', 'y', 'ja', 'j', 'x', '1', 'won', 'closed won', 'gewonnen'];
const NO = ['false', 'no', 'n', 'nee', '0', 'lost', 'closed lost', 'open', 'verloren'];

/** Yes or won, no or lost or open; null when blank. */
export function readFlag(cell: Cell, place: Place): boolean | null {
  if (isBlank(cell)) return null;
  const word = String(cell).trim().toLowerCase();
  if (YES.includes(word)) return true;
  if (NO.includes(word)) return false;
  throw wrongCell(place, { text: 'expected_flag' }, cell);
}

/** A trimmed text; numbers and dates as ids are texts too. */
export function readText(cell: Cell, place: Place): string {
  if (errorOf(cell) !== null) throw wrongCell(place, { text: 'expected_text' }, cell);
  if (isBlank(cell)) return '';
  return isDate(cell) ? cell.toISOString() : String(cell).trim();
}
