import { kpiOf } from '../../../../src/kpis';
import type { HistoryRow } from '../../../../src/schedule/records/history/history-row';
import { NOTHING_REPORTED, type ReportedFigure } from '../../../../src/schedule/records/memory/last-reported';
import type { ReportLine } from '../../../../src/schedule/reporting/report-line';
import { endedSince } from '../../../../src/schedule/reporting/since-last/ended';

const june: HistoryRow = {
  ...{ run: '2017-07-01 08:00 +00:00', kind: 'closed', from: '2017-06-01', to: '2017-06-30', kpi: 'revenue' },
  ...{ variant: 'standard', part: '', value: 70, n: 40, floor: null, stretch: null, definition: '', inputs: '' },
  target: 90,
  currency: '',
};
const line = {
  key: 'revenue',
  reported: { from: '2017-07-01' },
  facts: { kpi: kpiOf('revenue'), variant: 'standard', result: { unit: 'money' }, planned: {} },
} as unknown as ReportLine;

/** What ended for a reader who was told of June up to a day. */
const ended = (history: HistoryRow[], to = '2017-06-25', at = '2017-06-26 08:00 +00:00') => {
  const figure: ReportedFigure = { value: 60, n: 20, status: 'off_track', from: '2017-06-01', to };
  const last = { ...NOTHING_REPORTED, at, figures: { revenue: figure } };
  const setting = { period: { window: { kind: 'month', full: null } }, plan: {} } as never;
  return endedSince([line], last, history, setting).map(({ row, status }) => [row, status]);
};

test('the month that the last report was in the middle of has ended, by the target that held', () => {
  expect(ended([june])).toEqual([[june, 'off_track']]);
  expect(ended([{ ...june, value: 90 }])).toEqual([[{ ...june, value: 90 }, 'on_track']]);
});

test('so it has where the report was sent on its last day', () => {
  expect(ended([june], '2017-06-30')).toEqual([[june, 'off_track']]);
});

test('of a month and a quarter that begin together the month is meant, whichever was recorded first', () => {
  const quarter = { ...june, to: '2017-08-31', value: 200 };
  expect(ended([quarter, june])).toEqual([[june, 'off_track']]);
  expect(ended([june, quarter])).toEqual([[june, 'off_track']]);
});

test.each<[string, Partial<HistoryRow>]>([
  ['what was recorded before the last report', { run: '2017-06-26 08:00 +00:00' }],
  ['the figure of one rep', { part: 'Ann' }],
  ['another KPI', { kpi: 'win_rate' }],
  ['another way to count it', { variant: 'won_deals' }],
  ['a part of the month that was over before', { to: '2017-06-24' }],
  ['a period that began on another day', { from: '2017-05-01' }],
  ['a figure that was no final one', { kind: 'restated' }],
])('%s says nothing of how it ended', (_, other) => {
  expect(ended([{ ...june, ...other } as HistoryRow])).toEqual([]);
});
