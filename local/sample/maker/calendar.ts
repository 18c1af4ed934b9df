/** Days are counted since 1970-01-01, minutes since its midnight; no time zone is involved. */
export type Day = number;
export type Minute = number;

const DAY = 86_400_000;
export const MINUTES_A_DAY = 1_440;

export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

export const day = (iso: string): Day => Date.parse(`${iso}T00:00:00Z`) / DAY;
const date = (value: Day): Date => new Date(value * DAY);
const two = (value: number): string => String(value).padStart(2, '0');

/** 0 = Monday … 6 = Sunday */
export const weekday = (value: Day): number => (value + 3) % 7;
/** 1 to 12 */
export const month = (value: Day): number => date(value).getUTCMonth() + 1;

export const iso = (value: Day): string => date(value).toISOString().slice(0, 10);
/** 31/12/2025 */
export const british = (value: Day): string => iso(value).split('-').reverse().join('/');
/** 31-12-2025, 1-2-2025 */
export const dutch = (value: Day): string =>
  `${date(value).getUTCDate()}-${month(value)}-${date(value).getUTCFullYear()}`;
/** 31-Dec-2025 */
export const spelled = (value: Day): string =>
  `${two(date(value).getUTCDate())}-${MONTHS[month(value) - 1]}-${date(value).getUTCFullYear()}`;

const clock = (value: Minute): string =>
  `${two(Math.floor((value % MINUTES_A_DAY) / 60))}:${two(Math.floor(value) % 60)}`;
export const dayOf = (value: Minute): Day => Math.floor(value / MINUTES_A_DAY);
/** 2025-12-31 16:05 */
export const isoMinute = (value: Minute): string => `${iso(dayOf(value))} ${clock(value)}`;
/** 12/31/2025 16:05:00 */
export const american = (value: Minute): string => {
  const [y, m, d] = iso(dayOf(value)).split('-');
  return `${Number(m)}/${Number(d)}/${y} ${clock(value)}:00`;
};

/** The first working day on or after a day. */
export const workday = (value: Day): Day => (weekday(value) < 5 ? value : value + 7 - weekday(value));
