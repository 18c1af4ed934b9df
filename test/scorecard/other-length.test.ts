import type { Analysis } from '../../src/analysis/analysis';
import { dayFromIso } from '../../src/base/day';
import { kpiOf } from '../../src/kpis';
import type { KpiId } from '../../src/kpis/declaration/catalogue';
import { periodWindow } from '../../src/plan/calendar/periods';
import type { SheetPeriod } from '../../src/scorecard/kpi-facts';
import { longerTarget } from '../../src/scorecard/longer-target';
import { hasOtherLength } from '../../src/scorecard/other-length';

const day = (iso: string): number => dayFromIso(iso) as number;
const periodOf = (text: string, asOf: string): SheetPeriod => ({
  ...{ window: periodWindow(text, day(asOf), {}), elapsed: null, firstDay: day('2016-01-01'), asOf: day(asOf) },
});
const factsOf = (id: KpiId, from: string, to: string, target = 0.1) => ({
  ...{ kpi: kpiOf(id), variant: 'standard', planned: { id, targets: [{ from, to, target }] } },
});
const other = (id: KpiId, period: string, from: string, to: string): boolean =>
  hasOtherLength(factsOf(id, from, to), periodOf(period, '2017-02-14'));

test('churn of a month is not judged against a quarter or a year, nor that of a quarter against a month', () => {
  expect(other('churn', 'month', '2017-01-01', '2017-03-31')).toBe(true);
  expect(other('churn', 'month', '2017-01-01', '2017-12-31')).toBe(true);
  expect(other('churn', 'quarter', '2017-02-01', '2017-02-28')).toBe(true);
});

test('months, quarters and years of a few days more or less are of one length', () => {
  expect(other('churn', 'month', '2017-01-01', '2017-01-31')).toBe(false);
  expect(other('churn', 'quarter', '2016-07-01', '2016-09-30')).toBe(false);
  expect(other('churn', 'year', '2016-01-01', '2016-12-31')).toBe(false);
});

test('a target counts from its first day to its last, both of them, and one of the right length among others is enough', () => {
  // A month of 30 days: 27 of them are 90 %, 26 are less; 33 are 110 %, 34 are more.
  const days = (to: string) => hasOtherLength(factsOf('churn', '2017-06-01', to), periodOf('month', '2017-06-14'));
  expect([days('2017-06-26'), days('2017-06-27')]).toEqual([true, false]);
  expect([days('2017-07-03'), days('2017-07-04')]).toEqual([false, true]);
  const both = factsOf('churn', '2017-01-01', '2017-12-31');
  both.planned.targets.push({ from: '2017-02-01', to: '2017-02-28', target: 0.02 });
  expect(hasOtherLength(both, periodOf('month', '2017-02-14'))).toBe(false);
});

test('of targets for longer times the shortest is told, and none that begins with the period', () => {
  const told = (targets: [from: string, to: string, target: number][], asOf = '2017-06-15') => {
    const facts = factsOf('churn', '2017-01-01', '2017-12-31');
    facts.planned.targets = targets.map(([from, to, target]) => ({ from, to, target }));
    const analysis = { result: () => ({ value: 0.1, n: 50, unit: 'ratio' }), plan: {} } as unknown as Analysis;
    return longerTarget(facts, periodOf('month', asOf), analysis)?.target ?? null;
  };
  const [year, half]: [string, string, number][] = [
    ['2017-01-01', '2017-12-31', 0.2],
    ['2017-01-01', '2017-06-30', 0.1],
  ];
  expect([told([year, half]), told([half, year])]).toEqual([0.1, 0.1]);
  expect([told([['2017-06-01', '2018-05-31', 0.2]]), told([['2017-05-31', '2018-05-31', 0.2]])]).toEqual([null, 0.2]);
  expect([told([half], '2017-06-30'), told([half], '2017-07-01')]).toEqual([0.1, null]);
});

test('days of exactly 112 % of the period are too many', () => {
  const days = (to: string) =>
    hasOtherLength(factsOf('churn', '2017-06-01', to), periodOf('2017-06-01..2017-06-25', '2017-06-25'));
  expect([days('2017-06-27'), days('2017-06-28')]).toEqual([false, true]);
});

test('what stands against the longer target is all from its first day up to the day of the report, that day included', () => {
  const june = { from: day('2017-01-01'), to: day('2017-06-16') };
  const analysis = {
    result: (id: string, variant: string, period: object) =>
      id === 'churn' && variant === 'standard' && JSON.stringify(period) === JSON.stringify(june)
        ? { value: 0.05, n: 50, unit: 'ratio' }
        : { value: null, n: 0 },
    plan: {},
  } as unknown as Analysis;
  const found = longerTarget(factsOf('churn', '2017-01-01', '2017-12-31'), periodOf('month', '2017-06-15'), analysis);
  expect(found).toMatchObject({ value: 0.05, since: june.from, until: day('2017-12-31') });
});

test('what adds up is: it has a share of the longer target', () => {
  expect(other('revenue', 'month', '2017-01-01', '2017-12-31')).toBe(false);
});

/** How a month's report stands against a target for the year, where the year brought this value on so many rows. */
function standing(value: number, n: number, asOf: string, id: KpiId = 'churn', to = '2017-12-31', levels = {}) {
  const analysis = { result: () => ({ value, n, unit: 'ratio' }), plan: {} } as unknown as Analysis;
  const facts = factsOf(id, '2017-01-01', to);
  facts.planned.targets = facts.planned.targets.map((target) => ({ ...target, ...levels }));
  return longerTarget(facts, periodOf('month', asOf), analysis)?.status ?? null;
}

test('what can no longer be met is judged by floor, stretch and thresholds, as a sheet over the year is', () => {
  // 10 % was the target; 85 % of the way to it is at risk, and no more: 0.1 / 0.85 = 0.1176.
  expect(standing(0.117, 50, '2017-12-31')).toBe('at_risk');
  expect(standing(0.118, 50, '2017-12-31')).toBe('off_track');
  expect(standing(0.117, 50, '2017-06-15')).toBe('at_risk');
  expect(standing(0.117, 50, '2017-12-31', 'churn', '2017-12-31', { floor: 0.11 })).toBe('off_track');
  expect(standing(0.05, 50, '2017-12-31', 'churn', '2017-12-31', { stretch: 0.06 })).toBe('ahead');
  expect(standing(0.05, 50, '2017-06-15', 'churn', '2017-12-31', { stretch: 0.06 })).toBe('too_early');
});

test('exactly the target is within it; ten rows are enough, nine are not', () => {
  expect(standing(0.1, 10, '2017-06-15')).toBe('too_early');
  expect(standing(0.1001, 10, '2017-06-15')).toBe('at_risk');
  expect(standing(0.1001, 9, '2017-06-15')).toBeNull();
  expect(standing(0.1, 10, '2017-06-15', 'upsell_rate')).toBe('too_early');
  expect(standing(0.0999, 10, '2017-06-15', 'upsell_rate')).toBe('too_early');
});

test('the last day of the target is the day on which it is met or missed, the day after it is over', () => {
  expect(standing(0.1, 10, '2017-12-30')).toBe('too_early');
  expect(standing(0.1, 10, '2017-12-31')).toBe('on_track');
  expect(standing(0.0999, 10, '2017-12-31', 'upsell_rate')).toBe('at_risk');
  expect(standing(0.1, 10, '2017-12-31', 'upsell_rate')).toBe('on_track');
  expect(standing(0.1, 10, '2017-07-01', 'churn', '2017-06-30')).toBeNull();
  expect(standing(0.1, 10, '2017-06-30', 'churn', '2017-06-30')).toBe('on_track');
});
