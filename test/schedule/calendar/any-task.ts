import fc from 'fast-check';
import { cadences } from '../../../src/plan/calendar/cadences';
import type { Plan } from '../../../src/plan/plan';
import type { TaskCadence } from '../../../src/schedule/calendar/occurrence';

export const wall = (text: string): number => Date.parse(`${text}Z`);

export function anyCadence(): fc.Arbitrary<TaskCadence> {
  return fc.constantFrom('daily', ...cadences);
}

/** Hours in which clocks change come more often than the rest. */
export function anyHour(): fc.Arbitrary<number> {
  return fc.oneof(fc.integer({ min: 0, max: 23 }), fc.constantFrom(1, 2, 3));
}

export function anyWall(): fc.Arbitrary<number> {
  return fc.integer({ min: wall('2024-01-01T00:00'), max: wall('2028-12-31T23:59') });
}

export function anyPlan(): fc.Arbitrary<Plan> {
  return fc.record({
    weekStart: fc.constantFrom('monday' as const, 'sunday' as const, 'saturday' as const),
    fiscalYearStart: fc.constantFrom('01-01', '02-01', '04-01', '07-01'),
    openingHours: fc.record({
      days: fc.constant('mon-fri'),
      opens: fc.constant('09:00'),
      closes: fc.constant('17:00'),
      holidays: fc.constantFrom([], ['2025-12-25', '2025-12-26', '2026-04-06']),
    }),
  });
}
