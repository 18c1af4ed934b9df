import fc from 'fast-check';
import { dayFromIso, isoDay, weekdayOf } from '../../src/base/day';
import { weekdayNamed, weekdays, weekStart } from '../../src/base/weekday';

test('the week that holds a day begins on the day that is chosen, on Monday without one', () => {
  const wednesday = dayFromIso('2026-03-04') as number;
  expect(isoDay(weekStart(wednesday))).toBe('2026-03-02');
  expect(isoDay(weekStart(wednesday, 'sunday'))).toBe('2026-03-01');
  expect(isoDay(weekStart(wednesday, 'wednesday'))).toBe('2026-03-04');
  fc.assert(
    fc.property(fc.integer({ min: -1000, max: 40_000 }), fc.constantFrom(...weekdays), (day, first) => {
      const start = weekStart(day, first);
      expect(weekdays[weekdayOf(start)]).toBe(first);
      expect(day - start).toBeGreaterThanOrEqual(0);
      expect(day - start).toBeLessThan(7);
    }),
  );
});

test('a day is named by its beginning in English or Dutch', () => {
  expect(['mo', 'maandag', 'tue', 'di', 'zo', 'sunday'].map(weekdayNamed)).toEqual([0, 0, 1, 1, 6, 6]);
  expect(['m', '', 'mondays', 'constructor'].map(weekdayNamed)).toEqual([-1, -1, -1, -1]);
});
