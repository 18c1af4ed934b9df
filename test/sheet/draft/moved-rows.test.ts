import fc from 'fast-check';
import type { SheetDraft } from '../../../src/sheet/draft/draft';
import { rowsAfter, rowsBefore } from '../../../src/sheet/draft/moved-rows';

type Edit = SheetDraft['rowEdits'][number];

/** The rows of a sheet after edits, each as the number that it had, null for one that was put in. */
function edited(rows: number, edits: readonly Edit[]): (number | null)[] {
  const all: (number | null)[] = Array.from({ length: rows }, (_, index) => index + 1);
  for (const edit of edits) {
    if (edit.kind === 'insert') all.splice(edit.after, 0, ...Array.from({ length: edit.count }, () => null));
    else all.splice(edit.row - 1, edit.count);
  }
  return all;
}

const edits = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('insert' as const),
      after: fc.integer({ min: 1, max: 20 }),
      count: fc.integer({ min: 1, max: 4 }),
    }),
    fc.record({
      kind: fc.constant('delete' as const),
      row: fc.integer({ min: 1, max: 20 }),
      count: fc.integer({ min: 1, max: 4 }),
    }),
  ),
  { maxLength: 6 },
);

test('every row after edits is found where it stood before them', () => {
  fc.assert(
    fc.property(edits, (rowEdits) => {
      const rowBefore = rowsBefore({ rowEdits });
      expect(edited(60, rowEdits).map((_, index) => rowBefore(index + 1))).toEqual(edited(60, rowEdits));
    }),
  );
});

test('every row that edits leave standing is found where it stands after them', () => {
  fc.assert(
    fc.property(edits, (rowEdits) => {
      const rowAfter = rowsAfter({ rowEdits });
      edited(60, rowEdits).forEach((before, index) => {
        if (before !== null) expect(rowAfter(before)).toBe(index + 1);
      });
    }),
  );
});
