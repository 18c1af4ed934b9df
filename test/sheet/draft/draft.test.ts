import fc from 'fast-check';
import { Canvas, writable } from '../../../src/sheet/draft/draft';

test('a full rectangle is one block', () => {
  const canvas = new Canvas<string>();
  for (const row of [3, 4, 5]) for (const column of [2, 3]) canvas.put(row, column, `${row}/${column}`);
  expect(canvas.blocks()).toEqual([
    {
      row: 3,
      column: 2,
      values: [
        ['3/2', '3/3'],
        ['4/2', '4/3'],
        ['5/2', '5/3'],
      ],
    },
  ]);
});

test('every cell lands in exactly one block, at its own place', () => {
  const place = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }));
  fc.assert(
    fc.property(fc.uniqueArray(place, { selector: String }), (places) => {
      const canvas = new Canvas<string>();
      for (const [row, column] of places) canvas.put(row, column, `${row}/${column}`);
      const landed = canvas
        .blocks()
        .flatMap(({ row, column, values }) =>
          values.flatMap((cells, down) => cells.map((value, across) => [`${row + down}/${column + across}`, value])),
        );
      expect(landed.every(([at, value]) => at === value)).toBe(true);
      expect(landed.map(([at]) => at).sort()).toEqual(places.map(([row, column]) => `${row}/${column}`).sort());
    }),
  );
});

test('numbers that a cell cannot hold become blank', () => {
  expect([Number.NaN, Number.POSITIVE_INFINITY, 0].map(writable)).toEqual(['', '', 0]);
});
