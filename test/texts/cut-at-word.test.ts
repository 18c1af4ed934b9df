import fc from 'fast-check';
import { cutAtWord } from '../../src/texts/cut-at-word';

test.each([
  ['Board (May 2017): on track.', 80, 'Board (May 2017): on track.'],
  ['Sales team: two of five are behind', 20, 'Sales team: two of…'],
  ['Sales team: two of five are behind', 19, 'Sales team: two of…'],
  // A word is left out whole where what stands before it fills more than half, and is cut where it fills no more.
  ['abcdef ghijklmno', 11, 'abcdef…'],
  ['abcde ghijklmno', 11, 'abcde ghij…'],
  ['abcde ghijklmno', 10, 'abcde ghi…'],
  ['Sales team, all of it', 12, 'Sales team…'],
  ['Team Jansen Install… and more of it', 24, 'Team Jansen Install…'],
  ['Donaudampfschifffahrtsgesellschaft', 10, 'Donaudamp…'],
  ['1234567 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂', 20, '1234567 🙂🙂🙂🙂🙂…'],
])('%j within %i characters is %j', (text, most, cut) => {
  expect(cutAtWord(text, most)).toBe(cut);
});

test('is never longer than it may be, begins as the text does, and breaks no character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 10, max: 100 }), (text, most) => {
      const cut = cutAtWord(text, most);
      expect(cut.length).toBeLessThanOrEqual(most);
      if (text.length <= most) expect(cut).toBe(text);
      else expect(text.startsWith(cut.slice(0, -1)) && cut.endsWith('…')).toBe(true);
      expect(cut).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
    }),
  );
});
