import { dayFrom } from '../../src/base/day';
import { timeAsked } from '../../src/questions/asked-time';

const may = { asOf: dayFrom(2024, 5, 10), plan: { fiscalYearStart: '01-01' } };
const days = (from: [number, number], to: [number, number]) => ({
  from: dayFrom(2024, ...from),
  to: dayFrom(2024, ...to),
});

test('a time that runs is compared with as much of the one before; what names only that asks for the one that runs', () => {
  const last = { words: 'this month', period: 'month', against: 'last month', before: days([4, 1], [4, 11]) };
  expect(timeAsked('is revenue this month lower than last month?', may)).toEqual(last);
  expect(timeAsked('is revenue lower than last month?', may)).toEqual({ ...last, words: 'last month' });
  expect(timeAsked('is revenue lower?', may)).toBeNull();
});
