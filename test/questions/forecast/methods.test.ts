import { METHODS } from '../../../src/questions/forecast/methods';
import type { PeriodSeen } from '../../../src/questions/forecast/period-end';

const seen = (more: Partial<PeriodSeen>): PeriodSeen =>
  ({ ...{ wonSoFar: 20, wonBefore: 90, elapsed: 0.5 }, ...more }) as PeriodSeen;

test('the pace of a period tells from the day on which a fifth of it is over', () => {
  const pace = (elapsed: number) => METHODS['run rate'](seen({ elapsed }), []);
  expect([pace(0.2), pace(0.5), pace(0.199)]).toEqual([{ open: null, rest: 80 }, { open: null, rest: 20 }, null]);
});

test('as the period before, as much as that came to: nothing of what is won already is lost again', () => {
  const as = (more: Partial<PeriodSeen>) => METHODS['period before'](seen(more), []);
  expect(as({})).toEqual({ open: null, rest: 70 });
  expect(as({ wonSoFar: 120 })).toEqual({ open: null, rest: 0 });
  expect(as({ wonBefore: null })).toBeNull();
});
