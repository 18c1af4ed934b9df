import fc from 'fast-check';
import type { Cell } from '../../../src/base/cell';
import { surelyFilled } from '../../../src/intake/rows/surely-filled';
import { isEmpty } from '../../../src/intake/text/plain-text';
import { readTextColumn } from '../../../src/intake/values/text-column';
import type { Table } from '../../../src/tables/table';

test('never more is surely filled in a row than stands in it', () => {
  const text = fc.constantFrom<Cell>('', ' ', '-', 'Won', 'n/a', '#N/A', null, 7);
  const line = fc.tuple(text, fc.option(fc.date({ noInvalidDate: true })), text);
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (cells: Cell[][]) => {
      const values = Float64Array.from(cells, ([, day]) => (day instanceof Date ? day.getTime() : Number.NaN));
      const columns: Table['columns'] = {
        stage: readTextColumn(cells, 'Stage', 0),
        closedOn: { type: 'date', header: 'Closed', index: 1, values, timed: true },
        // Coded only once somebody asks for it
        name: readTextColumn(cells, 'Name', 2),
      };
      const filled = surelyFilled({ columns, rows: cells.length } as Table);
      cells.forEach((row, at) => {
        expect(filled[at]).toBeLessThanOrEqual(row.filter((cell) => !isEmpty(cell)).length);
        if (row[0] === 'Won' && row[1] !== null) expect(filled[at]).toBe(2);
      });
    }),
  );
});
