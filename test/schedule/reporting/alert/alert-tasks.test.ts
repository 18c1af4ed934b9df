import { dayFromIso, isoDay } from '../../../../src/base/day';
import { kpiOf } from '../../../../src/kpis';
import type { KpiId } from '../../../../src/kpis/declaration/catalogue';
import type { PlannedKpi } from '../../../../src/plan/plan';
import { type AlertTask, alertTasks } from '../../../../src/schedule/reporting/alert/alerts';
import { crossedSince } from '../../../../src/schedule/reporting/alert/crossing';
import { kpiFacts, sheetPeriod } from '../../../../src/scorecard/kpi-facts';
import { analysisOf } from '../../../kpis/asking';
import { rawTabOf } from '../../../raw-tab';

/** 18 of 30 deals won by 2 January, 10 of 10 on 1 February and 2 of 20 on the next day. */
const deals = rawTabOf(
  'Deals',
  'Deal ID|Stage|Amount|Created|Close date|Owner',
  [...['2024-01-02', 30, 18], ...['2024-02-01', 10, 10], ...['2024-02-02', 20, 2]].flatMap((day, at, all) =>
    at % 3 !== 0
      ? []
      : Array.from({ length: all[at + 1] as number }, (_, nr) => [
          ...[`D${at}-${nr}`, nr < (all[at + 2] as number) ? 'Won' : 'Lost', 100, '2023-12-01', day, 'Ann'],
        ]),
  ),
);

const targets = (levels: object) => [{ from: '2024-01-01', to: '2024-12-31', ...levels }];

function told(
  more: Partial<PlannedKpi>,
  today = '2024-02-21',
  before: Record<string, string> = {},
  asOf = '2024-02-20',
) {
  const planned: PlannedKpi = { id: 'win_rate', owner: 'ann@example.com', alerts: ['previous'], ...more };
  const plan = { period: 'month', thresholds: { quiet: 0 }, kpis: [planned] };
  const analysis = analysisOf(deals, { plan, asOf });
  const period = sheetPeriod(analysis);
  const tasks = alertTasks({
    ...{ analysis, plan, keeper: '', name: '', hour: 8, told: () => before, today: dayFromIso(today) as number },
    rows: [kpiFacts(analysis, kpiOf('win_rate'), planned, period)],
  });
  return { tasks, period, analysis };
}

const linesOf = (tasks: AlertTask[]): string[] => tasks.flatMap(({ crossings }) => crossings.map(({ line }) => line));

test.each([
  [0.41, ['previous']],
  [0.4, []],
  [0.39, []],
])('a third fewer won than a month ago, at a target of %d', (target, lines) => {
  expect(linesOf(told({ targets: targets({ target }) }).tasks)).toEqual(lines);
});

test.each([
  ['2024-02-20', ['previous']],
  ['2024-02-21', []],
  ['2024-02-22', []],
])('silent up to and including %s', (snoozed, lines) => {
  expect(linesOf(told({ snoozed }, '2024-02-21').tasks)).toEqual(lines);
});

test('a period that was told of is not told again when the data falls back to it, though a better one came between', () => {
  const alerted: Partial<PlannedKpi> = {
    alerts: ['floor'],
    targets: [
      { from: '2024-01-01', to: '2024-01-31', floor: 0.7 },
      { from: '2024-02-01', to: '2024-02-29', floor: 0.3 },
    ],
  };
  const on = (asOf: string, before: Record<string, string>) => told(alerted, asOf, before, asOf).tasks;
  const january = on('2024-01-20', {});
  expect(linesOf(january)).toEqual(['floor']);
  const february = on('2024-02-20', january[0].standing);
  expect(linesOf(february)).toEqual([]);
  expect(linesOf(on('2024-01-31', february[0].standing))).toEqual([]);
});

test('an owner who is a recipient too, in whatever capitals, is told once and in the language set there', () => {
  const recipients = [{ address: 'bob@example.com' }, { address: 'ANN@example.com', language: 'nl' as const }];
  const { tasks } = told({ owner: 'Ann@Example.com', report: { cadence: 'weekly', recipients } });
  expect(tasks.map(({ address, language }) => [address, language])).toEqual([['ANN@example.com', 'nl']]);
});

test('an owner by name is not told, the recipients are, each in the language of the plan', () => {
  const recipients = [{ address: 'bob@example.com' }, { address: 'cor@example.com' }];
  const { tasks } = told({ owner: 'Ann', report: { cadence: 'weekly', recipients } });
  expect(tasks.map(({ address, language }) => [address, language])).toEqual([
    ['bob@example.com', 'en'],
    ['cor@example.com', 'en'],
  ]);
});

test.each([
  [0.5, '2024-02-02'],
  [1.1, '2024-02-01'],
])('below a floor of %d since %s', (floor, since) => {
  const { tasks, period, analysis } = told({ alerts: ['floor'], targets: targets({ floor }) });
  const [crossing] = tasks.flatMap(({ crossings }) => crossings);
  expect(isoDay(crossedSince(crossing, period, analysis) as number)).toBe(since);
});

test('who is told of a tab that stopped is whose KPI is counted from it, and nobody else', () => {
  const days = Array.from({ length: 51 }, (_, at) => new Date(Date.UTC(2024, 0, 1 + at)).toISOString().slice(0, 10));
  const leads = rawTabOf(
    'Leads',
    'Lead ID|Created|Converted',
    days.map((day) => [`L${day}`, day, 'no']),
  );
  const until = days.slice(0, 31);
  const sold = rawTabOf(
    'Deals',
    'Deal ID|Stage|Amount|Close date',
    until.map((day) => [`D${day}`, 'Won', 1, day]),
  );
  const owned = (id: 'revenue' | 'new_leads', owner: string): PlannedKpi => ({ id, owner, alerts: ['stale'] });
  const kpis = [owned('revenue', 'ann@example.com'), owned('new_leads', 'bob@example.com')];
  const plan = { period: 'month', kpis };
  const analysis = analysisOf([sold, leads], { plan, asOf: '2024-02-20' });
  const period = sheetPeriod(analysis);
  const rows = kpis.map((planned) => kpiFacts(analysis, kpiOf(planned.id as KpiId), planned, period));
  const today = dayFromIso('2024-02-21') as number;
  const tasks = alertTasks({
    analysis,
    plan,
    rows,
    keeper: 'eve@example.com',
    name: '',
    hour: 8,
    told: () => ({}),
    today,
  });
  expect(tasks.map(({ address, troubles }) => [address, troubles.map(({ tabs }) => tabs)])).toEqual([
    ['ann@example.com', ['Deals']],
    ['bob@example.com', []],
  ]);
});

test.each([
  ['eve@example.com', 'ann@example.com', [['ann@example.com', 1, 1]]],
  [
    'eve@example.com',
    'Ann',
    [
      ['boss@example.com', 1, 0],
      ['eve@example.com', 0, 1],
    ],
  ],
  ['Boss@example.com', '', [['boss@example.com', 1, 1]]],
  ['', '', [['boss@example.com', 1, 1]]],
])('where %s keeps the schedule and “%s” owns the KPI, each is told what is theirs', (keeper, owner, whom) => {
  const report = { name: 'Board', cadence: 'weekly' as const, hour: 8, recipients: [{ address: 'boss@example.com' }] };
  const days = Array.from({ length: 20 }, (_, at) => `2024-01-${String(at + 1).padStart(2, '0')}`);
  const leads = rawTabOf(
    'Leads',
    'Lead ID|Created|Converted',
    days.map((day) => [`L${day}`, day, 'no']),
  );
  const kpis: PlannedKpi[] = [
    { id: 'win_rate', owner, report, alerts: ['previous'] },
    { id: 'new_leads', owner, report, alerts: ['stale'] },
  ];
  const plan = { period: 'month', thresholds: { quiet: 0 }, kpis };
  const analysis = analysisOf([deals, leads], { plan, asOf: '2024-02-20' });
  const period = sheetPeriod(analysis);
  const rows = kpis.map((planned) => kpiFacts(analysis, kpiOf(planned.id as KpiId), planned, period));
  const today = dayFromIso('2024-02-21') as number;
  const tasks = alertTasks({ analysis, plan, rows, keeper, name: '', hour: 8, told: () => ({}), today });
  expect(tasks.map(({ address, crossings, troubles }) => [address, crossings.length, troubles.length])).toEqual(whom);
});
