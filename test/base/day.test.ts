import fc from 'fast-check';
import {
  civilOf,
  dayFrom,
  dayFromIso,
  dayOf,
  isCivilDate,
  isoDay,
  isoMonth,
  MILLISECONDS_A_DAY,
  monthStart,
  monthsBetween,
  shiftMonths,
  weekdayOf,
} from '../../src/base/day';

/** Days from the year 1600 to 2400. */
const anyDay = fc.integer({ min: -135_140, max: 157_054 });
const dateOf = (day: number): Date => new Date(day * MILLISECONDS_A_DAY);

describe('civil days', () => {
  it('agrees with Date on every day of the calendar', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = dateOf(day);
        const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, date: date.getUTCDate() };
        expect(civilOf(day)).toEqual(civil);
        expect(dayFrom(civil.year, civil.month, civil.date)).toBe(day);
        expect(isoDay(day)).toBe(date.toISOString().slice(0, 10));
        expect(isoMonth(day)).toBe(date.toISOString().slice(0, 7));
        expect(dayFromIso(isoDay(day))).toBe(day);
        expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7);
      }),
      { numRuns: 2_000 },
    );
  });

  it('knows the leap days of 1900, 2000 and 2024', () => {
    expect(isCivilDate(1900, 2, 29)).toBe(false);
    expect(isCivilDate(2000, 2, 29)).toBe(true);
    expect(isCivilDate(2024, 2, 29)).toBe(true);
    expect(isCivilDate(2023, 2, 29)).toBe(false);
  });

  it('refuses dates that the calendar has not', () => {
    expect(isCivilDate(2024, 13, 1)).toBe(false);
    expect(isCivilDate(2024, 0, 1)).toBe(false);
    expect(isCivilDate(2024, 4, 31)).toBe(false);
    expect(isCivilDate(2024, 4, 0)).toBe(false);
    expect(isCivilDate(2024, 1, 32)).toBe(false);
    for (const text of ['2024-02-30', '2024-1-1', '20240101', '', '2024-01-01T00:00', '12024-01-01']) {
      expect(dayFromIso(text)).toBeNull();
    }
  });

  it('puts the last millisecond of a day on that day, before 1970 as well', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: MILLISECONDS_A_DAY - 1 }), (day, time) => {
        expect(dayOf(day * MILLISECONDS_A_DAY + time)).toBe(day);
      }),
    );
  });

  it('finds the first day of a month any number of months away', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (day, months) => {
        const date = dateOf(day);
        const expected = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1) / MILLISECONDS_A_DAY;
        expect(monthStart(day, months)).toBe(expected);
      }),
    );
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2024-01-29', 1, '2024-02-29'],
    ['2023-01-30', 1, '2023-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-12-15', 1, '2025-01-15'],
    ['2024-05-01', 0, '2024-05-01'],
  ])('%s moved by %i months is %s', (from, months, to) => {
    expect(isoDay(shiftMonths(dayFromIso(from) as number, months))).toBe(to);
  });

  it.each([
    ['2024-01-31', '2024-02-01', 1],
    ['2023-11-01', '2024-02-28', 3],
    ['2024-02-28', '2023-11-01', -3],
    ['2024-05-01', '2024-05-31', 0],
  ])('from the month of %s to that of %s it is %i', (from, to, months) => {
    expect(monthsBetween(dayFromIso(from) as number, dayFromIso(to) as number)).toBe(months);
  });
});
