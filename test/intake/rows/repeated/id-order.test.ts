import fc from 'fast-check';
import type { Cell } from '../../../../src/base/cell';
import { idOrder } from '../../../../src/intake/rows/repeated/id-order';
import { scanWhole } from '../../../../src/intake/values/read-in-blocks';
import { readTextColumn } from '../../../../src/intake/values/text-column';

const isKept = (ids: Cell[]): boolean =>
  scanWhole(
    idOrder(
      ids.map((id) => [id]),
      0,
    ),
    ids.length,
  ).isKept;

describe('the order of ids', () => {
  it.each<[string, Cell[], boolean]>([
    ['numbers that go up', [8, 9, 10, 11], true],
    ['numbers that go down', ['12', '9', '8'], true],
    ['a prefix before them', ['D-1', 'D-2', 'D-10'], true],
    ['one that comes again', ['D-1', 'D-2', 'D-2'], false],
    ['one that goes back', ['D-1', 'D-3', 'D-2'], false],
    ['one that is blank', ['D-1', '', 'D-2'], false],
    ['one with a space behind it, which is another as a text alone', ['7', '7 '], false],
    ['12 and 12.0, which are one id', ['12', '12.0'], false],
  ])('%s', (_what, ids, kept) => {
    expect(isKept(ids)).toBe(kept);
  });

  it('is never kept where two rows have one id, or one has none', () => {
    const id = fc.oneof(
      fc.nat({ max: 99 }),
      fc.nat({ max: 99 }).map(String),
      fc.constantFrom(' 7', '7.0', 'A7', 'a7', ''),
    );
    fc.assert(
      fc.property(fc.uniqueArray(id, { maxLength: 5 }), (ids) => {
        const sorted = [...ids].sort((one, other) => Number(one) - Number(other));
        const codes = [
          ...readTextColumn(
            sorted.map((cell) => [cell]),
            'Deal ID',
            0,
          ).codes,
        ];
        if (codes.includes(0) || new Set(codes).size < codes.length) expect(isKept(sorted)).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });
});
