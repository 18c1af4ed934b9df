import { rowsInBigQuery } from '../../../src/app/sources/rows-in-big-query';
import type { Cell } from '../../../src/base/cell';
import { UTC } from '../../../src/base/zone';

const columns = { id: { index: 1 }, name: { index: 0 }, made: { index: -1 }, again: { index: 0 } };
const opened = (cells: Cell[][], rows: number[], tab = 'firm.crm.deals') =>
  rowsInBigQuery({ readings: [{ name: 'firm.crm.deals', cells, columns } as never], zone: UTC }, 'en')(
    tab,
    rows,
    'won',
  );

const cells: Cell[][] = [
  ['Name', 'ID', 'Unused'],
  ['Ann', 7, 'x'],
  ['Bob', 8, 'y'],
  ['Cor', 9, 'z'],
];

test('rows are opened by their id where each has one of its own, their columns once each', () => {
  const { header, rows, query } = opened(cells, [2, 4]);
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
  expect(opened([...cells.slice(0, 3), ['Cor', id, 'z']], [2, 4]).query).toContain('place_of_row IN (1, 3)');
});

test('a page has twenty rows, and a query that nobody would copy is left out', () => {
  const many: Cell[][] = [cells[0], ...Array.from({ length: 10_000 }, (_, at): Cell[] => ['N', 100_000 + at, ''])];
  const all = many.slice(1).map((_, at) => at + 2);
  expect([opened(many, all.slice(0, 21)).rows.length, opened(many, all).query]).toEqual([20, '']);
});

test('a tab that was not read has nothing to open', () => {
  expect(opened(cells, [2], 'Other')).toEqual({ header: [], rows: [], query: '' });
});
