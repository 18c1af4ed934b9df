import { trendText } from '../../../src/sheet/kpi-sheet/trend';

test('sums are drawn from zero, other KPIs between their lowest and highest month', () => {
  expect(trendText([0, 50, 100], true)).toBe('▁▄▇');
  expect(trendText([50, 100], true)).toBe('▄▇');
  expect(trendText([50, 100], false)).toBe('▁▇');
});

test('a month without a number is a dot; one month is no trend', () => {
  expect(trendText([1, null, 3], false)).toBe('▁·▇');
  expect(trendText([null, 3], true)).toBe('');
});
