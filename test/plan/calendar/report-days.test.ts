import { dayFromIso, isoDay } from '../../../src/base/day';
import type { Cadence } from '../../../src/plan/calendar/cadences';
import { countedFrom, lastReportDay, nextReportDay } from '../../../src/plan/calendar/report-days';
import type { Plan } from '../../../src/plan/plan';

const day = (iso: string): number => dayFromIso(iso) as number;
const around = (cadence: Cadence, iso: string, plan: Plan = {}): (string | null)[] =>
  [lastReportDay(cadence, day(iso), plan), nextReportDay(cadence, day(iso), plan)].map((one) =>
    one === null ? null : isoDay(one),
  );

/** Every day of the week, but for holidays. */
const open = (holidays: string[]) => ({ days: 'mon-sun', opens: '09:00', closes: '17:00', holidays });

test.each<[Cadence, string, string, string, Plan]>([
  ['workday', '2017-05-19', '2017-05-19', '2017-05-22', {}],
  ['workday', '2017-05-21', '2017-05-19', '2017-05-22', {}],
  ['weekly', '2017-05-21', '2017-05-15', '2017-05-22', {}],
  ['weekly', '2017-05-22', '2017-05-22', '2017-05-29', {}],
  ['weekly', '2017-05-22', '2017-05-22', '2017-05-29', { weekStart: 'sunday' }],
  ['biweekly', '2024-01-14', '2024-01-01', '2024-01-15', {}],
  ['biweekly', '2024-01-15', '2024-01-15', '2024-01-29', {}],
  ['biweekly', '2023-12-31', '2023-12-18', '2024-01-01', {}],
  ['monthly', '2017-05-31', '2017-05-01', '2017-06-01', {}],
  ['monthly', '2017-06-01', '2017-06-01', '2017-07-03', {}],
  ['monthly', '2024-01-01', '2023-12-01', '2024-01-03', { openingHours: open(['2024-01-01', '2024-01-02']) }],
  ['weekly', '2024-01-08', '2024-01-01', '2024-01-09', { openingHours: open(['2024-01-08']) }],
  ['quarterly', '2017-06-30', '2017-04-03', '2017-07-03', {}],
  ['quarterly', '2017-07-03', '2017-07-03', '2017-10-02', {}],
  ['quarterly', '2017-05-05', '2017-02-06', '2017-05-08', { fiscalYearStart: '02-06' }],
])('%s on %s: the last was on %s, the next comes on %s', (cadence, on, last, next, plan) => {
  expect(around(cadence, on, plan)).toEqual([last, next]);
});

test('only what skips weeks is counted from one, that of the plan’s week start', () => {
  const counted = (cadence: Cadence, plan: Plan = {}) => countedFrom(cadence, plan);
  expect(isoDay(counted('biweekly') as number)).toBe('2024-01-01');
  expect(isoDay(counted('biweekly', { weekStart: 'sunday' }) as number)).toBe('2024-01-07');
  expect([counted('weekly'), counted('workday'), counted('monthly'), counted('quarterly')]).toEqual([
    ...[null, null, null, null],
  ]);
});

test('where nobody ever works no report comes', () => {
  const openingHours = { days: 'mon', opens: '09:00', closes: '17:00', holidays: [] as string[] };
  for (let monday = day('2016-01-04'); monday < day('2019-01-01'); monday += 7)
    openingHours.holidays.push(isoDay(monday));
  expect(around('workday', '2017-05-22', { openingHours })).toEqual([null, null]);
});
