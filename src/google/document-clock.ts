import { dayFromIso, MILLISECONDS_A_DAY, MILLISECONDS_A_MINUTE } from '../base/day';
import { type Zone, zoneFrom } from '../base/zone';
import { spreadsheetHere } from './here';

/**
 * The time zone of the open spreadsheet: the one in which its cells are read, whatever the script's own zone is.
 * Costs one call of the document; offsets are looked up as they are needed, which touches no document.
 */
export function documentZone(): Zone {
  const name = spreadsheetHere().getSpreadsheetTimeZone();
  return zoneFrom(name, (instant) => offsetAt(instant, name));
}

/** The locale of the open spreadsheet, as Sheets writes it: en_US, nl_NL … Costs one call of the document. */
export function documentLocale(): string {
  return spreadsheetHere().getSpreadsheetLocale();
}

/** Minutes east of UTC; not always whole ones, as clocks before 1940 kept local time, and time cells lie in 1899. */
function offsetAt(instant: number, zone: string): number {
  const shown = Utilities.formatDate(new Date(instant), zone, "yyyy-MM-dd'T'HH:mm:ss");
  const [day, time] = shown.split('T');
  const [hours, minutes, seconds] = time.split(':').map(Number);
  const wall = (dayFromIso(day) ?? 0) * MILLISECONDS_A_DAY + ((hours * 60 + minutes) * 60 + seconds) * 1_000;
  return (wall - Math.floor(instant / 1_000) * 1_000) / MILLISECONDS_A_MINUTE;
}
