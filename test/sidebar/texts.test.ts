import { filled } from '../../sidebar/filled';
import { sourceWords } from '../../sidebar/parts/sources/texts';
import { wordsOf } from '../../sidebar/texts';
import type { Language } from '../../src/base/language';

const blanks = (text: string): string[] => (text.match(/\{\w+/g) ?? []).sort();

test.each<[string, (language: Language) => Record<string, string>]>([
  ['the sidebar', wordsOf],
  ['tables in BigQuery', sourceWords],
])('every word of %s is there in English and Dutch, with the same blanks, and is short enough', (_, words) => {
  const [en, nl] = [words('en'), words('nl')];
  for (const key of Object.keys(en)) {
    expect(nl[key].trim()).not.toBe('');
    expect(blanks(nl[key])).toEqual(blanks(en[key]));
    expect(Math.max(en[key].length, nl[key].length)).toBeLessThanOrEqual(225);
  }
});

test('blanks are filled; what is given nothing for stays visible', () => {
  expect(filled('{a} of {b}', { a: 1 })).toBe('1 of {b}');
});

test('one of a thing is said as one, in either language', () => {
  const says = (count: string): string[] => [wordsOf('en'), wordsOf('nl')].map(({ rows }) => filled(rows, { count }));
  expect(says('1')).toEqual(['1 row', '1 rij']);
  expect(says('0')).toEqual(['0 rows', '0 rijen']);
  expect(says('1,001')).toEqual(['1,001 rows', '1,001 rijen']);
});
