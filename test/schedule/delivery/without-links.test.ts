import fc from 'fast-check';
import { withoutLinks } from '../../../src/schedule/delivery/without-links';

/** Where a break that takes no room stands, made visible. */
const seen = (text: string): string => withoutLinks(text).replace(/\u200b/g, '|');

test.each([
  ['Pay at evil.example now', 'Pay at evil.|example now'],
  ['https://evil.example/a', 'https:|//evil.|example/a'],
  ['a site of full-width dots: evil。example', 'a site of full-width dots: evil。|example'],
  ['3.5 % of 12.000', '3.5 % of 12.000'],
  ['1。2 is no number', '1。|2 is no number'],
  ['v2.x', 'v2.|x'],
  ['log in at www.3com', 'log in at www.|3com'],
  ['The end. A new sentence', 'The end. A new sentence'],
  ['ask ann@example.com, or (bob@example.com).', 'ask ann@example.com, or (bob@example.com).'],
])('in “%s” a mail program finds no site, numbers and addresses stay whole', (text, expected) => {
  expect(seen(text)).toBe(expected);
});

test('whatever the text, nothing but breaks is added', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const own = text.replace(/\u200b/g, '');
      expect(withoutLinks(own).replace(/\u200b/g, '')).toBe(own);
    }),
  );
});
