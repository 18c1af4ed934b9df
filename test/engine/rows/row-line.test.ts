import type { Measure } from '../../../src/engine/formula/formula';
import type { Parts } from '../../../src/engine/rows/parts';
import { rowLine } from '../../../src/engine/rows/row-line';
import { numbers, tableOf } from '../table-of';

/** Five rows, the fourth of which is left out. */
const parts = (more: Partial<Parts>): Parts => ({
  ...{ table: tableOf('deals', { value: numbers(1, 2, 3, 4, 5) }), leftOut: Uint8Array.from([0, 0, 0, 1, 0]) },
  ...{ reasons: [], top: null, bottom: null, counts: null },
  ...more,
});
const lineOf = (
  measure: Measure,
  more: Partial<Parts> = {},
  keys: number[] | null = null,
  isIn = (_row: number) => true,
) => {
  const { top, bottom } = rowLine(parts(more), measure, keys && Int32Array.from(keys), isIn);
  return [top, bottom].map((numbers) => numbers && Array.from(numbers));
};
const top = Float64Array.from([10, 20, 30, 40, 50]);

test('of a count each row stands for one, or for as many as it says; what is left out or of another group for none', () => {
  expect(lineOf('count')).toEqual([[1, 1, 1, 0, 1], null]);
  expect(lineOf('count', { counts: [2, 3, 4, 5, 6] })).toEqual([[2, 3, 4, 0, 6], null]);
  expect(lineOf('count', {}, null, (row) => row > 1)).toEqual([[0, 0, 1, 0, 1], null]);
});

test('of a sum each row stands for its amount, of a mean for one below beside it', () => {
  expect(lineOf('sum', { top })).toEqual([[10, 20, 30, 0, 50], null]);
  expect(lineOf('mean', { top })).toEqual([
    [10, 20, 30, 0, 50],
    [1, 1, 1, 0, 1],
  ]);
});

test('rows of one key count once, the first of them that puts something below the line, however little', () => {
  expect(lineOf('count', {}, [1, 1, 2, 2, 2])).toEqual([[1, 0, 1, 0, 0], null]);
  const bottom = Float64Array.from([0, 0.5, 0.5, 7, 9]);
  expect(lineOf('share', { top, bottom }, [1, 1, 2, 2, 2])[1]).toEqual([0, 0.5, 0.5, 0, 0]);
});
