import type { Cell } from '../../../src/base/cell';
import { UTC } from '../../../src/base/zone';
import { OPEN_END, OPEN_START } from '../../../src/plan/goals/goal';
import { type PlanTab, readPlanTab } from '../../../src/plan/tab/plan-tab';
import { unreadKey } from '../../../src/plan/tab/plan-tab-kpis';
import { planTabRows } from '../../../src/plan/tab/plan-tab-rows';
import { planCells } from '../../../src/plan/tab/shown-kpi';
import { unreadableSentence } from '../../../src/plan/tab/unreadable-cell';
import { say } from '../../../src/texts/say';
import { fakeKpis } from '../fake-kpis';

type Texts = Parameters<typeof say>[0]['text'];

const noCells = { target: '', floor: '', stretch: '', due: '' };

/** The plan tab of one KPI in English, with one cell of its row typed over. */
function typedOver(column: Texts, value: Cell): PlanTab {
  const cells = planTabRows(
    {
      ...{ plan: { kpis: [{ id: 'revenue' }] }, asOf: '2017-05-17' },
      shown: [
        {
          ...{ id: 'revenue', variant: 'standard', removed: false, span: { from: OPEN_START, to: OPEN_END } },
          cells: { ...noCells, ...planCells({ id: 'revenue' }, (cadence) => cadence) },
        },
      ],
      ...{ removed: [], strays: [], unread: {}, questions: [], problems: [], others: [] },
    },
    fakeKpis,
    'en',
  ).map((row): Cell[] => [...row.cells]);
  const at = cells.findIndex(([first]) => first === 'Revenue');
  const header = cells
    .slice(0, at)
    .reverse()
    .find((row) => row.includes(say({ text: column }, 'en')));
  const index = header?.indexOf(say({ text: column }, 'en')) ?? -1;
  cells[at][index] = value;
  return readPlanTab(cells, fakeKpis, UTC) as PlanTab;
}

const sentencesOf = (column: Texts, value: Cell): string[] =>
  typedOver(column, value).problems.map((problem) => say(unreadableSentence('KPI plan', problem), 'en'));

test.each<[Texts, Cell, string]>([
  [
    'column_alerts',
    'sometimes',
    'E29: “sometimes” cannot be read as Alerts of Revenue; type floor, target, previous period, no new data or no. Until then floor, no new data counts.',
  ],
  ['column_live', 'perhaps', 'D29: “perhaps” cannot be read as Live of Revenue; type yes or no. Until then no counts.'],
  [
    'column_hour',
    'noon',
    'C29: “noon” cannot be read as Hour of Revenue; type an hour from 0 to 23. Until then 8:00 counts.',
  ],
  [
    'column_snoozed',
    'next year',
    'F29: “next year” cannot be read as Snoozed until of Revenue; type a date as 31 Dec 2026. Until then no counts.',
  ],
])('%s: "%s" is named with all that it may be, and with what counts meanwhile', (column, value, says) => {
  expect(sentencesOf(column, value)).toEqual([`KPI plan, ${says}`]);
  const { unread } = typedOver(column, value);
  expect(unread).toEqual({ [unreadKey({ id: 'revenue' }, column.replace('column_', '') as 'hour')]: value });
});

test.each<[Texts, Cell, object]>([
  ['column_hour', 0, { report: { hour: 0 } }],
  ['column_hour', 23, { report: { hour: 23 } }],
  ['column_hour', '9:00', { report: { hour: 9 } }],
  ['column_hour', '09:00', { report: { hour: 9 } }],
  ['column_live', 'yes', { live: true }],
  ['column_live', 'Nee', { live: false }],
  ['column_alerts', 'floor; Target', { alerts: ['floor', 'target'] }],
  ['column_alerts', 'no', { alerts: [] }],
  ['column_alerts', '-, geen', { alerts: [] }],
  ['column_alerts', ' , ', {}],
  ['column_snoozed', '2017-06-01', { snoozed: '2017-06-01' }],
  ['column_snoozed', new Date(Date.UTC(2017, 5, 1)), { snoozed: '2017-06-01' }],
])('%s: %s is read', (column, value, planned) => {
  const { plan, problems, unread } = typedOver(column, value);
  expect(plan.kpis).toEqual([{ id: 'revenue', ...planned }]);
  expect([problems, unread]).toEqual([[], {}]);
});

test.each<[Texts, Cell]>([
  ['column_hour', 24],
  ['column_hour', -1],
  ['column_hour', 9.5],
  ['column_hour', '09:30'],
  ['column_hour', '24:00'],
  ['column_alerts', 'floor, no'],
  ['column_alerts', 'floor, roof'],
  ['column_snoozed', '2017-02-30'],
])('%s: %s is not', (column, value) => {
  expect(typedOver(column, value).problems).toHaveLength(1);
});
