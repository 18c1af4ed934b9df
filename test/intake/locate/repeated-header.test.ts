import fc from 'fast-check';
import type { Cell } from '../../../src/base/cell';
import { repeatedHeaders, repeats } from '../../../src/intake/locate/repeated-header';
import { isEmpty } from '../../../src/intake/text/plain-text';
import { scanWhole } from '../../../src/intake/values/read-in-blocks';

const HEADER = ['Deal', 'Owner', 'Stage', 'Amount'];
const WHOLE = { row: 0, from: 0, to: 4 };

describe('a header that comes again', () => {
  it.each<[string, Cell[], boolean]>([
    ['as it was', ['Deal', 'Owner', 'Stage', 'Amount'], true],
    ['with one cell typed over', ['Deal', 'Owner', 'Stage', 100], true],
    ['in half of its cells', ['Deal', 'Owner', 'x', 'y'], true],
    ['in part, with blanks beside it', ['Deal', 'Owner', '', ' '], true],
    ['in one cell alone', ['Deal', '', '', ''], false],
    ['in fewer cells than are others', ['Deal', 'Ann', 'Won', 100], false],
    ['nowhere', ['D1', 'Ann', 'Won', 100], false],
  ])('%s', (_what, line, again) => {
    expect(repeats(line, HEADER, WHOLE)).toBe(again);
  });

  it('is found wherever as many cells are the header as are others, and at least two', () => {
    const cell = fc.constantFrom<Cell>(...HEADER, ...HEADER, '', ' ', null, 'x', 7);
    const wide = fc
      .integer({ min: 1, max: 9 })
      .chain((width) =>
        fc.tuple(
          fc.array(cell, { minLength: width, maxLength: width }),
          fc.array(fc.array(cell, { minLength: width, maxLength: width }), { maxLength: 8 }),
        ),
      );
    fc.assert(
      fc.property(wide, ([header, rows]) => {
        const width = header.length;
        const isAgain = (line: Cell[]): boolean => {
          const filled = line.filter((one) => !isEmpty(one)).length;
          const again = line.filter((one, at) => one === header[at] && !isEmpty(one)).length;
          return again >= Math.min(2, width) && again * 2 >= filled;
        };
        const found = scanWhole(repeatedHeaders(rows, header, { row: 0, from: 0, to: width }), rows.length);
        expect(found).toEqual(rows.flatMap((line, at) => (isAgain(line) ? [at] : [])));
      }),
      { numRuns: 500 },
    );
  });
});
