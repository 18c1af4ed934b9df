import { dayFromIso } from '../../../src/base/day';
import type { TabTrouble } from '../../../src/schedule/reporting/alert/tab-trouble';
import type { ReportLine } from '../../../src/schedule/reporting/report-line';
import { MOST_ASKED, type TodoSetting, todo } from '../../../src/schedule/reporting/todo';
import type { SheetPeriod } from '../../../src/scorecard/kpi-facts';

const day = (iso: string): number => dayFromIso(iso) as number;

/** May 2017, looked at by the end of a day. */
const may = (asOf: string): SheetPeriod => {
  const full = { from: day('2017-05-01'), to: day('2017-06-01') };
  const window = { kind: 'month', period: { ...full, to: day(asOf) + 1 }, previous: null, full } as const;
  return { window, elapsed: null, firstDay: full.from, asOf: day(asOf) };
};

const line = (title: string, own: Partial<ReportLine> & { sold?: number; targets?: object[] }): ReportLine => {
  const { sold = 40, targets = [], ...rest } = own;
  const facts = {
    flow: true,
    goal: { target: 100 },
    kpi: { better: 'higher' },
    planned: { targets },
    result: { value: sold, unit: 'count', currency: null, rows: [] },
  };
  return { title, status: 'off_track', attainment: sold / 100, owner: 'Ann', longer: null, facts, ...rest } as never;
};

const stale = (title: string): TabTrouble =>
  ({
    kind: 'stale',
    tabs: 'deals',
    asked: { text: 'alert_do_stale', values: { tabs: 'deals' } },
    concerns: (facts: unknown) => facts === lines[title]?.facts,
  }) as never;
const lines: Record<string, ReportLine> = { Revenue: line('Revenue', {}) };

const setting = (own: Partial<TodoSetting> = {}): TodoSetting => ({
  ...{ period: may('2017-05-24'), plan: {}, language: 'en', questions: 0, troubles: [] },
  ...own,
});

test('what is missing is shared out over the working days that are left', () => {
  // 25, 26, 29, 30 and 31 May.
  expect(todo([line('Revenue', {})], setting())).toMatchObject([
    { text: 'report_do_flow', values: { kpi: 'Revenue', missing: '60', daily: '12', days: 5, owner: 'Ann' } },
  ]);
  const asked = (asOf: string) => todo([line('Revenue', {})], setting({ period: may(asOf) }))[0].text;
  expect(asked('2017-05-30')).toBe('report_do_last_day');
  expect(asked('2017-05-31')).toBe('report_do_missed');
});

test('the KPI furthest behind comes first, and what nobody owns says so', () => {
  const asked = todo([line('Leads', { sold: 80 }), line('Deals', { sold: 20, owner: '' })], setting());
  expect(asked.map(({ values }) => values?.kpi)).toEqual(['Deals', 'Leads']);
  expect(asked[0].values?.owner).toEqual({ text: 'report_nobody' });
});

test('where nothing new has come in nobody is asked to sell more', () => {
  expect(todo([lines.Revenue], setting({ troubles: [stale('Revenue')] }))).toEqual([
    { text: 'alert_do_stale', values: { tabs: 'deals' } },
  ]);
  expect(todo([line('Leads', {})], setting({ troubles: [stale('Revenue')] }))).toMatchObject([
    { text: 'report_do_flow' },
  ]);
});

test('what has no target of any length is asked for one, and questions about the data are counted', () => {
  const without = { status: 'no_target' } as const;
  const asked = [line('Revenue', without), line('Leads', { ...without, targets: [{ target: 1 }] })];
  expect(todo(asked, setting({ questions: 2 }))).toEqual([
    { text: 'report_do_questions', values: { count: 2 } },
    { text: 'report_do_target', values: { kpis: 'Revenue' } },
  ]);
});

test('nothing is asked of those on track, and never more than a reader does', () => {
  expect(todo([line('Revenue', { status: 'on_track' })], setting())).toEqual([]);
  const many = ['a', 'b', 'c', 'd', 'e'].map((title) => line(title, {}));
  expect(todo(many, setting({ questions: 1 }))).toHaveLength(MOST_ASKED);
});
