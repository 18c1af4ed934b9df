import { MILLISECONDS_A_DAY } from '../../../../src/base/day';
import { latestOf } from '../../../../src/intake/values/dates/latest-day';
import { day } from '../../../engine/table-of';

const today = day('2026-03-01');
const latest = (...ago: number[]): number =>
  latestOf(
    'subscriptions',
    'startedOn',
    today,
    Float64Array.from(ago, (days) => (today - days) * MILLISECONDS_A_DAY),
  );

test('a contract may be signed for the next year where the column tells of the last five', () => {
  expect(latest(5 * 365 - 1)).toBe(today + 366);
  expect(latest(0)).toBe(today + 366);
  expect(latest(5 * 365, 9_000)).toBe(today);
  expect(latest()).toBe(today);
  // What lies ahead tells of no late year.
  expect(latest(-1)).toBe(today);
});
