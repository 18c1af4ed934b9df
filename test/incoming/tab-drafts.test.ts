import type { Cell } from '../../src/base/cell';
import { UTC, zoneFrom } from '../../src/base/zone';
import type { IncomingRows } from '../../src/incoming/incoming-rows';
import { keepingDraft, replacingDraft, restoringDraft } from '../../src/incoming/tab-drafts';

const tab = {
  index: 0,
  name: 'Deals',
  cells: [
    ['Deal', 'Amount'],
    ['A', 1],
    ['B', 2],
    ['C', 3],
  ] as Cell[][],
};
const rows = (...cells: Cell[][]): IncomingRows => ({
  columns: { matched: [], gone: [] },
  header: ['Deal', 'Amount'],
  rows: cells,
});

test('a file with fewer rows leaves none of the old ones below its own', () => {
  const { values } = replacingDraft(tab, 1, rows(['D', 4]), [], UTC);
  expect(values).toEqual([
    {
      row: 1,
      column: 1,
      values: [
        ['Deal', 'Amount'],
        ['D', 4],
        ['', ''],
        ['', ''],
      ],
    },
  ]);
});

test('rows that the tab did not have look as its first row, dates without a format as dates', () => {
  const [first, second] = [new Date(Date.UTC(2026, 0, 2)), new Date(Date.UTC(2026, 0, 3))];
  const { formats } = replacingDraft(tab, 1, rows([first, 4], [second, 5]), ['General', '0.00'], UTC);
  expect(formats).toEqual([{ row: 2, column: 1, values: Array.from({ length: 3 }, () => ['yyyy-mm-dd', '0.00']) }]);
});

test('a single row has its formats too, a tab without rows none', () => {
  const one = { ...tab, cells: tab.cells.slice(0, 2) };
  expect(replacingDraft(one, 1, rows(['D', 4]), ['@', '0.00'], UTC).formats).toEqual([
    { row: 2, column: 1, values: [['@', '0.00']] },
  ]);
  expect(replacingDraft({ ...tab, cells: tab.cells.slice(0, 1) }, 1, rows(), ['@', '0.00'], UTC).formats).toEqual([]);
});

test('a date stands in its cell as the day of the spreadsheet, whatever its zone', () => {
  const tokyo = zoneFrom('Asia/Tokyo', () => 540);
  const newYear = new Date(Date.UTC(2025, 11, 31, 15));
  const { values } = replacingDraft(tab, 1, rows([newYear, 4]), [], tokyo);
  expect(values[0].values[1][0]).toBe(46_023);
});

test('what is kept is all of the tab, with its formats, under where it is from', () => {
  const formats = tab.cells.map(() => ['General', '0.00']);
  const { values, formats: kept } = keepingDraft(null, { ...tab, sheet: 7 }, formats, { zone: UTC, language: 'en' });
  const [[head, , ...cells]] = values.map((block) => block.values);
  expect(head.slice(1)).toEqual(['Deals', 7, 4, 2]);
  expect(cells.map((row) => row.slice(0, 2))).toEqual(tab.cells);
  expect(kept).toEqual([{ row: 3, column: 1, values: formats }]);
});

test('what is put back leaves nothing of a longer and wider file', () => {
  const before: Cell[][] = [['Deal'], ['A']];
  const { values } = restoringDraft(tab, before, [], UTC);
  expect(values[0].values).toEqual([
    ['Deal', ''],
    ['A', ''],
    ['', ''],
    ['', ''],
  ]);
});

test('what is put back is all of it, over a shorter and narrower file', () => {
  const shorter = { ...tab, cells: [['Deal'], ['D']] as Cell[][] };
  expect(restoringDraft(shorter, tab.cells, [], UTC).values).toEqual([{ row: 1, column: 1, values: tab.cells }]);
});

test('what is put back has the formats that were kept, and is the tab that it is', () => {
  const formats = [['General'], ['0.00']];
  const { formats: given, existing, name } = restoringDraft(tab, [['Deal'], ['A']], formats, UTC);
  expect([given, existing, name]).toEqual([[{ row: 1, column: 1, values: formats }], 0, 'Deals']);
  expect(restoringDraft(tab, [['Deal']], [], UTC).formats).toEqual([]);
});

test('an empty file leaves the header, an empty tab is kept as such', () => {
  const { values, formats } = replacingDraft({ ...tab, cells: tab.cells.slice(0, 1) }, 1, rows(), [], UTC);
  expect([values[0].values, formats]).toEqual([[['Deal', 'Amount']], []]);
  const kept = keepingDraft(3, { ...tab, cells: [], sheet: 7 }, [], { zone: UTC, language: 'nl' });
  expect([kept.existing, kept.place, kept.formats, kept.values[0].values[0].slice(1)]).toEqual([
    ...[3, 'last', [], ['Deals', 7, 0, 1]],
  ]);
});
