import type { KpiResult } from '../../../src/engine/result';
import { basisText, isThin } from '../../../src/wizard/goals/basis-text';

const result = (n: number, value: number | null = 0.5, id = 'win_rate') =>
  ({ id, variant: 'standard', n, value, unit: 'ratio' }) as KpiResult;

test.each([
  [0, ''],
  [1, 'from 1 deal'],
  [2, 'from 2 deals'],
])('what rests on %i says "%s"', (n, says) => {
  expect(basisText(result(n), 'en')).toBe(says);
});

test('what has no number rests on nothing, and is not thin', () => {
  expect([basisText(result(3, null), 'en'), isThin(result(3, null))]).toEqual(['', false]);
});

test('a rate on nine says little, on ten it does; a sum on one is what it is', () => {
  expect([isThin(result(9)), isThin(result(10)), isThin({ ...result(1), unit: 'money' })]).toEqual([
    true,
    false,
    false,
  ]);
});
