import { isPadded, withoutNoughts } from '../../../src/intake/values/leading-noughts';

test.each([
  ['00123', '123'],
  ['000', '0'],
  ['0', '0'],
  ['10', '10'],
  ['0A1', '0A1'],
  ['', ''],
])('%s is compared as %s', (text, plain) => {
  expect(withoutNoughts(text)).toBe(plain);
  expect(isPadded(text)).toBe(text !== plain);
});
