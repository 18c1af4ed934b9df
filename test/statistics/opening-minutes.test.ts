import fc from 'fast-check';
import {
  type Day,
  dayFrom,
  dayFromIso,
  MILLISECONDS_A_DAY,
  MILLISECONDS_A_MINUTE,
  weekdayOf,
} from '../../src/base/day';
import { openingMinutes } from '../../src/statistics/opening-minutes';
import { type OpeningTimes, parseOpeningTimes } from '../../src/statistics/opening-times';

const office = parseOpeningTimes('mon-fri', '09:00', '17:00') as OpeningTimes;

/** `2024-06-03 10:30` on the wall */
const wall = (text: string): number => {
  const [day, clock] = text.split(' ');
  const [hour, minute] = clock.split(':').map(Number);
  return (dayFromIso(day) as Day) * MILLISECONDS_A_DAY + (hour * 60 + minute) * MILLISECONDS_A_MINUTE;
};

describe('openingMinutes', () => {
  it.each([
    ['Tuesday 10:00 to 12:30', '2024-06-04 10:00', '2024-06-04 12:30', 150],
    ['Friday 16:30 to Monday 09:30', '2024-06-07 16:30', '2024-06-10 09:30', 60],
    ['Saturday 11:00 to Monday 10:00', '2024-06-08 11:00', '2024-06-10 10:00', 60],
    ['within a weekend', '2024-06-08 11:00', '2024-06-09 23:00', 0],
    ['before opening to after closing', '2024-06-04 03:00', '2024-06-04 22:00', 480],
    ['52 weeks of five days', '2023-12-31 00:00', '2024-12-30 00:00', 52 * 5 * 480],
  ])('%s', (_, from, to, minutes) => expect(openingMinutes(office, wall(from), wall(to))).toBe(minutes));

  it('counts parts of a minute', () => {
    expect(openingMinutes(office, wall('2024-06-04 10:00'), wall('2024-06-04 10:00') + 90_000)).toBe(1.5);
  });

  it('is closed on holidays, of which one in a weekend changes nothing', () => {
    const closed = parseOpeningTimes('mon-fri', '09:00', '17:00', ['2024-12-25', '2024-12-26', '2024-12-28']);
    const span = [wall('2024-12-24 16:00'), wall('2024-12-30 10:00')] as const;
    expect(openingMinutes(office, ...span)).toBe(60 + 3 * 480 + 60);
    expect(openingMinutes(closed as OpeningTimes, ...span)).toBe(60 + 480 + 60);
    expect(openingMinutes(closed as OpeningTimes, wall('2024-12-25 10:00'), wall('2024-12-25 11:00'))).toBe(0);
  });

  it('counts backwards as negative and nothing from nothing', () => {
    expect(openingMinutes(office, wall('2024-06-04 12:30'), wall('2024-06-04 10:00'))).toBe(-150);
    expect(openingMinutes(office, Number.NaN, wall('2024-06-04 10:00'))).toBeNaN();
  });
});

const times: fc.Arbitrary<OpeningTimes> = fc
  .record({
    weekdays: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    opens: fc.integer({ min: 0, max: 1439 }),
    length: fc.integer({ min: 1, max: 1440 }),
    holidays: fc.array(fc.integer({ min: -10, max: 60 }), { maxLength: 30 }),
  })
  .map(({ weekdays, opens, length, holidays }) => ({
    weekdays,
    opens,
    closes: Math.min(1440, opens + length),
    holidays: new Set(holidays),
  }));
const moment = fc.integer({ min: -10 * 1440, max: 60 * 1440 }).map((minute) => minute * MILLISECONDS_A_MINUTE);

describe('laws', () => {
  it('a span is the sum of its two parts, wherever it is split', () => {
    fc.assert(
      fc.property(times, moment, moment, moment, (hours, from, split, to) => {
        const parts = openingMinutes(hours, from, split) + openingMinutes(hours, split, to);
        expect(parts).toBeCloseTo(openingMinutes(hours, from, to), 6);
      }),
    );
  });

  it('never more than the minutes that passed', () => {
    fc.assert(
      fc.property(times, moment, moment, (hours, one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)];
        const minutes = openingMinutes(hours, from, to);
        expect(minutes).toBeGreaterThanOrEqual(0);
        expect(minutes).toBeLessThanOrEqual((to - from) / MILLISECONDS_A_MINUTE);
      }),
    );
  });

  it('equals looking at every minute', () => {
    fc.assert(
      fc.property(times, moment, fc.integer({ min: 0, max: 15 * 1440 }), (hours, from, length) => {
        const to = from + length * MILLISECONDS_A_MINUTE;
        let open = 0;
        for (let at = from; at < to; at += MILLISECONDS_A_MINUTE) {
          const day = Math.floor(at / MILLISECONDS_A_DAY);
          const minute = (at - day * MILLISECONDS_A_DAY) / MILLISECONDS_A_MINUTE;
          const within = minute >= hours.opens && minute < hours.closes;
          if (within && hours.weekdays[weekdayOf(day)] && !hours.holidays.has(day)) open++;
        }
        expect(openingMinutes(hours, from, to)).toBe(open);
      }),
      { numRuns: 50 },
    );
  });

  it('is exact over centuries', () => {
    const always: OpeningTimes = { weekdays: Array(7).fill(true), opens: 0, closes: 1440, holidays: new Set() };
    const [from, to] = [dayFrom(1600, 1, 1), dayFrom(2400, 1, 1)].map((day) => day * MILLISECONDS_A_DAY);
    expect(openingMinutes(always, from, to)).toBe((to - from) / MILLISECONDS_A_MINUTE);
  });
});
