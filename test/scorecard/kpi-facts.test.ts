import { analyze } from '../../src/analysis/analysis';
import { dayFromIso, MILLISECONDS_A_DAY } from '../../src/base/day';
import { UTC } from '../../src/base/zone';
import { kpis } from '../../src/kpis';
import type { Plan, PlannedKpi, Target } from '../../src/plan/plan';
import { type KpiFacts, sheetPeriod } from '../../src/scorecard/kpi-facts';
import { factsOf } from '../../src/sheet/build-sheets';
import { dealsUntil } from '../schedule/deals-until';

const wall = (iso: string): number => (dayFromIso(iso) as number) * MILLISECONDS_A_DAY;

interface Asked {
  period: string;
  asOf: string;
  now?: string;
  planned: Partial<PlannedKpi>;
}

/** What is known of one KPI of a pipeline that begins on 2 January 2017 and holds every day up to as-of. */
function facts({ period, asOf, now, planned }: Asked): KpiFacts {
  const plan: Plan = { period, kpis: [{ id: 'revenue', ...planned } as PlannedKpi] };
  const clock = now === undefined ? {} : { now: wall(now) };
  return factsOf(analyze([dealsUntil(asOf)], { plan, asOf, zone: UTC, locale: 'en_US', ...clock }), plan, kpis)[0];
}

describe('of a period without an end, what adds up is expected as far as its due date is near', () => {
  const share = (due: string | undefined): number => {
    const target: Target = { from: '0001-01-01', to: '9999-12-31', target: 100_000, due };
    return facts({ period: 'all', asOf: '2017-05-01', planned: { targets: [target] } }).share;
  };

  test('of so many days up to and including it', () => {
    // From 2 January: 120 days have passed on 1 May, of 240 up to 29 August.
    expect(share('2017-08-29')).toBe(0.5);
    expect(share('2017-05-02')).toBe(120 / 121);
  });

  test('all of it on that day, later, and without one', () => {
    expect([share('2017-05-01'), share('2017-04-01'), share(undefined)]).toEqual([1, 1, 1]);
  });
});

test('deals of a month that are still deciding are compared with no month before, decided ones are', () => {
  const before = (variant: string) =>
    facts({ period: 'month', asOf: '2017-05-31', planned: { id: 'win_rate', variant } }).previous;
  expect(before('cohort')).toBeNull();
  expect(before('standard')).not.toBeNull();
});

describe('a target for the next period, once it has begun', () => {
  const months = (...targets: [from: string, to: string, target: number][]) => ({
    targets: targets.map(([from, to, target]) => ({ from, to, target })),
  });
  const may: [string, string, number] = ['2017-05-01', '2017-05-31', 100];
  const upcoming = (asOf: string, now: string | undefined, planned: Partial<PlannedKpi>, period = 'month') =>
    facts({ period, asOf, now, planned }).upcoming?.text ?? null;
  const both = months(may, ['2017-06-01', '2017-06-30', 200]);

  test('is told from the first day of that period on', () => {
    expect(upcoming('2017-05-31', '2017-06-01', both)).toBe('target_from');
    expect(upcoming('2017-05-30', '2017-05-31', both)).toBeNull();
    expect(upcoming('2017-05-31', undefined, both)).toBeNull();
  });

  test('is not told where it is the same, is for other days, or days were typed', () => {
    expect(upcoming('2017-05-31', '2017-06-01', months(may, ['2017-06-01', '2017-06-30', 100]))).toBeNull();
    expect(upcoming('2017-05-31', '2017-06-01', months(may, ['2017-06-02', '2017-06-30', 200]))).toBeNull();
    expect(upcoming('2017-05-31', '2017-06-01', months(may, ['2017-06-01', '2017-06-29', 200]))).toBeNull();
    expect(upcoming('2017-05-31', '2017-06-01', both, '2017-05-01..2017-05-31')).toBeNull();
    expect(upcoming('2017-05-31', '2017-06-01', both, 'all')).toBeNull();
  });
});

describe('data that ends', () => {
  const measured = (asOf: string, period: string) => {
    const plan: Plan = { period, kpis: [{ id: 'revenue' }] };
    const analysis = analyze([dealsUntil('2017-05-01')], { plan, asOf, zone: UTC, locale: 'en_US' });
    const { result, end } = factsOf(analysis, plan, kpis)[0];
    return [result.value !== null, result.reason?.text ?? null, end === null, result.n];
  };

  test('on the first day of a period has a number of it, the day before it has none', () => {
    expect(measured('2017-05-20', '2017-05-01..2017-05-31')).toEqual([true, null, false, 0]);
    expect(measured('2017-05-20', '2017-05-02..2017-05-31')).toEqual([false, 'data_ends', false, 0]);
  });

  test('is short after more than four days of rest', () => {
    expect(measured('2017-05-05', 'month')[2]).toBe(true);
    expect(measured('2017-05-06', 'month')[2]).toBe(false);
  });
});

test('a target of ten times what ever was is asked back on the sheet, one like the past is not', () => {
  const doubt = (target: number) =>
    facts({
      ...{ period: 'month', asOf: '2017-08-20' },
      planned: { targets: [{ from: '2017-08-01', to: '2017-08-31', target }] },
    }).doubt?.text;
  expect([doubt(70_000), doubt(7_000_000)]).toEqual([undefined, 'doubt_far_above']);
});

test.each([
  ['2017-05-01', 1 / 23],
  ['2017-05-05', 5 / 23],
  ['2017-05-07', 5 / 23],
  ['2017-05-30', 22 / 23],
  ['2017-05-31', 1],
])('on %s, that day included, so much of the working days of its month has passed', (asOf, elapsed) => {
  const plan: Plan = { period: 'month' };
  const analysis = analyze([dealsUntil('2017-05-31')], { plan, asOf, zone: UTC, locale: 'en_US' });
  expect(sheetPeriod(analysis).elapsed).toBeCloseTo(elapsed, 12);
});
