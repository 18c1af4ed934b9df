import { headerRowLike, headersIn, knownTabs, lostTab } from '../../../src/intake/answers/known-tabs';
import { relocateAnswers } from '../../../src/intake/answers/relocate-answers';
import { readTab } from '../../../src/intake/read-tab';
import { readingWith } from '../shared-data';

const HEADER = ['Deal ID', 'Deal Stage', 'Amount', 'Create Date', 'Close Date'];
const tabOf = (rows: number) => ({
  ...{ name: 'Deals', sheet: 7 },
  cells: [
    HEADER,
    ...Array.from({ length: rows }, (_, at) => [`D${at}`, 'Closed Won', 100 + at, '2024-01-05', '2024-02-05']),
  ],
});

const hundred = tabOf(100);
const [before] = knownTabs([readTab(hundred, readingWith([]))], [hundred]);

test('a tab keeps in mind how many rows it had', () => {
  expect(before).toMatchObject({ table: 'deals', rows: 100 });
});

test.each([
  [100, null],
  [51, null],
  [50, null],
  [49, 'shrunk'],
  [1, 'shrunk'],
  [0, 'empty'],
] as const)('of a hundred rows %i are left: %s', (rows, state) => {
  expect(lostTab(before, tabOf(rows))?.state ?? null).toBe(state);
});

test('a tab that is there no longer, and one that was never data', () => {
  expect(lostTab(before, null)).toMatchObject({ state: 'gone', rows: 0, before: 100 });
  expect(lostTab({ ...before, table: undefined }, null)).toBeNull();
  expect(lostTab({ ...before, rows: 0 }, null)).toBeNull();
});

describe('a header row seen before', () => {
  const headers = ['A', 'B', 'C', 'D', 'E'].map((letter) => `Column ${letter}`);
  const like = (...rows: string[][]) => headerRowLike(rows, headers);

  test('is known by half of its headers, wherever they stand, and by no fewer', () => {
    expect(like(['x', 'Column E', 'Column_a', 'column c'])).toBe(0);
    expect(like(['x', 'Column E', 'Column A'])).toBe(-1);
    expect(headerRowLike([['Column B', 'x']], headers.slice(0, 2))).toBe(0);
    expect(headerRowLike([['x', 'y']], headers.slice(0, 2))).toBe(-1);
  });

  test('is the row that has most of them, of two that have as many the first', () => {
    expect(like(headers.slice(0, 3), headers.slice(0, 4), headers.slice(1, 5))).toBe(1);
    expect(like([], headers)).toBe(1);
  });

  test('is looked for in the first hundred rows', () => {
    const notes = (count: number) => Array.from({ length: count }, () => ['a note']);
    expect([like(...notes(99), headers), like(...notes(100), headers)]).toEqual([99, -1]);
  });

  test('ends at its last text', () => {
    expect(headersIn(['A', '', 'B', '', ''])).toEqual(['A', '', 'B']);
    expect(headersIn([])).toEqual([]);
    expect(headersIn(undefined)).toEqual([]);
  });
});

test.each([
  ['four of five', 4, true],
  ['three of five', 3, false],
])('a tab of another name with %s headers of one that is gone is taken for it: %s', (_what, shared, isTaken) => {
  const renamed = HEADER.map((header, at) => (at < shared ? header : `Something ${at}`));
  const other = { name: 'Export of June', sheet: 9, cells: [renamed, ...hundred.cells.slice(1)] };
  const answers = [{ tab: 'Deals', column: 'Deal Stage', value: 'Verbal', answer: 'open' }];
  const followed = relocateAnswers(answers, [before], [other]);
  expect(followed.answers[0].tab).toBe(isTaken ? 'Export of June' : 'Deals');
  expect(followed.lost.map(({ state }) => state)).toEqual(isTaken ? [] : ['gone']);
});

test('a tab of the same name, or else of the same sheet, is it whatever its headers are', () => {
  const answers = [{ tab: 'Deals', column: 'Deal Stage', value: 'Verbal', answer: 'open' }];
  const other = { ...hundred, name: 'Sales', sheet: 8 };
  const at = (...tabs: { name: string; sheet: number; cells: typeof hundred.cells }[]) =>
    relocateAnswers(answers, [before], tabs).answers[0].tab;
  expect(at(other, { ...hundred, name: 'DEALS ', sheet: 9 })).toBe('DEALS ');
  expect(at(other, { ...hundred, name: 'Renamed', sheet: 7 })).toBe('Renamed');
});
