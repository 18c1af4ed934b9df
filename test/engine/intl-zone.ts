import type { Zone } from '../../src/base/zone';
import { zoneFrom } from '../../src/base/zone';

const formats = new Map<string, Intl.DateTimeFormat>();

/** What the clock on the wall shows, as Intl tells it. */
export function wallByIntl(name: string, instant: number): number {
  let format = formats.get(name);
  if (!format) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: name,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formats.set(name, format);
  }
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year, part.month - 1, part.day, part.hour, part.minute, part.second);
}

/** The zone by the clock of Intl, as the product gets it from a service. */
export const zoneOf = (name: string): Zone =>
  zoneFrom(name, (instant) => (wallByIntl(name, instant) - instant) / 60_000);
