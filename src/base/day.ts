/**
 * Civil time as plain numbers. `Day` counts days since 1970-01-01; `Wall` counts milliseconds since
 * 1970-01-01T00:00 as a clock on the wall of the spreadsheet's time zone shows them. Neither is an instant:
 * only zone.ts turns one into the other.
 */
export type Day = number;
export type Wall = number;

export const MILLISECONDS_A_DAY = 86_400_000;
export const MILLISECONDS_A_MINUTE = 60_000;

/** The day on which a wall-clock moment falls. */
export function dayOf(wall: Wall): Day {
  return Math.floor(wall / MILLISECONDS_A_DAY);
}

/** Day of year, month (1 to 12) and day of the month in the proleptic Gregorian calendar (Hinnant's days_from_civil). */
export function dayFrom(year: number, month: number, date: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

export interface CivilDate {
  year: number;
  /** 1 to 12 */
  month: number;
  /** 1 to 31 */
  date: number;
}

/** Year, month and date of a day (Hinnant's civil_from_days). */
export function civilOf(day: Day): CivilDate {
  const z = day + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const m = Math.floor((5 * dayOfYear + 2) / 153);
  const month = m < 10 ? m + 3 : m - 9;
  const date = dayOfYear - Math.floor((153 * m + 2) / 5) + 1;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, date };
}

/** True when the calendar has such a date. */
export function isCivilDate(year: number, month: number, date: number): boolean {
  if (month < 1 || month > 12 || date < 1 || date > 31) return false;
  return date <= 28 || civilOf(dayFrom(year, month, date)).date === date;
}

const pad = (value: number, width: number): string => String(value).padStart(width, '0');

/** `08:05`, the time of the day of a wall-clock moment, in minutes that have passed. */
export function clockText(wall: Wall): string {
  const minutes = Math.floor((wall - dayOf(wall) * MILLISECONDS_A_DAY) / MILLISECONDS_A_MINUTE);
  return `${pad(Math.floor(minutes / 60), 2)}:${pad(minutes % 60, 2)}`;
}

/** `2017-03-01` */
export function isoDay(day: Day): string {
  const { year, month, date } = civilOf(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`;
}

/** The day that an ISO text names, or null when it names none. */
export function dayFromIso(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!parts) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])] as const;
  return isCivilDate(year, month, date) ? dayFrom(year, month, date) : null;
}

/** 0 = Monday … 6 = Sunday. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** First day of the month that lies `months` after the month of `day`. */
export function monthStart(day: Day, months = 0): Day {
  const { year, month } = civilOf(day);
  const index = year * 12 + (month - 1) + months;
  return dayFrom(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1, 1);
}

/** The same date some months on; the last day of a shorter month where that month has no such date. */
export function shiftMonths(day: Day, months: number): Day {
  const [first, next] = [monthStart(day, months), monthStart(day, months + 1)];
  return Math.min(first + civilOf(day).date, next) - 1;
}

/** From the month of one day to that of another, whatever their dates. */
export function monthsBetween(from: Day, to: Day): number {
  const [first, last] = [civilOf(from), civilOf(to)];
  return (last.year - first.year) * 12 + last.month - first.month;
}

/** `2017-03` */
export function isoMonth(day: Day): string {
  return isoDay(day).slice(0, 7);
}
