import { kpiOf } from '../../../../src/kpis';
import type { KpiId } from '../../../../src/kpis/declaration/catalogue';
import type { Status } from '../../../../src/plan/goals/status';
import { reportCharts } from '../../../../src/schedule/reporting/charts/report-charts';
import type { ReportLine } from '../../../../src/schedule/reporting/report-line';
import { kpiFacts, sheetPeriod } from '../../../../src/scorecard/kpi-facts';
import { analysisOf } from '../../../kpis/asking';
import { rawTab } from '../../../raw-tab';

const months = ['01', '02', '03', '04', '05'];
const deals = rawTab(
  'deals',
  [
    'Deal ID | Stage | Amount | Created | Close date | Owner',
    ...months.flatMap((month, at) =>
      Array.from(
        { length: 12 },
        (_, row) =>
          `${month}-${row} | ${row < 5 + at ? 'Won' : 'Lost'} | 100 | 2024-${month}-01 | 2024-${month}-${10 + row} | ${row % 2 ? 'Ann' : 'Bob'}`,
      ),
    ),
  ].join('\n'),
);
const orders = rawTab(
  'orders',
  [
    'Order ID | Order date | Customer | Amount',
    ...months.flatMap((month) => [1, 2].map((at) => `${month}${at} | 2024-${month}-1${at} | Firm ${at} | ${at}00`)),
  ].join('\n'),
);
const leads = rawTab(
  'leads',
  [
    'Lead ID | Created | Source | Status | Converted on',
    ...months.flatMap((month) =>
      Array.from({ length: 12 }, (_, row) =>
        row < 4
          ? `L${month}${row} | 2024-${month}-0${1 + row} | Web | Converted | 2024-${month}-1${row}`
          : `L${month}${row} | 2024-${month}-${row + 8} | Fair | Open |`,
      ),
    ),
  ].join('\n'),
);
const analysis = analysisOf([deals, orders, leads], { asOf: '2024-05-20' });

type Line = [id: KpiId, status: Status, attainment?: number, variant?: string];

/** What charts a report has of these KPIs, over data up to 20 May. */
function charts(lines: Line[], more: Partial<Parameters<typeof reportCharts>[0]> = {}) {
  const all = lines.map(([id, status, attainment = null as never, variant = 'standard']) => {
    const facts = kpiFacts(analysis, kpiOf(id), { id, variant }, sheetPeriod(analysis));
    return { facts, status, attainment } as ReportLine;
  });
  const setting = { analysis, plan: {}, history: [], language: 'en', waterfall: null } as const;
  return reportCharts({ lines: all, ...setting, ...more });
}

const keys = (lines: Line[], more = {}) => charts(lines, more).map(({ key }) => key);

test('a report on nothing has none', () => {
  expect(keys([])).toEqual([]);
});

test.each<[string, Line[], string[]]>([
  [
    'in the order of the plan where all goes well',
    [
      ['win_rate', 'on_track'],
      ['revenue', 'ahead'],
      ['average_purchase', 'no_target'],
    ],
    ['trend win_rate', 'trend revenue'],
  ],
  [
    'what is behind first, the farthest of it before the rest',
    [
      ['average_purchase', 'on_track'],
      ['win_rate', 'off_track', 0.9],
      ['revenue', 'off_track', 0.5],
    ],
    ['trend revenue', 'trend win_rate'],
  ],
  [
    'what is at risk after what is behind, however near that is, and before what goes well',
    [
      ['average_purchase', 'on_track'],
      ['win_rate', 'at_risk', 0.1],
      ['revenue', 'off_track', 1.2],
    ],
    ['trend revenue', 'trend win_rate'],
  ],
])('%s', (_, lines, wanted) => {
  expect(keys(lines)).toEqual(wanted);
});

test('the reps stand behind what is sold, and take the place of the next KPI', () => {
  const lines: Line[] = [
    ['sales_per_rep', 'on_track'],
    ['win_rate', 'off_track', 0.5],
  ];
  expect(keys(lines)).toEqual(['trend win_rate', 'reps sales_per_rep']);
});

test('the funnel stands behind the rate of leads that became customers, not behind that of a part of them', () => {
  expect(keys([['conversion', 'on_track']])).toEqual(['trend conversion', 'funnel']);
  expect(keys([['conversion', 'on_track', undefined, 'only source = Web']])).not.toContain('funnel');
});

test('what happened to the pipeline stands behind the KPI that needs people most, and before the reps', () => {
  const steps = [
    { label: 'Before', amount: 1_000, isTotal: true },
    { label: 'New', amount: 300, isTotal: false },
    { label: 'Now', amount: 1_300, isTotal: true },
  ];
  const waterfall = { unit: 'money', currency: null, steps } as const;
  expect(keys([['sales_per_rep', 'on_track']], { waterfall })[1]).toBe('waterfall');
});

test('the month of the last day that is in is shown as not over', () => {
  const [trend] = charts([['win_rate', 'on_track']]);
  expect(trend.labels.at(-1)).toBe('May 2024');
  expect(trend.series.find(({ role }) => role === 'unfinished')?.values.at(-1)).toBe(9 / 11);
});
