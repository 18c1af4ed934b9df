import { filled } from '../../sidebar/filled';
import { wordsOf } from '../../sidebar/texts';

const blanks = (text: string): string[] => (text.match(/\{\w+/g) ?? []).sort();

test('every word of the sidebar is there in English and Dutch, with the same blanks', () => {
  const [en, nl] = [wordsOf('en'), wordsOf('nl')];
  for (const key of Object.keys(en) as (keyof typeof en)[]) {
    expect(nl[key].trim()).not.toBe('');
    expect(blanks(nl[key])).toEqual(blanks(en[key]));
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
