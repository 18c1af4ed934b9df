import type { Cell } from '../../src/base/cell';
import { homeView, lastRefresh, type ReadHome } from '../../src/home/home-view';
import { kpis } from '../../src/kpis';
import type { Plan } from '../../src/plan/plan';
import type { ShownCells } from '../../src/plan/tab/shown-kpi';
import type { ScheduleView } from '../../src/schedule/schedule-view';
import { headerText, sheetColumns } from '../../src/sheet/kpi-sheet/columns';
import { readExistingSheet } from '../../src/sheet/kpi-sheet/typed/existing-sheet';
import { say } from '../../src/texts/say';
import { analysisOf } from '../kpis/asking';
import { deals, leads } from '../wizard/small-company';

const targets = [{ from: '2017-12-01', to: '2018-12-31', target: 0.5 }];
const report = { name: 'Team', cadence: 'weekly' as const, hour: 8, recipients: [{ address: 'ann@example.com' }] };
const plan: Plan = {
  period: '2017-12-01..2017-12-31',
  kpis: [
    { id: 'win_rate', targets, owner: 'ann@example.com', report },
    { id: 'new_leads', report: { ...report, recipients: [] } },
  ],
};
const analysis = analysisOf([deals, leads], { plan, period: '2017-12-01..2017-12-31', asOf: '2017-12-31' });
const december = analysis.period;
const running = { running: true } as ScheduleView;
/** Wednesday 3 January 2018, 9:30. */
const now = Date.UTC(2018, 0, 3, 9, 30);
const view = (more: Partial<ReadHome> = {}) =>
  homeView({
    ...{ analysis, plan, last: null, origin: 'own' as const, changes: [], halfDone: false, undo: null, notices: [] },
    ...{ oldRows: '', sheet: null, schedule: running, now, language: 'en' as const },
    ...more,
  });

test('the period is called as people call it; one without a beginning by its end', () => {
  expect(view().period).toBe('Dec 2017');
  const all = analysisOf([deals, leads], { plan: { ...plan, period: 'all' }, asOf: '2017-12-31' });
  expect(view({ analysis: all, plan: { ...plan, period: 'all' } }).period).toBe(
    say({ text: 'period_until', values: { until: '31 Dec 2017' } }, 'en'),
  );
});

test('each KPI has its own line in the language of the person: who owns it, what it rests on, and by which key it is asked for', () => {
  const [rate, added] = view().kpis;
  expect([rate.title, rate.key, rate.owner, rate.thin]).toEqual(['Win rate', 'win_rate', 'ann@example.com', false]);
  expect(rate.basis).toMatch(/\b10\b/);
  expect([added.title, added.owner]).toEqual(['New leads', '']);
  expect(view({ plan: { ...plan, language: 'en' }, language: 'nl' }).kpis[0].title).toBe('Winpercentage');
  const few = { ...deals, cells: deals.cells.slice(0, -4) };
  const thin = analysisOf([few, leads], { plan, period: '2017-12-01..2017-12-31', asOf: '2017-12-31' });
  expect(view({ analysis: thin }).kpis[0].thin).toBe(true);
});

describe('the next report', () => {
  const next = (kpi: Partial<NonNullable<Plan['kpis']>[number]>, more: Partial<ReadHome> = {}) =>
    view({ plan: { ...plan, kpis: [{ id: 'win_rate', ...kpi }] }, ...more }).kpis[0].next;

  test('is that which comes first and reaches somebody, while the schedule runs', () => {
    expect(next({ report })).toBe('Mon 8 Jan 2018');
    expect(next({ report: { ...report, cadence: 'monthly' } })).toBe('Thu 1 Feb 2018');
    expect(next({ report: { ...report, recipients: [] } })).toBe('');
    expect(next({})).toBe('');
    expect(next({ report }, { schedule: { running: false } as ScheduleView })).toBe('');
  });

  test('of this very morning is over at its hour', () => {
    const monday = (hour: number, minute: number) => Date.UTC(2018, 0, 8, hour, minute);
    expect(next({ report }, { now: monday(7, 59) })).toBe('Mon 8 Jan 2018');
    expect(next({ report }, { now: monday(8, 0) })).toBe('Mon 15 Jan 2018');
  });

  test('mails are counted as the plan asks for them', () => {
    expect(view().mails).toBe(1);
    expect(view({ plan: { ...plan, kpis: [{ id: 'win_rate' }] } }).mails).toBe(0);
  });
});

test('alerts are snoozed up to and with their last day', () => {
  const snoozed = (until: string) =>
    view({ plan: { ...plan, kpis: [{ id: 'win_rate', snoozed: until }] } }).kpis[0].snoozed;
  expect(['2018-01-04', '2018-01-03', '2018-01-02'].map(snoozed)).toEqual(['Thu 4 Jan 2018', 'Wed 3 Jan 2018', '']);
  expect(view().kpis[0].snoozed).toBe('');
});

test('when it was refreshed is told on the spreadsheet’s clock, and by whom where that is known', () => {
  const at = Date.UTC(2018, 0, 2, 16, 5);
  const moment = 'Tue 2 Jan 2018 16:05';
  const by = 'ann@example.com';
  expect(view({ last: { at, by } }).refreshed).toBe(say({ text: 'wizard_refreshed_by', values: { moment, by } }, 'en'));
  expect(view({ last: { at, by: '' } }).refreshed).toBe(say({ text: 'wizard_refreshed', values: { moment } }, 'en'));
  expect(view().refreshed).toBe('');
});

test.each([
  ['own', ''],
  ['copy', say({ text: 'wizard_copy' }, 'en')],
  ['unknown', say({ text: 'wizard_unknown' }, 'en')],
] as const)('what a spreadsheet of origin “%s” is told', (origin, says) => {
  expect(view({ origin }).copy).toBe(says);
});

test('what has changed, what was done and what is left half done is passed on', () => {
  const change = { text: 'undo_first' } as const;
  const shown = view({
    changes: [change],
    notices: [change, change],
    halfDone: true,
    undo: 'refresh',
    oldRows: 'Deals',
  });
  const says = say(change, 'en');
  expect([shown.changes, shown.notices, shown.halfDone]).toEqual([[says], [says, says], true]);
  expect([shown.undo, shown.oldRows]).toEqual(['refresh', 'Deals']);
});

describe('a KPI sheet beside them', () => {
  const written = ['win_rate', 'new_leads'].map((id) => ({
    ...{ id, variant: 'standard', cells: {} as ShownCells, removed: false },
    span: { from: '2017-12-01', to: '2017-12-31' },
  }));
  const behind = (...rows: Cell[][]): string =>
    view({ sheet: readExistingSheet([sheetHeader, ...rows], kpis, written), language: 'nl' }).behind;
  const sheetHeader = sheetColumns.map((column) => say({ text: headerText(column) }, 'en'));
  const row = (kpi: string, actual: Cell): Cell[] =>
    sheetColumns.map((column) => (column === 'kpi' ? kpi : column === 'actual' ? actual : column === 'n' ? 10 : ''));
  const { value } = analysis.result('win_rate', 'standard', december);
  const leadsNow = analysis.result('new_leads', 'standard', december).value;

  test('that shows the same numbers, or has rows that are not written yet, is not spoken of', () => {
    expect(behind(row('Win rate', value), row('New leads', leadsNow))).toBe('');
    expect(behind(row('Win rate', value), row('Response time', ''))).toBe('');
    expect(behind(row('Win rate', 'Loading...'))).toBe('');
  });

  test('that shows others is said to, by how many', () => {
    expect(behind(row('Win rate', 0.123))).toContain('1 ander getal ');
    expect(behind(row('Win rate', ''), row('New leads', 4000))).toContain('2 andere getallen');
  });
});

test('what is asked of the tabs and wrong in them stands there, what matters most first', () => {
  const odd = {
    name: 'Deals',
    cells: [...deals.cells, ['Deal x', 'Closed Won', 'many', '2017-01-01', '2017-12-30', 'Ann']],
  };
  const read = analysisOf([odd, leads], { plan, asOf: '2017-12-31' });
  const { problems, questions } = view({ analysis: read });
  expect(problems.length).toBeGreaterThan(0);
  expect(questions.length).toBe(view({ analysis: read, language: 'nl' }).questions.length);
});

test('of what was kept only a refresh is believed', () => {
  const last = { at: 5, by: 'ann@example.com' };
  expect(lastRefresh({ ...last, more: 1 })).toEqual(last);
  for (const other of [null, {}, { at: '5', by: 'ann' }, { at: 5 }, { by: 'ann' }, 'x'])
    expect(lastRefresh(other)).toBeNull();
});
