import type { Cell } from '../../src/base/cell';
import { UTC } from '../../src/base/zone';
import { readTab } from '../../src/intake/read-tab';
import { latestOf } from '../../src/intake/values/dates/latest-day';
import { columnsThat, type TableName, tables } from '../../src/tables/tables';
import { day, wall } from '../engine/table-of';

/** The columns of days that may lie ahead: what is expected, due, planned or agreed on. All others tell what has happened. */
const MAY_LIE_AHEAD: Partial<Record<TableName, string[]>> = {
  activities: ['activityOn', 'dueOn'],
  costs: ['spentOn', 'spentUntil'],
  customers: ['startedOn', 'cancelledOn', 'endedOn', 'trialEndsOn', 'paidFrom', 'pausedOn', 'resumedOn'],
  deals: ['closedOn', 'expectedCloseOn'],
  subscriptions: ['startedOn', 'cancelledOn', 'endedOn', 'trialEndsOn', 'paidFrom', 'pausedOn', 'resumedOn'],
  team: ['startedOn', 'endedOn', 'quotaMonth'],
};

test.each(Object.keys(tables) as TableName[])('of %s, what has happened cannot lie ahead', (table) => {
  const today = day('2024-03-31');
  const values = Float64Array.of(wall('2024-03-01'));
  const dates = columnsThat(table, ({ type }) => type === 'date').filter((field) => field !== 'modifiedOn');
  const ahead = dates.filter((field) => latestOf(table, field, today, values) > today);
  expect(ahead.toSorted()).toEqual(dates.filter((field) => MAY_LIE_AHEAD[table]?.includes(field)).toSorted());
});

test.each([
  ['team', 'startedOn'],
  ['customers', 'startedOn'],
  ['subscriptions', 'startedOn'],
] as const)(
  'of %s, what begins (%s) is signed a year ahead at most, and where nothing began lately it lies behind',
  (table, field) => {
    const today = day('2024-03-31');
    const latest = (value: string) => latestOf(table, field, today, Float64Array.of(wall(value))) - today;
    expect([latest('2024-03-01'), latest('2004-03-01')]).toEqual([366, 0]);
  },
);

const kindOf = (header: string, ...rows: string[]): string | null => {
  const cells = [header, ...rows].map((row): Cell[] => row.split('|').map((cell) => cell.trim()));
  return readTab({ name: 'Sheet1', cells }, { zone: UTC, locale: 'en_US', answers: [] }).table;
};

test.each([
  ['Deal ID | New stage | Entered on', 'D1 | Demo | 2024-03-01', true],
  ['Deal ID | Stage | Entered on', 'D1 | Demo | 2024-03-01', true],
  // A stage that is left tells of a way through stages; the day of a change alone does not.
  ['Deal ID | Stage | Changed on', 'D1 | Demo | 2024-03-01', false],
  ['Deal ID | Entered on | Left on', 'D1 | 2024-03-01 | 2024-03-02', false],
  ['Stage | Entered on | Left on', 'Demo | 2024-03-01 | 2024-03-02', false],
])('whether a tab under %j is a history of stages', (header, row, isOne) => {
  expect(kindOf(header, row, row.replace('D1', 'D2'), row.replace('03-01', '03-05')) === 'stage_history').toBe(isOne);
});
