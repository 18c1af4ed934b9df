import { inSentence } from '../../src/base/language';
import { isOwn, own } from '../../src/base/own';

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'missing'])('no record holds %s', (key) => {
  expect([own({ a: 1 }, key), isOwn({ a: 1 }, key)]).toEqual([undefined, false]);
});

test('what a record holds is found, whatever it is', () => {
  expect(own({ a: 0 }, 'a')).toBe(0);
  expect(isOwn({ a: undefined }, 'a')).toBe(true);
});

test('a title within a sentence begins with no capital', () => {
  expect(inSentence({ en: 'Deals', nl: 'Klanten' })).toEqual({ en: 'deals', nl: 'klanten' });
});
