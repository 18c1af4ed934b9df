import { isSumOf } from '../../../../src/intake/rows/totals/sums-of-parts';

test.each([
  [
    'what three parts come to, each rounded to a cent, and the sum too',
    30.02,
    { sum: 30, count: 3, cents: true },
    true,
  ],
  ['a cent more than that', 30.03, { sum: 30, count: 3, cents: true }, false],
  ['a cent beside a lone part', 10.01, { sum: 10, count: 1, cents: true }, true],
  ['parts with cents as a whole number', 31, { sum: 30.5, count: 2, cents: true }, true],
  ['a whole number further away', 31, { sum: 30.4, count: 2, cents: true }, false],
  ['an amount with cents, as near', 30.95, { sum: 30.5, count: 2, cents: true }, false],
  ['whole parts', 31, { sum: 30.5, count: 2, cents: false }, false],
  ['nothing', 0, { sum: 0, count: 2, cents: false }, false],
])('%s: %d', (_what, amount, parts, expected) => {
  expect(isSumOf(amount, parts)).toBe(expected);
});
