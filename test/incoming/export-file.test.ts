import { exportFileIn, exportPart } from '../../src/incoming/export-file';

const part = { file: 'june.csv', all: 3, from: 1, rows: [['A', 1, true], []] };

test('a part of a file is taken as it is', () => {
  expect(exportPart(part)).toEqual(part);
});

test.each([
  ['rows beyond the file', { ...part, from: 2 }],
  ['a place before it', { ...part, from: -1 }],
  ['a place between two rows', { ...part, from: 0.5 }],
  ['a row that is none', { ...part, rows: ['A'] }],
  ['a cell that holds a thing', { ...part, rows: [[{ formula: '=1' }]] }],
  ['a cell that holds nothing', { ...part, rows: [[null]] }],
  ['no name', { ...part, file: 7 }],
  ['no rows', { ...part, rows: { length: 1 } }],
  ['nothing', undefined],
])('%s is no part of a file', (_, request) => {
  expect(exportPart(request)).toBeNull();
});

test('of a name that goes on and on the beginning is kept', () => {
  expect(exportPart({ ...part, file: '../'.repeat(1_000) })?.file).toHaveLength(200);
});

test('blank rows below the file are none of it, those within are', () => {
  const cells = [['Export', 'june.csv', 3], [], ['A', 'B'], ['', ''], ['1', '2'], ['', ''], [null, '']];
  expect(exportFileIn(cells)).toEqual({ name: 'june.csv', all: 3, cells: cells.slice(2, 5) });
});
