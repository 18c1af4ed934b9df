import { rowsInBigQuery } from '../../../src/app/sources/rows-in-big-query';
import type { Cell } from '../../../src/base/cell';
import { UTC } from '../../../src/base/zone';
import type { Parts } from '../../../src/engine/rows/parts';
import { explainedTabs, type OpenedRows } from '../../../src/explain/explained-tabs';
import { Refusal } from '../../../src/texts/refusal';

const columns = { id: { index: 1 }, name: { index: 0 }, made: { index: -1 }, again: { index: 0 } };
const opened = (cells: Cell[][], rows: number[], tab = 'firm.crm.deals') => {
  const reading = { name: 'firm.crm.deals', cells, columns };
  const opens = rowsInBigQuery(
    { readings: [reading as never], zone: UTC, data: { tables: {}, given: () => null } },
    'en',
  );
  const part = rows.map((sheetRow) => ({ tab, sheetRow, leftOut: null, top: null, bottom: null }));
  return opens(tab, [{ says: 'won', rows: part }]) as OpenedRows[];
};

const cells: Cell[][] = [
  ['Name', 'ID', 'Unused'],
  ['Ann', 7, 'x'],
  ['Bob', 8, 'y'],
  ['Cor', 9, 'z'],
];

test('rows are opened by their id where each has one of its own, their columns once each', () => {
  const [{ header, rows, query }] = opened(cells, [2, 4]);
  expect(header).toEqual(['ID', 'Name']);
  expect(rows).toEqual([
    ['7', 'Ann'],
    ['9', 'Cor'],
  ]);
  expect(query).toContain("WHERE CAST(`ID` AS STRING) IN ('7', '9')");
});

test.each<[string, Cell]>([
  ['that two have', 8],
  ['that one lacks', ''],
  ['that is no whole number', 9.5],
])('rows with an id %s are opened by their place', (_, id) => {
  expect(opened([...cells.slice(0, 3), ['Cor', id, 'z']], [2, 4])[0].query).toContain('place_of_row IN (1, 3)');
});

test('a page has twenty rows, and a query that nobody would copy is left out', () => {
  const many: Cell[][] = [cells[0], ...Array.from({ length: 10_000 }, (_, at): Cell[] => ['N', 100_000 + at, ''])];
  const all = many.slice(1).map((_, at) => at + 2);
  expect([opened(many, all.slice(0, 21))[0].rows.length, opened(many, all)[0].query]).toEqual([20, '']);
});

test('a tab that was not read has nothing to open', () => {
  expect(opened(cells, [2], 'Other')).toEqual([]);
});

test('why no rows are opened of a table that is asked is a note, and how many count stands', () => {
  const why = { text: 'source_bytes', values: { bytes: 21, most: 12 } } as const;
  const open = (): never => {
    throw new Refusal(why);
  };
  const reading = { name: 'firm.crm.deals', table: 'deals', cells, columns };
  const data = { tables: {}, given: () => null, elsewhere: { open } };
  const opens = rowsInBigQuery({ readings: [reading as never], zone: UTC, data: data as never }, 'en');
  const kind = { parts: {} as Parts, row: 0 };
  const rows = [{ tab: 'firm.crm.deals', sheetRow: 1, times: 9, kind, leftOut: null, top: null, bottom: null }];
  const told = explainedTabs(rows, false, { sources: { deals: 'firm.crm.deals' } }, 'en', opens);
  expect(told.notes).toEqual([why]);
  expect(told.tabs[0].parts).toMatchObject([{ rows: 9, opened: undefined }]);
});

test('of a table that is asked, rows come by query also where one part of the figure has none', () => {
  const opened = { fields: ['id'], rows: [['D1', '2017-05-01 00:00:00']], query: 'SELECT 1' };
  const reading = { name: 'firm.crm.deals', table: 'deals', cells, columns };
  const data = { tables: {}, given: () => null, elsewhere: { open: () => [opened] } };
  const opens = rowsInBigQuery({ readings: [reading as never], zone: UTC, data: data as never }, 'en');
  const row = { tab: reading.name, sheetRow: 1, kind: { parts: {}, row: 0 }, leftOut: null, top: null, bottom: null };
  const parts = [
    { says: 'won', rows: [row] },
    { says: 'lost', rows: [] },
  ];
  expect(opens(reading.name, parts as never)).toMatchObject([{ rows: [['D1', '2017-05-01']], query: 'SELECT 1' }]);
});
