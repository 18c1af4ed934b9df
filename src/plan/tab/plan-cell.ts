import { type Cell, isDate } from '../../base/cell';
import { clockText, dayFromIso, dayOf, isoDay, MILLISECONDS_A_MINUTE } from '../../base/day';
import type { Zone } from '../../base/zone';
import { typedDays } from './typed-days';

/** The day on which Sheets begins to count: serial 0. A cell with a time alone lies on it. */
const SERIAL_ZERO_YEAR = 1899;
const SERIAL_ZERO_DAY = -25_569;
const MINUTES_A_DAY = 1_440;
/** One without a 29 February, on which no year can start. */
const ANY_YEAR = 2001;

/** What a person typed, as text: Sheets has turned dates and times into Dates, wall clock of the spreadsheet's zone. */
export function cellText(cell: Cell, zone: Zone): string {
  if (cell === null || cell === undefined) return '';
  if (!isDate(cell)) return String(cell).trim();
  const wall = zone.toWall(cell.getTime());
  return isTimeAlone(cell) ? typedClockText(wall / MILLISECONDS_A_MINUTE) : isoDay(dayOf(wall));
}

/** A time of day as `09:00`, from text, a time cell or a fraction of a day. */
export function cellClock(cell: Cell, zone: Zone): string {
  if (typeof cell === 'number' && cell >= 0 && cell < 1) return typedClockText(cell * MINUTES_A_DAY);
  const text = cellText(cell, zone);
  return /^\d:\d\d$/.test(text) ? `0${text}` : text;
}

/** A month and day as `04-01`, from a date, which Sheets makes of what is typed, or from a text: `1 April`, `April 1`. */
export function cellMonthDay(cell: Cell, zone: Zone): string {
  const text = cellText(cell, zone);
  if (isDate(cell)) return text.slice(5);
  const [named] = typedDays([`${text.replace(/^(\p{L}+) (\d{1,2})$/u, '$2 $1')} ${ANY_YEAR}`]);
  return named?.slice(5) ?? text;
}

/** A date as ISO text, from text, a date cell or a serial number; text that is no day stays as it is. */
export function cellDay(cell: Cell, zone: Zone): string {
  if (typeof cell === 'number' && Number.isFinite(cell)) return isoDay(SERIAL_ZERO_DAY + Math.floor(cell));
  const text = cellText(cell, zone);
  return typedDays([text])[0] ?? text;
}

/** A day in ISO text as Sheets keeps it, a serial number; text that is no day stays as it is. */
export function dayCell(text: string): string | number {
  const day = dayFromIso(text);
  return day === null ? text : serialOf(day);
}

/** The serial number under which Sheets keeps a day, with its hour as a fraction. */
export function serialOf(day: number, hour = 0): number {
  return day - SERIAL_ZERO_DAY + hour / 24;
}

/** What a person typed as it goes back into its cell: a date as its serial number, a time as text. */
export function plainCell(cell: Cell, zone: Zone): string | number | boolean {
  if (!isDate(cell)) return cell ?? '';
  return isTimeAlone(cell) ? cellText(cell, zone) : serialOf(dayOf(zone.toWall(cell.getTime())));
}

function isTimeAlone(date: Date): boolean {
  return date.getUTCFullYear() <= SERIAL_ZERO_YEAR;
}

/** Zones of 1899 were off by odd minutes and seconds: a time is taken to the nearest five minutes. */
const typedClockText = (minutes: number): string => clockText(Math.round(minutes / 5) * 5 * MILLISECONDS_A_MINUTE);
