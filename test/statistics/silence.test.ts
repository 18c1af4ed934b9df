import { usualSilence } from '../../src/statistics/silence';

test('twice the median gap between days of purchases, and 90 days at the least', () => {
  expect(usualSilence([])).toBe(90);
  expect(usualSilence([7])).toBe(90);
  expect(usualSilence([0, 45])).toBe(90);
  expect(usualSilence([0, 46])).toBe(92);
  // Gaps of 100, 50 and 60; two purchases of one day are no gap.
  expect(usualSilence([0, 100, 100, 150, 210, 210])).toBe(120);
});
