import { numberText } from '../../../../src/intake/values/amounts/number-text';

test.each([
  ['.50', '.50', ''],
  ['US$ .50', '.50', 'USD'],
  ['€ ,75', ',75', 'EUR'],
  ['US$ 12.50', '12.50', 'USD'],
  // The dot of an abbreviation is no decimal mark.
  ['kr.50', '50', 'kr'],
])('%s is the number %s, and its currency is read beside it: %s', (text, body, currency) => {
  expect(numberText(text)).toMatchObject({ body, currency, negative: false });
});

test('what may be a half or fifty is no number', () => {
  expect([numberText('EUR.50'), numberText('-,50')]).toEqual([null, null]);
});
