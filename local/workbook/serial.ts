const DAY = 86_400_000;
/** Days from 1899-12-30, where Sheets starts to count, to 1970-01-01. */
const EPOCH = 25_569;

/** Wall-clock milliseconds (as if the wall clock were UTC) of a serial: days since 1899-12-30. */
export const serialToWall = (serial: number): number => Math.round((serial - EPOCH) * DAY);

export const wallToSerial = (wall: number): number => wall / DAY + EPOCH;

/** The serial of a calendar day; month from 1. */
export const dayToSerial = (year: number, month: number, day: number): number =>
  wallToSerial(Date.UTC(year, month - 1, day));

/** A moment as the wall clock of a zone shows it. */
export const instantToSerial = (instant: number, zone: string): number =>
  wallToSerial(instant + offsetAt(zone, instant));

/** The moment at which the wall clock of a zone shows a serial. */
export function serialToInstant(serial: number, zone: string): number {
  const wall = serialToWall(serial);
  const guess = wall - offsetAt(zone, wall);
  return wall - offsetAt(zone, guess);
}

const QUARTER = 15 * 60_000;
const offsets = new Map<string, Map<number, number>>();
const clocks = new Map<string, Intl.DateTimeFormat>();

/** Milliseconds by which a zone is ahead of UTC at a moment; RangeError for an unknown zone. */
export function offsetAt(zone: string, instant: number): number {
  let ofZone = offsets.get(zone);
  if (!ofZone) {
    clocks.set(zone, new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }));
    ofZone = new Map();
    offsets.set(zone, ofZone);
  }
  const quarter = Math.floor(instant / QUARTER);
  let offset = ofZone.get(quarter);
  if (offset === undefined) {
    const parts = clocks.get(zone)?.formatToParts(quarter * QUARTER) ?? [];
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
    const [, sign, hours, minutes, seconds] = name.match(/GMT(?:([+-])(\d\d):(\d\d)(?::(\d\d))?)?/) ?? [];
    const size = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60 + Number(seconds ?? 0);
    offset = (sign === '-' ? -size : size) * 1000;
    ofZone.set(quarter, offset);
  }
  return offset;
}

const knownZones = new Set<string>();

/** Is this a zone of the tz database? */
export function isTimeZone(zone: string): boolean {
  if (knownZones.has(zone)) return true;
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: zone });
    knownZones.add(zone);
    return true;
  } catch {
    return false;
  }
}
