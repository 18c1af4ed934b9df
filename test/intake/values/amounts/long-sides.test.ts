import { numberText } from '../../../../src/intake/values/amounts/number-text';

/** How many letters are cut out of a text of this length in looking for a number in it. */
function letters(piece: string, length: number): number {
  const cut = jest.spyOn(String.prototype, 'slice');
  const read = numberText(piece.repeat(length / piece.length));
  const count = cut.mock.results.reduce((sum, { value }) => sum + String(value).length, 0);
  cut.mockRestore();
  expect(read).toBeNull();
  return count;
}

test.each(['1/2/', '5 % ', '€1mn', '1k k'])(
  'a long text beside a digit, %p over and over, is looked through once, not once for each of its letters',
  (piece) => {
    letters(piece, 400);
    expect(letters(piece, 4_000)).toBeLessThan(letters(piece, 2_000) * 2.5);
  },
);

test('the longest word for thousands and more is found, with its dot and a currency behind it', () => {
  expect(numberText('5 milliarden')?.power).toBe(9);
  expect(numberText('5 Milliarden. EUR')).toMatchObject({ power: 9, currency: 'EUR' });
});
