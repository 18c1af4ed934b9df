import fc from 'fast-check';
import { Workbook } from '../../../local/workbook/workbook';
import { limits } from '../../../src/base/limits';
import { asText } from '../../../src/sheet/draft/as-text';

/** What a cell holds after a text has been written into it, in the locale. */
function held(text: string, locale: string): unknown {
  const workbook = new Workbook('test', locale, 'Etc/UTC');
  const sheet = workbook.addSheet('Sheet1', { rows: 5, columns: 5 });
  workbook.type(sheet, 0, 0, text);
  return sheet.contents.get(0, 0);
}

const locales = ['en_US', 'nl_NL', 'de_DE', 'fr_FR'];

describe('a text written into a cell', () => {
  test.each(locales)('stays the very text it was, in %s', (locale) => {
    const traps = ['=1+1', '+31 6', '-', '-5', '@sum', "'quoted", '007', '1-2', '1/2', '12 mei', 'May 5', '50%', '€ 5'];
    const more = ['TRUE', 'waar', ' =A1', '\t=A1', '1e5', '12:30', '$2.99', '1.234,56', '＝A1', 'plain words', 'a=b'];
    for (const text of [...traps, ...more]) expect(held(asText(text), locale)).toBe(text);
  });

  test('whatever it is, it never becomes a formula, a number or a boolean', () => {
    const risky = fc.stringMatching(/^[=+\-@' \t]?[A-Za-z0-9.,:/%€$()-]{0,8}$/);
    fc.assert(
      fc.property(fc.oneof(risky, fc.string()), fc.constantFrom(...locales), (text, locale) => {
        const cell = held(asText(text), locale);
        expect(text === '' ? (cell ?? '') : cell).toBe(text);
      }),
    );
  });

  test.each(['@', '@sum', ' @A1', '\t@A1', '＠sum', '=1', '＝1', '+a', '-a', "'a", '\ta', '\0a'])(
    'is marked as text where a spreadsheet program may take its beginning for a formula: %j',
    (text) => {
      expect(asText(text)).toBe(`'${text}`);
    },
  );

  test('plain words need no apostrophe', () => {
    expect(asText('Closed won')).toBe('Closed won');
  });
});

test.each([
  [limits.cellCharacters, false],
  [limits.cellCharacters + 1, true],
])('a text of %i characters is cut: %s', (length, isCut) => {
  expect(asText('x'.repeat(length)).endsWith('…')).toBe(isCut);
});
