import type { Analysis } from '../../../src/analysis/analysis';
import { dayFromIso, isoDay } from '../../../src/base/day';
import type { Cadence } from '../../../src/plan/calendar/cadences';
import { periodWindow } from '../../../src/plan/calendar/periods';
import type { Plan } from '../../../src/plan/plan';
import {
  isOver,
  periodInWords,
  reportPeriod,
  shortSpan,
  wholePrevious,
} from '../../../src/schedule/reporting/report-period';
import type { SheetPeriod } from '../../../src/scorecard/kpi-facts';

const day = (iso: string): number => dayFromIso(iso) as number;
const periodOf = (text: string, asOf: string, plan: Plan = {}): SheetPeriod => ({
  ...{ window: periodWindow(text, day(asOf), plan), elapsed: null, firstDay: day('2016-01-01'), asOf: day(asOf) },
});

test('a monthly or quarterly report is about the time that ended the day before, others about the plan’s so far', () => {
  const reported = (cadence: Cadence, on: string, plan: Plan = { period: 'month' }) => {
    const analysis = { plan, firstDay: day('2016-01-01'), asOf: day('2017-05-20') } as unknown as Analysis;
    const { window, asOf } = reportPeriod(cadence, { day: day(on), hour: 8 }, analysis);
    return `${isoDay(window.period.from as number)}..${isoDay(window.period.to - 1)} ${isoDay(asOf)}`;
  };
  expect(reported('monthly', '2017-05-01')).toBe('2017-04-01..2017-04-30 2017-04-30');
  expect(reported('quarterly', '2017-04-01')).toBe('2017-01-01..2017-03-31 2017-03-31');
  expect(reported('quarterly', '2017-05-06', { fiscalYearStart: '02-06' })).toBe('2017-02-06..2017-05-05 2017-05-05');
  for (const cadence of ['workday', 'weekly', 'biweekly'] as const) {
    expect(reported(cadence, '2017-05-22')).toBe('2017-05-01..2017-05-20 2017-05-20');
  }
});

test('a period is over by the end of its last day, and all time never', () => {
  expect(isOver(periodOf('month', '2017-05-30'))).toBe(false);
  expect(isOver(periodOf('month', '2017-05-31'))).toBe(true);
  expect(isOver(periodOf('2017-05-10..2017-05-10', '2017-05-10'))).toBe(true);
  expect(isOver(periodOf('2017-05-10..2017-05-10', '2017-05-09'))).toBe(false);
  expect(isOver(periodOf('all', '2017-05-31'))).toBe(false);
});

test.each([
  ['month', '2017-05-31', 'May 2017', 'May 2017'],
  ['month', '2017-05-19', '1–19 May 2017', '1–19 May 2017'],
  ['month', '2017-05-01', '1 May 2017', '1 May 2017'],
  ['month', '2017-05-02', '1–2 May 2017', '1–2 May 2017'],
  ['quarter', '2017-05-19', '1 Apr – 19 May 2017', '1 Apr – 19 May 2017'],
  ['2016-12-30..2017-01-02', '2017-05-19', '30 Dec 2016 – 2 Jan 2017', '30 Dec 2016 – 2 Jan 2017'],
  ['2017-05-10..2017-05-10', '2017-05-19', '10 May 2017', '10 May 2017'],
  ['2017-05-10..2017-05-20', '2017-05-09', '10 May 2017', 'From 10 May 2017: no data of that period yet'],
  ['all', '2017-05-19', '19 May 2017', 'Everything until 19 May 2017'],
])('%s as of %s is called %s, and in full %s', (text, asOf, short, told) => {
  const period = periodOf(text, asOf);
  expect(shortSpan(period, 'en')).toBe(short);
  expect(periodInWords(period, 'en')).toBe(told);
});

test('the whole of the period before is told where only a part of it is compared', () => {
  const whole = (text: string, asOf: string) => {
    const found = wholePrevious(periodOf(text, asOf), {});
    return found && `${isoDay(found.from)}..${isoDay(found.to - 1)}`;
  };
  expect(whole('month', '2017-05-19')).toBe('2017-04-01..2017-04-30');
  expect(whole('month', '2017-05-29')).toBe('2017-04-01..2017-04-30');
  expect([whole('month', '2017-05-30'), whole('month', '2017-05-31')]).toEqual([null, null]);
  expect(whole('quarter', '2017-06-29')).toBe('2017-01-01..2017-03-31');
  expect([whole('all', '2017-05-19'), whole('2017-05-01..2017-05-31', '2017-05-19')]).toEqual([null, null]);
});
