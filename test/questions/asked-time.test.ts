import { dayFrom } from '../../src/base/day';
import { timeAsked } from '../../src/questions/asked-time';

const may = { asOf: dayFrom(2024, 5, 10), plan: { fiscalYearStart: '01-01' } };
const days = (from: [number, number], to: [number, number]) => ({
  from: dayFrom(2024, ...from),
  to: dayFrom(2024, ...to),
});

test('a time that runs is compared with as much of the one before; what names only that asks for the one that runs', () => {
  const last = {
    words: 'this month',
    period: 'month',
    coming: 'month',
    against: 'last month',
    before: days([4, 1], [4, 11]),
  };
  expect(timeAsked('is revenue this month lower than last month?', may)).toEqual(last);
  expect(timeAsked('is revenue lower than last month?', may)).toEqual({ ...last, words: 'last month' });
  expect(timeAsked('is revenue lower?', may)).toBeNull();
});

test('a time to come is known from the day before it begins; so long ago is compared with, and alone no time', () => {
  const periodOf = (typed: string, asOf: number) => timeAsked(typed, { ...may, asOf })?.coming;
  expect(periodOf('will we make it next month', may.asOf)).toBeNull();
  expect(periodOf('halen we het volgende maand', dayFrom(2024, 5, 31))).toBe('2024-06-01..2024-06-30');
  expect(periodOf('will we make it next quarter', dayFrom(2024, 6, 30))).toBe('2024-07-01..2024-09-30');
  expect(timeAsked('halen we het volgende maand', { ...may, asOf: dayFrom(2024, 5, 31) })?.period).toBeNull();
  const ago = { words: 'a year ago', period: 'year', against: 'a year ago' };
  expect(timeAsked('do we sell less than a year ago', may)).toMatchObject(ago);
  expect(timeAsked('what did we sell a year ago', may)).toBeNull();
});
