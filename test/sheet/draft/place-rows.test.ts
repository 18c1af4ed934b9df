import { placeRows } from '../../../src/sheet/draft/place-rows';
import type { ExistingSheet } from '../../../src/sheet/kpi-sheet/typed/existing-sheet';

/** A sheet on which KPIs stand in these rows; those with a star have something of the person's own beside them. */
function standing(rows: Record<string, number>): ExistingSheet {
  const found = Object.entries(rows).map(([name, row]) => ({
    ...{ row, key: name.replace('*', ''), id: name, variant: 'standard', cells: {}, isNew: false },
    hasMore: name.endsWith('*'),
  }));
  return { rows: found } as unknown as ExistingSheet;
}

const placed = (keys: string[], sheet: ExistingSheet | null) => {
  const { rows, edits, emptied } = placeRows(keys, sheet, 11);
  return { rows: rows.map(({ row }) => row), edits, emptied, known: rows.map(({ before }) => before !== null) };
};

test('on a new sheet KPIs stand below the header, one after the other', () => {
  expect(placed(['a', 'b'], null)).toEqual({ rows: [12, 13], edits: [], emptied: [], known: [false, false] });
});

test('KPIs keep their rows, whatever their order; new ones come below the last', () => {
  expect(placed(['c', 'b', 'n', 'a', 'm'], standing({ a: 12, b: 14, c: 13 }))).toEqual({
    ...{ rows: [13, 14, 15, 12, 16], emptied: [], known: [true, true, false, true, false] },
    edits: [{ kind: 'insert', after: 14, count: 2 }],
  });
});

test('rows of KPIs that left go, the lowest first, and what stands below moves up', () => {
  expect(placed(['b', 'e', 'n'], standing({ a: 12, b: 13, c: 14, d: 15, e: 17 }))).toEqual({
    ...{ rows: [12, 14, 15], emptied: [], known: [true, true, false] },
    edits: [
      { kind: 'delete', row: 14, count: 2 },
      { kind: 'delete', row: 12, count: 1 },
      { kind: 'insert', after: 14, count: 1 },
    ],
  });
});

test('a row in which somebody keeps something stays, and only our cells are emptied', () => {
  expect(placed(['b'], standing({ a: 12, 'x*': 13, b: 14 }))).toEqual({
    ...{ rows: [13], emptied: [12], known: [true], edits: [{ kind: 'delete', row: 12, count: 1 }] },
  });
});

test('where all have left, new ones begin below the header', () => {
  expect(placed(['n'], standing({ a: 12 }))).toEqual({
    ...{ rows: [12], emptied: [], known: [false] },
    edits: [
      { kind: 'delete', row: 12, count: 1 },
      { kind: 'insert', after: 11, count: 1 },
    ],
  });
});
