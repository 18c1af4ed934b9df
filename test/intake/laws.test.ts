import * as fc from 'fast-check';
import type { Cell } from '../../src/base/cell';
import { readTab } from '../../src/intake/read-tab';
import { markDuplicates } from '../../src/intake/rows/repeated/mark-duplicates';
import { isEmpty } from '../../src/intake/text/plain-text';
import { readingWith } from './shared-data';

const HEADERS = [
  'Deal ID',
  'Deal Owner',
  'Deal Stage',
  'Amount',
  'Create Date',
  'Close Date',
  'Order ID',
  'Customer',
  'Date',
  'Lead Status',
  'Type',
  'Score',
  'Team',
  'MRR',
  'Start date',
  'Bedrag',
  'Fase',
  'Total',
  'Spend',
  '',
];

const cell = (): fc.Arbitrary<Cell> =>
  fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom<Cell>(
        '',
        null,
        undefined,
        ' ',
        '-',
        'NULL',
        '#N/A',
        'Won',
        'Lost',
        'Verbal',
        'Total',
        'Grand Total',
        '=1+1',
        '1.234',
        '1,234',
        '(1,200)',
        '€ 1.054,-',
        '3/4/2024',
        '25/4/2024',
        '4/25/2024',
        '2024-01-05',
        '20240105',
        'Jan 2024',
        '10%',
        'TRUE',
        'nee',
      ),
    },
    fc.constantFrom<Cell>(...HEADERS),
    fc.string(),
    fc.string({ unit: 'grapheme' }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.date({ noInvalidDate: false }),
    fc.constant(new Error('#REF!') as never as Cell),
  );

const row = (): fc.Arbitrary<Cell[]> => fc.array(cell(), { maxLength: 9 });
const tab = (): fc.Arbitrary<Cell[][]> =>
  fc
    .tuple(
      fc.array(row(), { maxLength: 3 }),
      fc.array(fc.constantFrom<Cell>(...HEADERS), { maxLength: 9 }),
      fc.array(row(), { maxLength: 25 }),
    )
    .map(([above, header, below]) => [...above, header, ...below]);

const RUNS = { numRuns: 1500 };

test('any tab can be read, every row of it is accounted for, and no raw cell changes', () => {
  fc.assert(
    fc.property(tab(), fc.constantFrom('en_US', 'nl_NL', ''), (cells, locale) => {
      const before = cells.map((line) => [...line]);
      const reading = readTab({ name: 'tab', cells }, readingWith([], locale));
      expect(cells).toEqual(before);
      const { data } = reading;
      if (data === null) {
        expect([reading.table, reading.rows, reading.headerRow]).toEqual([null, 0, 0]);
        return;
      }
      expect(data.rows).toBe(reading.rows);
      expect(data.leftOut).toHaveLength(data.rows);
      expect(data.segments[0].rows).toBe(data.rows);
      for (const code of data.leftOut) expect(code).toBeLessThanOrEqual(data.leftOutReasons.length);
      const { sheetRows } = data.segments[0];
      const places = Array.from({ length: data.rows }, (_, at) =>
        typeof sheetRows === 'number' ? sheetRows + at : sheetRows[at],
      );
      // Rows are in the tab's order, below the header, and none of them is blank.
      places.forEach((place, at) => {
        expect(place).toBeGreaterThan(at === 0 ? reading.headerRow : places[at - 1]);
        expect(cells[place - 1].every(isEmpty)).toBe(false);
      });
      for (const [field, column] of Object.entries(data.columns)) {
        const values = column.type === 'text' ? column.codes : column.values;
        expect([field, values.length]).toEqual([field, data.rows]);
        if (column.type === 'text') for (const code of column.codes) expect(column.labels[code]).toBeDefined();
      }
      for (const { rows, cells: named } of reading.problems) {
        expect(named.length).toBeLessThanOrEqual(20);
        for (const address of named) expect(address).toMatch(/^[A-Z]+[1-9]\d*$/);
        expect(rows).toBeGreaterThanOrEqual(0);
      }
    }),
    RUNS,
  );
});

test('a column is read whole or not at all: what is unread has no values', () => {
  fc.assert(
    fc.property(tab(), (cells) => {
      const { data } = readTab({ name: '', cells }, readingWith());
      for (const field of Object.keys(data?.unread ?? {})) expect(data?.columns[field]).toBeUndefined();
    }),
    RUNS,
  );
});

test('every row below a lone table is a data row', () => {
  const record = fc.tuple(
    // 0 is how exports write that there is none.
    fc.integer().filter((id) => id !== 0),
    fc.constantFrom('Won', 'Lost', 'Demo'),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
  );
  fc.assert(
    fc.property(fc.array(record, { minLength: 1, maxLength: 40 }), (records) => {
      const reading = readTab({ name: '', cells: [['Deal ID', 'Stage', 'Amount'], ...records] }, readingWith());
      expect([reading.table, reading.rows]).toEqual(['deals', records.length]);
      const counted = reading.data?.leftOut.filter((code) => code === 0).length;
      expect(counted).toBe(new Set(records.map(([id]) => id)).size);
    }),
  );
});

test('looking for duplicates twice finds nothing more', () => {
  fc.assert(
    fc.property(tab(), (cells) => {
      const { data } = readTab({ name: '', cells }, readingWith());
      if (data !== null) expect(markDuplicates(data)).toEqual([]);
    }),
  );
});
