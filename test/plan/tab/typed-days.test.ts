import fc from 'fast-check';
import { dayFromIso, isoDay } from '../../../src/base/day';
import { UTC } from '../../../src/base/zone';
import { cellDay } from '../../../src/plan/tab/plan-cell';
import { daysText, listedDays, monthDayText, typedDays, typedSpan } from '../../../src/plan/tab/typed-days';

test.each([
  ['2026-10-01..2026-12-31'],
  ['1 Oct 2026 – 31 Dec 2026'],
  ['1 okt 2026 t/m 31 dec 2026'],
  ['1 oktober 2026 tot en met 31 december 2026'],
  ['1-10-2026 - 31-12-2026'],
  ['10/1/2026 to 12/31/2026'],
  ['1.10.2026..31.12.2026'],
])('%s is the last quarter of 2026', (typed) => {
  expect(typedSpan(typed)).toBe('2026-10-01..2026-12-31');
});

test.each([
  ['3-4-2026 – 5-6-2026'],
  ['31 Dec 2026 – 1 Oct 2026'],
  ['1 Oct 2026'],
  ['30 Feb 2026 – 31 Mar 2026'],
  ['1-10-26 – 31-12-26'],
  ['fortnight'],
  ['2026-13-01..2026-13-02'],
])('%s is no period: what may be meant in two ways, or in none, is asked back', (typed) => {
  expect(typedSpan(typed)).toBeNull();
});

test('a list of days in digits is read in the order that one of them tells', () => {
  expect(typedDays(listedDays('5-4-2026, 6-4-2026, 25-12-2026'))).toEqual(['2026-04-05', '2026-04-06', '2026-12-25']);
  expect(typedDays(listedDays('5-4-2026, 5-5-2026'))).toEqual([null, '2026-05-05']);
  expect(typedDays(listedDays('12/25/2026; 25/12/2026; 3/4/2026'))).toEqual(['2026-12-25', '2026-12-25', null]);
  expect(typedDays(listedDays('2026-12-25 2026-12-26'))).toEqual(['2026-12-25', '2026-12-26']);
});

test('what the tab writes in either language is read back to the same days', () => {
  const day = fc.integer({ min: dayFromIso('1900-01-01') as number, max: dayFromIso('2200-12-31') as number });
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 5 }), fc.constantFrom('en', 'nl'), (days, language) => {
      const iso = days.map(isoDay);
      expect(typedDays(listedDays(daysText(iso, ', ', language)))).toEqual(iso);
      const [from, to] = [days[0], Math.max(...days)].map(isoDay);
      expect(typedSpan(daysText([from, to], ' – ', language))).toBe(`${from}..${to}`);
    }),
  );
});

test('a cell for a day takes one that stands there as text, where it can be no other', () => {
  expect(cellDay('31 dec 2026', UTC)).toBe('2026-12-31');
  expect(cellDay('31-12-2026', UTC)).toBe('2026-12-31');
  expect(cellDay('3-4-2026', UTC)).toBe('3-4-2026');
});

test('spaces around a day are nobody’s business', () => {
  expect(daysText([' 2026-12-25', '2026-12-26 '], ', ', 'en')).toBe('25 Dec 2026, 26 Dec 2026');
});

test('a month and day is said in words; one that no common year has stays as it was typed', () => {
  expect(['04-01', '02-29', '13-01'].map((one) => monthDayText(one, 'en'))).toEqual(['1 Apr', '02-29', '13-01']);
});
