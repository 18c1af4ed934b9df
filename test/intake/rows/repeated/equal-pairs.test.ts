import { equalByChance } from '../../../../src/intake/rows/repeated/equal-by-chance';

/** One in fifteen pairs of these six labels are alike: so are four times eight of 120 pairs, four times as many as by chance. */
const LABELS = ['a', 'a', 'b', 'c', 'd', 'e'];

/** Six different rows, the first of which come again so often. */
function isChance(...again: number[]): boolean {
  const first = [...LABELS.keys(), ...again.flatMap((times, row) => Array<number>(times).fill(row))];
  const cells = first.map((row) => [LABELS[row]]);
  const columns = [{ index: 0 }] as unknown as Parameters<typeof equalByChance>[3];
  return equalByChance([...first.keys()], Int32Array.from(first), cells, columns);
}

test('four times as many equal pairs as chance makes are still of chance, more are not', () => {
  // Of sixteen rows 28 + 3 + 1 pairs are equal, then 28 + 6.
  expect([isChance(7, 2, 1), isChance(7, 3), isChance(3, 3, 1, 1, 1, 1)]).toEqual([true, false, true]);
});
