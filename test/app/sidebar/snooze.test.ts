import { snoozeSent } from '../../../src/app/sidebar/snooze';
import { dayFromIso } from '../../../src/base/day';
import { UTC } from '../../../src/base/zone';
import { kpis } from '../../../src/kpis';
import { plainCell, serialOf } from '../../../src/plan/tab/plan-cell';
import { planTabRows } from '../../../src/plan/tab/plan-tab-rows';
import { planCells } from '../../../src/plan/tab/shown-kpi';
import { snoozeCell } from '../../../src/plan/tab/snooze-cell';
import { servicesHere, sheetNamed } from '../../google/services-here';
import { deals } from '../../wizard/small-company';

const none = { target: '', floor: '', stretch: '', due: '' };
const plan = { kpis: [{ id: 'win_rate' as const }, { id: 'revenue' as const }] };
const shown = plan.kpis.map((planned) => ({
  ...{ id: planned.id, variant: 'standard', cells: { ...none, ...planCells(planned, (one) => one) } },
  ...{ span: { from: '2017-05-01', to: '2017-05-31' }, removed: false },
}));
const nothing = { removed: [], strays: [], unread: {}, questions: [], problems: [], others: [] };
const planTab = planTabRows({ plan, asOf: '2017-05-17', shown, ...nothing }, kpis, 'en').map(({ cells }) =>
  cells.map((cell) => plainCell(cell, UTC) as string | number),
);
const cell = snoozeCell(planTab, 'win_rate', kpis) as { row: number; column: number };

const serial = (day: string): number => serialOf(dayFromIso(day) as number);

/** Late on 3 January in New York, when it is the 4th elsewhere. */
function snoozed(days: unknown, key = 'win_rate'): unknown {
  const tabs = [
    { name: 'KPI plan', cells: planTab },
    { name: 'Deals', cells: deals.cells as string[][] },
  ];
  servicesHere(tabs, 'menu', 'America/New_York');
  const clock = jest.spyOn(Date, 'now').mockReturnValue(Date.UTC(2018, 0, 4, 3, 30));
  try {
    const before = sheetNamed('KPI plan').getDataRange().getValues();
    snoozeSent({ key, days }, 'en');
    const after = sheetNamed('KPI plan').getDataRange().getValues();
    const changed = after.flatMap((line, row) =>
      line.flatMap((now, column) => (now === before[row]?.[column] ? [] : [[row + 1, column + 1, now]])),
    );
    return changed;
  } finally {
    clock.mockRestore();
  }
}

test('the day until which no alert comes is typed beside its KPI, by the clock of the spreadsheet, for a month at most', () => {
  expect(snoozed(7)).toEqual([[cell.row, cell.column, serial('2018-01-10')]]);
  expect(snoozed(31)).toEqual([[cell.row, cell.column, serial('2018-02-03')]]);
  expect(snoozed(0)).toEqual([]);
});

test.each([[32], [-1], ['many'], [undefined]])('%p days are refused', (days) => {
  expect(() => snoozed(days)).toThrow(expect.objectContaining({ sentence: { text: 'snooze_no_cell' } }));
});

test('so is a KPI that is not on the plan', () => {
  expect(() => snoozed(7, 'churn')).toThrow(expect.objectContaining({ sentence: { text: 'snooze_no_cell' } }));
});
