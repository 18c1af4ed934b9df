import { namedOf } from '../../../src/questions/why/named-parts';

const named = (...amounts: number[]) => namedOf(amounts.map((amount) => ({ amount }))).map(({ amount }) => amount);

test.each([
  ['three are enough where all else comes to less than the third', [9, -8, 7, 3, -2, 1], [9, -8, 7]],
  ['where it comes to more, more are named', [9, 8, 7, 6, 5, 1, 1], [9, 8, 7, 6, 5]],
  ['six at most, of however many', [9, 8, 7, 6, 5, 4, 3, 3, 3], [9, 8, 7, 6, 5, 4]],
  ['one left over is named as well', [9, 8, 7, 1], [9, 8, 7, 1]],
  ['two have their names', [5, -4], [5, -4]],
  ['of none there is nothing', [], []],
])('%s', (_, amounts, expected) => {
  expect(named(...amounts)).toEqual(expected);
});
