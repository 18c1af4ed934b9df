import { dayFromIso, isoDay } from '../../../src/base/day';
import type { Cadence } from '../../../src/plan/calendar/cadences';
import { nextReport } from '../../../src/plan/calendar/next-report';
import { mailHour } from '../../../src/plan/people/report-mail';
import type { Plan, PlannedKpi } from '../../../src/plan/plan';

const next = (cadence: Cadence, asOf: string, plan: Plan = {}): string | null => {
  const moment = nextReport({ cadence }, dayFromIso(asOf) as number, plan);
  return moment && `${isoDay(moment.day)} ${moment.hour}`;
};

test.each<[Cadence, string, string]>([
  ['workday', '2017-05-18', '2017-05-19 8'],
  ['workday', '2017-05-19', '2017-05-22 8'],
  ['weekly', '2017-05-21', '2017-05-22 8'],
  ['weekly', '2017-05-22', '2017-05-29 8'],
  // Every second week from Monday 1 January 2024 on, and before; 2026 has 53 weeks.
  ['biweekly', '2024-11-04', '2024-11-18 8'],
  ['biweekly', '2026-12-20', '2026-12-28 8'],
  ['biweekly', '2026-12-28', '2027-01-11 8'],
  ['biweekly', '2017-05-18', '2017-05-29 8'],
  ['monthly', '2017-12-31', '2018-01-01 8'],
  // 1 July 2017 is a Saturday: nobody reads a report then.
  ['quarterly', '2017-05-18', '2017-07-03 8'],
])('a %s report after %s goes out on %s', (cadence, asOf, expected) => {
  expect(next(cadence, asOf)).toBe(expected);
});

test('holidays, opening days, the first day of the week and the fiscal year are those of the plan', () => {
  const openingHours = { days: 'mon-sat', opens: '09:00', closes: '17:00', holidays: ['2017-05-20'] };
  expect(next('workday', '2017-05-19', { openingHours })).toBe('2017-05-22 8');
  expect(next('weekly', '2017-05-18', { weekStart: 'sunday' })).toBe('2017-05-22 8');
  const alsoSunday = { days: 'mon-sun', opens: '09:00', closes: '17:00' };
  expect(next('weekly', '2017-05-18', { weekStart: 'sunday', openingHours: alsoSunday })).toBe('2017-05-21 8');
  expect(next('biweekly', '2024-11-04', { weekStart: 'friday' })).toBe('2024-11-08 8');
  expect(next('quarterly', '2017-05-18', { fiscalYearStart: '02-01' })).toBe('2017-08-01 8');
});

test('without a cadence there is no next report; the hour is the plan’s', () => {
  expect(nextReport(undefined, 0, {})).toBeNull();
  // 1 February 1970 is a Sunday.
  expect(nextReport({ cadence: 'monthly', hour: 0 }, 0, {})).toEqual({ day: 32, hour: 0 });
});

test('KPIs of one mail come at its hour: the earliest that one of them names', () => {
  const at = (id: string, hour: number, name = 'Team', address = 'team@example.com'): PlannedKpi => ({
    id,
    report: { name, cadence: 'weekly', hour, recipients: [{ address }] },
  });
  const kpis = [
    at('revenue', 8),
    at('win_rate', 9, 'team'),
    at('aov', 9, 'Board'),
    at('arpu', 9, 'Team', 'b@example.com'),
  ];
  expect(kpis.map((kpi) => mailHour(kpi, { kpis }))).toEqual([8, 8, 9, 9]);
});
