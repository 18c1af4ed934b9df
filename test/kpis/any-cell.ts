import fc from 'fast-check';

/** One of these. */
export const some = (...labels: string[]): fc.Arbitrary<string> => fc.constantFrom(...labels);
export const amount = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 500 }).map(String) },
  { weight: 1, arbitrary: some('', '0') },
);
export const day = fc.oneof(
  {
    weight: 9,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 30 }))
      .map(([month, date]) => `2024-0${month}-${String(Math.min(date, month === 2 ? 29 : 30)).padStart(2, '0')}`),
  },
  { weight: 1, arbitrary: fc.constant('') },
);
export const moment = fc.tuple(day, fc.integer({ min: 0, max: 1_439 })).map(([date, minute]) => {
  const two = (value: number): string => String(value).padStart(2, '0');
  return date === '' ? '' : `${date} ${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
});
export const rep = some('Ann', 'Bob', 'Cem', 'ann', '');
export const customer = some('Anna', 'Bram', 'Cor', 'Dirk', 'Eva', '');
export const product = some('Pen', 'Ink', 'Pad', '');
export const source = some('Web', 'Fair', '');
