import type { Cell } from '../../../../src/base/cell';
import { UTC } from '../../../../src/base/zone';
import type { PlannedKpi } from '../../../../src/plan/plan';
import type { ShownCells, ShownColumn } from '../../../../src/plan/tab/shown-kpi';
import type { ExistingRow } from '../../../../src/sheet/kpi-sheet/typed/existing-sheet';
import { withTyped } from '../../../../src/sheet/kpi-sheet/typed/typed-row';

const last: ShownCells = {
  ...{ target: 100, floor: 80, stretch: 120, due: '2017-05-20', owner: 'Ann', cadence: 'weekly' },
  ...{ report: 'Team', shared: 'team@example.com', note: 'as agreed' },
};
const span = { from: '2017-05-01', to: '2017-05-31' };

/** The plan has moved on since the sheet was written. */
const before: PlannedKpi = {
  ...{ id: 'revenue', owner: 'Bob', note: 'two slipped' },
  report: { name: 'Board', cadence: 'monthly', recipients: [{ address: 'board@example.com' }] },
  targets: [{ ...span, target: 200, floor: 150 }],
};

const typed = (cells: Partial<Record<ShownColumn, Cell>>): PlannedKpi => {
  const row = { row: 12, key: 'revenue', id: 'revenue', variant: 'standard', hasMore: false, isNew: false };
  return withTyped(before, { ...row, cells: { ...last, ...cells } } as ExistingRow, { cells: last, span }, UTC);
};

test('where nothing was typed the plan stays as it is', () => {
  expect(typed({})).toBe(before);
});

test.each<[ShownColumn, Cell, object]>([
  ['owner', 'Carla', { owner: 'Carla' }],
  ['note', 'no more', { note: 'no more' }],
  ['report', 'Sales', { report: { ...before.report, name: 'Sales' } }],
  ['cadence', 'quarterly', { report: { ...before.report, cadence: 'quarterly' } }],
  ['shared', 'new@example.com', { report: { ...before.report, recipients: [{ address: 'new@example.com' }] } }],
])('%s is typed: it alone is other than in the plan', (column, cell, change) => {
  expect(typed({ [column]: cell })).toEqual({ ...before, ...change });
});

test.each<[ShownColumn, Exclude<keyof PlannedKpi, 'id'>]>([
  ['owner', 'owner'],
  ['note', 'note'],
])('%s is emptied: there is none, and all else stays', (column, key) => {
  const { [key]: _, ...others } = before;
  expect(typed({ [column]: '' })).toEqual(others);
});

test('a goal is of all that the row shows: what was typed, and beside it what stood there', () => {
  expect(typed({ target: 110 }).targets).toEqual([
    { ...span, target: 110, floor: 80, stretch: 120, due: '2017-05-20' },
  ]);
  expect(typed({ floor: '' }).targets).toEqual([{ ...span, target: 100, stretch: 120, due: '2017-05-20' }]);
  // What cannot be read counts as not typed.
  expect(typed({ due: 'soon' })).toBe(before);
});
