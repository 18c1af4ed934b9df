import { knownTabs, lostTab } from '../../../src/intake/answers/known-tabs';
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
