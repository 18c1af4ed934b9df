import fc from 'fast-check';
import { readTyped, retyped, typedText } from '../../../src/wizard/goals/typed-number';

test.each([
  ['27', 'ratio', 'en', 0.27],
  ['27 %', 'ratio', 'en', 0.27],
  ['27,5 %', 'ratio', 'nl', 0.275],
  ['1,234.5', 'money', 'en', 1234.5],
  ['1.234,5', 'money', 'nl', 1234.5],
  ['€ 12.500', 'money', 'nl', 12_500],
  ['$12,500', 'money', 'en', 12_500],
  ['-20', 'score', 'en', -20],
  ['250k', 'money', 'en', 250_000],
  ['1.5m', 'money', 'en', 1_500_000],
  ['1.1M', 'count', 'en', 1_100_000],
  ['€ 250 k', 'money', 'en', 250_000],
  ['1,5 mln', 'money', 'nl', 1_500_000],
  ['250 dzd. EUR', 'money', 'nl', 250_000],
  ['1', 'ratio', 'en', 0.01],
  ['-1', 'ratio', 'en', -0.01],
  ['0.99', 'ratio', 'en', 0.99],
  ['-0.99', 'ratio', 'en', -0.99],
  ['0,7', 'ratio', 'en', 0.7],
  ['0.7', 'ratio', 'nl', 0.7],
  ['0.7 %', 'ratio', 'en', 0.007],
  ['100', 'ratio', 'en', 1],
  ['2 weeks', 'days', 'en', 14],
  ['1.5 hours', 'minutes', 'en', 90],
] as const)('“%s” typed for a %s in %s is %d', (text, unit, language, value) => {
  expect(readTyped(text, unit, language)).toBeCloseTo(value, 10);
});

test.each([
  ['a lot', 'count', 'en'],
  ['1,23,4', 'money', 'en'],
  ['1.23', 'money', 'nl'],
  ['27 %', 'days', 'en'],
  ['1 2', 'count', 'en'],
  ['30m', 'minutes', 'en'],
  ['3 k', 'days', 'en'],
  ['1.5m', 'money', 'nl'],
  ['k', 'money', 'en'],
] as const)('“%s” typed for %s in %s is no number', (text, unit, language) => {
  expect(readTyped(text, unit, language)).toBeNull();
});

test('an empty field is no number and no mistake', () => {
  expect(readTyped('  ', 'money', 'en')).toBeUndefined();
});

test('what a field shows is read back as it was, and means the same in the other language', () => {
  const units = ['money', 'ratio', 'count', 'days', 'minutes', 'score'] as const;
  const languages = ['en', 'nl'] as const;
  fc.assert(
    fc.property(
      fc.integer({ min: -100_000_000, max: 100_000_000 }),
      fc.constantFrom(...units),
      fc.constantFrom(...languages),
      fc.constantFrom(...languages),
      (cents, unit, from, to) => {
        const value = unit === 'ratio' ? cents / 10_000 : cents / 100;
        const text = typedText(value, unit, from);
        expect(readTyped(text, unit, from)).toBeCloseTo(value, 8);
        expect(readTyped(retyped(text, unit, from, to), unit, to)).toBeCloseTo(value, 8);
      },
    ),
  );
});

test.each([
  ['soon', 'en', 'nl'],
  ['', 'en', 'nl'],
  ['1,500', 'en', 'en'],
  ['1500.00', 'nl', 'nl'],
] as const)('“%s” from %s to %s stays as it was typed', (text, from, to) => {
  expect(retyped(text, 'money', from, to)).toBe(text);
});

test('a share of less than a hundredth is shown with its sign, for without it it would be read as a share', () => {
  expect([0.005, 0.01, 0, -0.005].map((share) => typedText(share, 'ratio', 'en'))).toEqual(['0.5%', '1', '0', '-0.5%']);
  expect([null, undefined].map((none) => typedText(none, 'money', 'en'))).toEqual(['', '']);
});
