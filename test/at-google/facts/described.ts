import type { Answer } from './fact';

const CLOCK = "yyyy-MM-dd'T'HH:mm:ss";

/** What a value is, in words: text, number, boolean, Date as the spreadsheet's clock shows it; a range as rows of these. */
export function described(value: unknown): Answer {
  if (Array.isArray(value)) return value.map(described);
  if (value === null || value === undefined) return String(value);
  if (typeof value === 'string') return value === '' ? 'blank' : `text ${value}`;
  if (typeof value === 'number' || typeof value === 'boolean') return `${typeof value} ${value}`;
  const tag = Object.prototype.toString.call(value).slice(8, -1);
  if (tag === 'Date') return `Date ${onClock(value as Date)}`;
  const { message } = value as { message?: unknown };
  return typeof message === 'string' ? `Error ${message}` : `a ${tag}`;
}

/** The kind alone, for values that differ from day to day. */
export function kindOf(value: unknown): Answer {
  return Array.isArray(value) ? value.map(kindOf) : String(described(value)).split(' ')[0];
}

function onClock(date: Date): string {
  if (Number.isNaN(date.getTime())) return 'that is none';
  return Utilities.formatDate(date, SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone(), CLOCK);
}
