import { fill } from '../../src/texts/fill';
import { say, sayNumber, sayShare } from '../../src/texts/say';
import { asDeclared, isSentence, sentenceList } from '../../src/texts/sentence';
import { texts } from '../../src/texts/texts';

test.each<[number, number | undefined, string, string]>([
  [0, undefined, '0', '0'],
  [999, undefined, '999', '999'],
  [1_000, undefined, '1,000', '1.000'],
  [1_234.5, undefined, '1,234.5', '1.234,5'],
  [-1_234_567.891, undefined, '-1,234,567.89', '-1.234.567,89'],
  [0.125, 1, '0.1', '0,1'],
  [-0.3, undefined, '-0.3', '-0,3'],
  // What is less than half of the last decimal is nothing, and nothing has no minus.
  [-0.004, undefined, '0', '0'],
  [-0.4, 0, '0', '0'],
  [-0.6, 0, '-1', '-1'],
])('%d with %j decimals is said as %s, in Dutch as %s', (value, digits, en, nl) => {
  expect([sayNumber(value, 'en', digits), sayNumber(value, 'nl', digits)]).toEqual([en, nl]);
});

test.each([
  [0.4546, 1, '45.5%', '45,5%'],
  [0.4546, 0, '45%', '45%'],
  [12.5, 1, '1,250.0%', '1.250,0%'],
])('the share %d with %d decimals is %s, in Dutch %s', (share, digits, en, nl) => {
  expect([sayShare(share, 'en', digits), sayShare(share, 'nl', digits)]).toEqual([en, nl]);
});

test.each([
  ['{rows|row|rows} of {tab}', { rows: '1', tab: 'Deals' }, '1 row of Deals'],
  ['{rows|row|rows}', { rows: '11' }, '11 rows'],
  ['{a} and {b}', { a: '{b}' }, '{b} and {b}'],
  ['{}, {a b} and { a }', { a: '1' }, '{}, {a b} and { a }'],
  ['{a}. {a}', { a: 'No data so far back.' }, 'No data so far back. No data so far back.'],
])('%j filled with %j is %j', (text, values: Record<string, string>, filled) => {
  expect(fill(text, (name) => values[name])).toBe(filled);
});

test('no sentence ends in two full stops, whatever fills it', () => {
  const twice = Object.values(texts).flatMap(({ en, nl }) =>
    [en, nl].flatMap((text) => {
      const filled = fill(text, () => 'Jansen B.V.');
      return (filled.match(/\.\./g) ?? []).length > (text.match(/\.\./g) ?? []).length ? [filled] : [];
    }),
  );
  expect(twice).toEqual([]);
});

test('what fills a sentence is said in the language of the sentence', () => {
  const days = { text: 'sheet_unit_days' } as const;
  const declared = asDeclared({ en: 'Deals', nl: 'Orders' });
  expect(say(declared, 'en')).toBe('Deals');
  expect(say(declared, 'nl')).toBe('Orders');
  const list = sentenceList([declared, days, declared]);
  expect(say(list, 'nl')).toMatch(/^Orders.+dagen.+Orders$/);
  expect(say(list, 'en')).toMatch(/^Deals.+days.+Deals$/);
});

test('an answer is told from the sentence in its place', () => {
  expect([isSentence({ text: 'list' }), isSentence({ value: 3 })]).toEqual([true, false]);
});
