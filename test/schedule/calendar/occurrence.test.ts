import fc from 'fast-check';
import { dayFrom, isoDay } from '../../../src/base/day';
import { lastReportDay } from '../../../src/plan/calendar/report-days';
import type { Plan } from '../../../src/plan/plan';
import {
  latestOccurrence,
  momentName,
  nextOccurrence,
  occurrenceName,
  occurrenceStart,
  type TaskCadence,
} from '../../../src/schedule/calendar/occurrence';
import { anyCadence, anyHour, anyPlan, anyWall, wall } from './any-task';

const latest = (cadence: TaskCadence, hour: number, now: string, plan: Plan = {}): string | null => {
  const occurrence = latestOccurrence(cadence, hour, wall(now), plan);
  return occurrence && `${occurrenceName(occurrence)} ${occurrence.hour}`;
};

describe('the latest occurrence', () => {
  test.each<[TaskCadence, number, string, string]>([
    ['daily', 8, '2026-03-02T07:59', '2026-03-01 8'],
    ['daily', 8, '2026-03-02T08:00', '2026-03-02 8'],
    ['workday', 8, '2026-03-01T12:00', '2026-02-27 8'],
    ['weekly', 8, '2026-03-02T08:17', '2026-03-02 8'],
    ['weekly', 8, '2026-03-02T07:17', '2026-02-23 8'],
    ['monthly', 9, '2026-03-31T23:00', '2026-03-02 9'],
    ['monthly', 9, '2026-03-02T08:59', '2026-02-02 9'],
    ['monthly', 9, '2026-04-01T09:00', '2026-04-01 9'],
    ['quarterly', 0, '2026-03-31T23:59', '2026-01-01 0'],
    ['quarterly', 0, '2026-04-01T00:00', '2026-04-01 0'],
  ])('%s at %i, seen at %s, is %s', (cadence, hour, now, expected) => {
    expect(latest(cadence, hour, now)).toBe(expected);
  });

  test('a moment is named by the minute that runs, up to its last second', () => {
    expect(momentName(wall('2026-03-02T08:20') + 59_999)).toBe('2026-03-02 08:20');
    expect(momentName(wall('2026-03-02T23:59') + 59_999)).toBe('2026-03-02 23:59');
  });

  test('follows the plan’s week, holidays and fiscal year', () => {
    expect(latest('weekly', 8, '2026-03-07T12:00', { weekStart: 'friday' })).toBe('2026-03-06 8');
    const openingHours = { days: 'mon-fri', opens: '09:00', closes: '17:00', holidays: ['2026-04-06'] };
    expect(latest('workday', 8, '2026-04-06T12:00', { openingHours })).toBe('2026-04-03 8');
    expect(latest('quarterly', 8, '2026-03-31T12:00', { fiscalYearStart: '02-01' })).toBe('2026-02-02 8');
    expect(latest('weekly', 8, '2026-04-06T12:00', { openingHours })).toBe('2026-03-30 8');
    expect(latest('weekly', 8, '2026-04-07T12:00', { openingHours })).toBe('2026-04-07 8');
  });

  test('quarters of a year that begins on a 31st begin on the last day of a shorter month, and on a 31st again', () => {
    const isFirst = (day: number): boolean => lastReportDay('quarterly', day, { fiscalYearStart: '03-31' }) === day;
    const year = Array.from({ length: 365 }, (_, index) => dayFrom(2026, 1, 1) + index);
    expect(year.filter(isFirst).map(isoDay)).toEqual(['2026-03-31', '2026-06-30', '2026-09-30', '2026-12-31']);
  });

  test('there is none in a year of holidays', () => {
    const holidays = Array.from({ length: 800 }, (_, index) => isoDay(dayFrom(2025, 1, 1) + index));
    const openingHours = { days: 'mon-fri', opens: '09:00', closes: '17:00', holidays };
    expect(latest('workday', 8, '2026-03-01T12:00', { openingHours })).toBeNull();
    expect(nextOccurrence('workday', 8, wall('2026-01-05T12:00'), { openingHours })).toBeNull();
  });

  test('the next one lies after now, and is the latest when its hour has come', () => {
    fc.assert(
      fc.property(anyCadence(), anyHour(), anyPlan(), anyWall(), (cadence, hour, plan, now) => {
        const next = nextOccurrence(cadence, hour, now, plan);
        const last = latestOccurrence(cadence, hour, now, plan);
        if (!next || !last) throw new Error('every week has a working day here');
        expect(occurrenceStart(last)).toBeLessThanOrEqual(now);
        expect(occurrenceStart(next)).toBeGreaterThan(now);
        expect(latestOccurrence(cadence, hour, occurrenceStart(next), plan)).toEqual(next);
        expect(latestOccurrence(cadence, hour, occurrenceStart(next) - 1, plan)).toEqual(last);
      }),
    );
  });
});
