import fc from 'fast-check';
import { UTC, zoneFrom } from '../../src/base/zone';
import { wallByIntl, zoneOf } from '../engine/intl-zone';

const HOUR = 3_600_000;
const MINUTE = 60_000;

/** Nights on which the clock changes; Lord Howe moves by half an hour, Casablanca twice within five weeks. */
const nights: [string, string][] = [
  ['Europe/Amsterdam', '2024-03-31T01:00Z'],
  ['Europe/Amsterdam', '2024-10-27T01:00Z'],
  ['America/New_York', '2024-03-10T07:00Z'],
  ['America/New_York', '2024-11-03T06:00Z'],
  ['Australia/Lord_Howe', '2024-04-06T15:00Z'],
  ['Australia/Lord_Howe', '2024-10-05T15:30Z'],
  ['Africa/Casablanca', '2024-03-10T02:00Z'],
  ['Africa/Casablanca', '2024-04-14T02:00Z'],
  ['Asia/Kolkata', '2024-06-01T00:00Z'],
];

describe('the wall clock of a zone', () => {
  it.each(nights)('agrees with Intl every minute of the night in %s around %s', (name, change) => {
    const zone = zoneOf(name);
    const at = Date.parse(change);
    for (let instant = at - 4 * HOUR; instant < at + 4 * HOUR; instant += MINUTE) {
      expect(zone.toWall(instant)).toBe(wallByIntl(name, instant));
    }
  });

  it.each(nights)('gives an instant that shows the same wall clock again, in %s around %s', (name, change) => {
    const zone = zoneOf(name);
    const at = Date.parse(change);
    for (let instant = at - 6 * HOUR; instant < at + 6 * HOUR; instant += MINUTE) {
      const wall = zone.toWall(instant);
      expect(zone.toWall(zone.toInstant(wall))).toBe(wall);
    }
  });

  it.each(['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu', 'Pacific/Auckland'])(
    'agrees with Intl at any moment from 1990 to 2037 in %s',
    (name) => {
      const zone = zoneOf(name);
      const moment = fc.integer({ min: Date.UTC(1990, 0) / 1_000, max: Date.UTC(2037, 0) / 1_000 });
      fc.assert(
        fc.property(moment, (seconds) => {
          const wall = zone.toWall(seconds * 1_000);
          expect(wall).toBe(wallByIntl(name, seconds * 1_000));
          expect(zone.toWall(zone.toInstant(wall))).toBe(wall);
        }),
        { numRuns: 300 },
      );
    },
  );

  it('takes a time that the spring night skips as one beside the gap', () => {
    const zone = zoneOf('Europe/Amsterdam');
    const skipped = Date.UTC(2024, 2, 31, 2, 30);
    expect([Date.parse('2024-03-31T00:30Z'), Date.parse('2024-03-31T01:30Z')]).toContain(zone.toInstant(skipped));
  });

  it('puts a deal won at 00:30 on 1 June in Amsterdam on 1 June, though it is 31 May in UTC', () => {
    const instant = Date.parse('2024-05-31T22:30Z');
    expect(new Date(zoneOf('Europe/Amsterdam').toWall(instant)).toISOString().slice(0, 10)).toBe('2024-06-01');
    expect(new Date(UTC.toWall(instant)).toISOString().slice(0, 10)).toBe('2024-05-31');
  });

  it('asks for offsets rarely: each may be a call of a service', () => {
    let asked = 0;
    const zone = zoneFrom('Europe/Amsterdam', (instant) => {
      asked++;
      return (wallByIntl('Europe/Amsterdam', instant) - instant) / MINUTE;
    });
    const start = Date.UTC(2024, 0);
    for (let hour = 0; hour < 366 * 24; hour++) zone.toWall(start + hour * HOUR);
    // 53 weeks have 54 edges; each of the two nights is found by halving the 10,080 minutes of its week.
    expect(asked).toBeLessThanOrEqual(54 + 2 * 14);
  });
});
