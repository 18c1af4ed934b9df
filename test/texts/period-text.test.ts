import { dayFrom } from '../../src/base/day';
import { periodText } from '../../src/texts/day-text';

test.each([
  ['a month', [2026, 5, 1], [2026, 6, 1], 'May 2026', 'mei 2026'],
  ['a quarter', [2026, 10, 1], [2027, 1, 1], 'Q4 2026', 'Q4 2026'],
  ['a year', [2026, 1, 1], [2027, 1, 1], '2026', '2026'],
  ['a year that begins in October', [2025, 10, 1], [2026, 10, 1], 'Oct 2025 – Sep 2026', 'okt 2025 – sep 2026'],
  ['three months that are no quarter', [2026, 2, 1], [2026, 5, 1], 'Feb 2026 – Apr 2026', 'feb 2026 – apr 2026'],
  ['part of a month', [2026, 5, 1], [2026, 5, 20], '1–19 May 2026', '1–19 mei 2026'],
])('%s is called by its name', (_, from, to, en, nl) => {
  const day = ([year, month, date]: number[]) => dayFrom(year, month, date);
  expect(periodText(day(from as number[]), day(to as number[]), 'en')).toBe(en);
  expect(periodText(day(from as number[]), day(to as number[]), 'nl')).toBe(nl);
});
