import { dayFromIso, isoDay } from '../../../../src/base/day';
import type { Plan } from '../../../../src/plan/plan';
import { closedPeriods } from '../../../../src/schedule/records/history/closed-periods';

const closed = (plan: Plan, first: string, asOf: string, isNew = false): string[] =>
  closedPeriods(plan, dayFromIso(first) as number, dayFromIso(asOf) as number, isNew).map(
    ({ kind, from, to }) => `${kind} ${isoDay(from)}..${isoDay(to - 1)}`,
  );

test('a month is closed by the end of its last day, and not the day before', () => {
  expect(closed({}, '2017-04-01', '2017-05-31')).toEqual([
    'month 2017-04-01..2017-04-30',
    'month 2017-05-01..2017-05-31',
  ]);
  expect(closed({}, '2017-04-01', '2017-05-30')).toEqual(['month 2017-04-01..2017-04-30']);
});

test('a month whose first days the data lacks is none', () => {
  expect(closed({}, '2017-04-05', '2017-05-31')).toEqual(['month 2017-05-01..2017-05-31']);
});

test('days that were typed are closed by the end of the last of them', () => {
  const plan = { period: '2017-05-10..2017-05-20' };
  expect(closed(plan, '2017-05-01', '2017-05-20')).toEqual(['custom 2017-05-10..2017-05-20']);
  expect(closed(plan, '2017-05-01', '2017-05-19')).toEqual([]);
});

test('quarters where the plan or a report goes by them, from the first whole one on', () => {
  const quarters = (plan: Plan) => closed(plan, '2016-12-01', '2017-06-30').filter((one) => one.startsWith('quarter'));
  const both = ['quarter 2017-01-01..2017-03-31', 'quarter 2017-04-01..2017-06-30'];
  expect(quarters({ period: 'quarter' })).toEqual(both);
  expect(quarters({ kpis: [{ id: 'revenue', report: { cadence: 'quarterly' } }] } as Plan)).toEqual(both);
  expect(quarters({})).toEqual([]);
});

test('13 months are watched, of a new KPI 36 are remembered', () => {
  expect(closed({}, '2010-01-01', '2017-05-31')).toHaveLength(13);
  expect(closed({}, '2010-01-01', '2017-05-31', true)).toHaveLength(36);
});

test('a quarter that begins with the data is one, and stands behind the month that ends with it', () => {
  expect(closed({ period: 'quarter' }, '2017-04-01', '2017-06-30')).toEqual([
    ...['month 2017-04-01..2017-04-30', 'month 2017-05-01..2017-05-31', 'month 2017-06-01..2017-06-30'],
    'quarter 2017-04-01..2017-06-30',
  ]);
  expect(closed({ period: 'quarter' }, '2017-04-05', '2017-06-30')).not.toContain('quarter 2017-04-01..2017-06-30');
});
