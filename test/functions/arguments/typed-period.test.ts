import { dayFromIso, MILLISECONDS_A_DAY } from '../../../src/base/day';
import { typedPeriod } from '../../../src/functions/arguments/typed-period';

const day = (text: string): number => dayFromIso(text) as number;
const [first, last] = [day('2026-03-01') * MILLISECONDS_A_DAY, (day('2026-03-02') + 1) * MILLISECONDS_A_DAY - 1];

test('a period of days holds the first moment of its first day and the last of its last, one day too', () => {
  const two = typedPeriod(day('2026-03-01'), day('2026-03-02'));
  expect([first - 1, first, last, last + 1, Number.NaN].map(two)).toEqual([false, true, true, false, false]);
  const one = typedPeriod(day('2026-03-02'), day('2026-03-02'));
  expect([first, last, last + 1].map(one)).toEqual([false, true, false]);
});

test('open on one side it holds all that lies there, and no row without a date; open on both it holds every row', () => {
  expect([first - 1, first, Number.NaN].map(typedPeriod(day('2026-03-01'), null))).toEqual([false, true, false]);
  expect([last, last + 1, Number.NaN].map(typedPeriod(null, day('2026-03-02')))).toEqual([true, false, false]);
  expect([first, Number.NaN].map(typedPeriod(null, null))).toEqual([true, true]);
});

test('its last day is not before its first', () => {
  expect(() => typedPeriod(day('2026-03-02'), day('2026-03-01'))).toThrow();
});
