import { keptThings } from '../../src/store/kept-things';
import { asEach, keptText, keptTexts, parsed } from '../../src/store/kept-values';

test.each<[string | undefined, object | null]>([
  ['{"by":"Ann","at":1}', { by: 'Ann', at: 1 }],
  ['{}', {}],
  ['null', null],
  ['5', null],
  ['"text"', null],
  ['{"by":', null],
  ['', null],
  [undefined, null],
])('of what is kept as %s nothing but an object is read', (text, value) => {
  expect(parsed(text)).toEqual(value);
});

test('what is kept of people is found by their names, those of prototypes too, and nothing by a name that nobody has', () => {
  const properties = asEach(keptThings.agreement, [
    ['constructor@example.com', '{}'],
    ['__proto__', '{"by":"x"}'],
  ]);
  expect([...keptTexts(keptThings.agreement, properties).keys()]).toEqual(['constructor@example.com', '__proto__']);
  expect(keptText({ ...keptThings.goals, key: 'toString' as never }, properties)).toBeUndefined();
});
