import { runInNewContext } from 'node:vm';
import { isDate } from '../../src/base/cell';
import { cellAddress, cellReference, columnLetters, NamedCells } from '../../src/base/cell-address';
import { rangeOf } from '../../src/base/column-range';

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [52, 'AZ'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [18_278, 'ZZZ'],
])('column %i is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test('a cell is named as its sheet names it, whichever way its column is counted', () => {
  expect([cellReference(7, 2), cellAddress(1, 7)]).toEqual(['B7', 'B7']);
});

test('of many cells the first twenty are named, and all are counted', () => {
  const cells = new NamedCells();
  for (let row = 0; row < 25; row++) cells.add(row);
  expect(cells.count).toBe(25);
  expect(cells.addresses(0, (row) => row + 2)).toEqual(Array.from({ length: 20 }, (_, row) => `A${row + 2}`));
});

test('a date is one of any realm, and nothing else is', () => {
  expect([new Date(0), runInNewContext('new Date(0)')].map(isDate)).toEqual([true, true]);
  expect(['2024-01-01', 45_292, true, null, undefined, {}].some(isDate)).toBe(false);
});

test('the range of a column leaves out what is no number; one without numbers has none', () => {
  expect(rangeOf(Float64Array.of(3, Number.NaN, -2, 7, 0))).toEqual({ low: -2, high: 7 });
  const { low, high } = rangeOf(Float64Array.of(Number.NaN));
  expect(low > high).toBe(true);
});
