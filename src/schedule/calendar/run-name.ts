import { type Day, dayFromIso, MILLISECONDS_A_MINUTE, type Wall } from '../../base/day';
import { oncePerValue } from '../../base/once-per';
import type { Zone } from '../../base/zone';
import { serialOf } from '../../plan/tab/plan-cell';
import { momentName } from './occurrence';

/**
 * How the records know a refresh: the moment of its occurrence in UTC, and how far the clock of the spreadsheet was ahead:
 * `2026-03-02 07:00 +01:00`. The order of these names is the order in time, wherever the spreadsheet moves. People see
 * the clock of the spreadsheet instead: `2026-03-02 08:00 +01:00`.
 */
export function runName(occurrence: Wall, zone: Zone): string {
  const instant = zone.toInstant(occurrence);
  const ahead = occurrence - instant;
  const [, hours] = momentName(Math.abs(ahead)).split(' ');
  return `${momentName(instant)} ${ahead < 0 ? '-' : '+'}${hours}`;
}

/** A name as people see it; all rows that a run has recorded have the same. */
export const runText = oncePerValue((name: string) => moved(name, 1));

/** The name that people see so. */
export const runFromText = oncePerValue((text: string) => moved(text, -1));

/** The day of a refresh on the clock of the spreadsheet; null for what names none. */
export function runDay(name: string): Day | null {
  return dayFromIso(runText(name).slice(0, 10));
}

/** The moment on the clock of the spreadsheet as Sheets keeps it; null for what names none. */
export function runSerial(name: string): number | null {
  const [, iso, hour, minute] = /^(\S+) (\d\d):(\d\d)/.exec(runText(name)) ?? [];
  const day = dayFromIso(iso ?? '');
  return day === null ? null : serialOf(day, Number(hour) + Number(minute) / 60);
}

const FORM = /^(\d{4}-\d\d-\d\d) (\d\d):(\d\d) ([+-])(\d\d):(\d\d)$/;

/** Anything else, such as a name of a time without zones, stays as it is. */
function moved(text: string, way: 1 | -1): string {
  const [, iso, hour, minute, sign, hours, minutes] = FORM.exec(text) ?? [];
  const day = dayFromIso(iso ?? '');
  if (day === null) return text;
  const ahead = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -way : way);
  const moment = day * 1_440 + Number(hour) * 60 + Number(minute) + ahead;
  return `${momentName(moment * MILLISECONDS_A_MINUTE)} ${sign}${hours}:${minutes}`;
}
