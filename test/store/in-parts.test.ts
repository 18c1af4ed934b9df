import fc from 'fast-check';
import { leftovers, stored, storedValue } from '../../src/store/in-parts';
import { MOST_BYTES_OF_A_VALUE } from '../../src/store/kept-things';

test('what is stored is found again, whatever it holds, in parts of less than 9 kB', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.string({ unit: 'grapheme', maxLength: 30 }), fc.nat(6_000), (value, text, times) => {
      const whole = { value, text: text.repeat(Math.ceil(times / 10)) };
      const properties = stored('setup', whole);
      expect(storedValue('setup', properties)).toEqual(JSON.parse(JSON.stringify(whole)));
      for (const part of Object.values(properties)) expect(Buffer.byteLength(part)).toBeLessThan(9 * 1024);
    }),
    { numRuns: 50 },
  );
});

test('a part that is missing or damaged is nothing, never half a value', () => {
  const properties = stored('setup', 'x'.repeat(20_000));
  expect(Object.keys(properties)).toHaveLength(4);
  const { 'setup.1': _, ...rest } = properties;
  expect(storedValue('setup', rest)).toBeNull();
  expect(storedValue('setup', { ...properties, 'setup.1': 'y"' })).toBeNull();
  expect(storedValue('other', properties)).toBeNull();
});

test('a value that fills a part to its last byte takes no other', () => {
  const quotes = 2;
  const partsOf = (bytes: number): string => stored('setup', 'x'.repeat(bytes - quotes)).setup;
  expect([0, 1].map((more) => partsOf(MOST_BYTES_OF_A_VALUE + more))).toEqual(['1', '2']);
  expect([0, 1].map((more) => partsOf(3 * MOST_BYTES_OF_A_VALUE + more))).toEqual(['3', '4']);
});

test('shorter content names what it leaves behind', () => {
  const before = stored('setup', 'x'.repeat(20_000));
  expect(leftovers('setup', { ...before, 'setups.9': '' }, stored('setup', 'x'))).toEqual(['setup.1', 'setup.2']);
});

test.each(['0', '-1', '1.5', 'x', '', 'Infinity'])('of "%s" parts nothing is read', (count) => {
  expect(storedValue('setup', { setup: count, 'setup.0': '"x"' })).toBeNull();
});
