import { analyze } from '../../src/analysis/analysis';
import type { RecordedFigure } from '../../src/analysis/past';
import { dayFromIso, monthStart } from '../../src/base/day';
import { UTC } from '../../src/base/zone';
import { kpis } from '../../src/kpis';
import type { Plan, PlannedKpi } from '../../src/plan/plan';
import { daysOf, type KpiFacts } from '../../src/scorecard/kpi-facts';
import { factsOf } from '../../src/sheet/build-sheets';
import { say } from '../../src/texts/say';
import { dealsUntil } from '../schedule/deals-until';

const day = (iso: string): number => dayFromIso(iso) as number;

/** Revenue of this many months before a day, as it was recorded: 1,000, the month before that 2,000 and so on. */
function recordedBefore(first: string, count: number): RecordedFigure[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ kpi: 'revenue', variant: 'standard', value: (at + 1) * 1_000, n: 20 },
    period: { from: monthStart(day(first), -at - 1), to: monthStart(day(first), -at) },
  }));
}

/** The months before those of the data, which begins on a day. */
function past(from: string, asOf: string, recorded: RecordedFigure[]): KpiFacts['history'] {
  const plan: Plan = { period: 'month', kpis: [{ id: 'revenue' }] };
  const analysis = analyze([dealsUntil(asOf, from)], { plan, asOf, zone: UTC, locale: 'en_US' }).knowing([], recorded);
  return factsOf(analysis, plan, kpis)[0].history;
}

describe('months that the data no longer holds are as they were recorded', () => {
  const months = (...asked: Parameters<typeof past>): string[] => past(...asked).map(({ month }) => month);

  test('before those of the data, oldest first', () => {
    expect(past('2017-02-15', '2017-04-30', recordedBefore('2017-03-01', 2)).slice(0, 2)).toEqual([
      { month: '2017-01', value: 2_000 },
      { month: '2017-02', value: 1_000 },
    ]);
  });

  test('also where the data holds no whole month', () => {
    expect(months('2017-05-10', '2017-05-30', recordedBefore('2017-05-01', 2))).toEqual(['2017-03', '2017-04']);
  });

  test('up to twelve, and none behind a gap', () => {
    expect(months('2017-02-15', '2017-04-30', recordedBefore('2017-03-01', 14))).toHaveLength(12);
    expect(months('2017-02-15', '2017-04-30', recordedBefore('2017-03-01', 14))[0]).toBe('2016-05');
    expect(months('2017-02-15', '2017-04-30', recordedBefore('2017-02-01', 5))).toEqual(['2017-03', '2017-04']);
  });
});

test('a gap between months is explained where the figure itself has none', () => {
  const gaps = (month: string): string | null => {
    const deals = dealsUntil('2017-06-30');
    const cells = deals.cells.map((row) =>
      row[2] === 'Closed Won' && String(row[5]).startsWith(month) ? row.with(3, 'tbd') : row,
    );
    const plan: Plan = { period: 'month', kpis: [{ id: 'revenue' }] };
    const analysis = analyze([{ ...deals, cells }], { plan, asOf: '2017-06-30', zone: UTC, locale: 'en_US' });
    const [facts] = factsOf(analysis, plan, kpis);
    return facts.gaps && say(facts.gaps, 'en');
  };
  expect(gaps('2017-04')).toMatch(/^no figure for Apr 2017: amount cannot be read/);
  expect([gaps('2017-07'), gaps('2017-06')]).toEqual([null, null]);
});

test('a month in which nothing happened is explained, between others and as the last; those before the first are not drawn', () => {
  const gaps = (without: string[], period: string): string | null => {
    const deals = dealsUntil('2017-06-30');
    const cells = deals.cells.filter((row) => !without.some((month) => String(row[5]).startsWith(month)));
    const plan: Plan = { period, kpis: [{ id: 'average_purchase' }] };
    const analysis = analyze([{ ...deals, cells }], { plan, asOf: '2017-06-30', zone: UTC, locale: 'en_US' });
    const [facts] = factsOf(analysis, plan, kpis);
    return facts.gaps && say(facts.gaps, 'en');
  };
  expect(gaps([], 'quarter')).toBeNull();
  expect(gaps(['2017-04'], 'quarter')).toMatch(/^no figure for Apr 2017: no /);
  expect(gaps(['2017-04', '2017-06'], 'quarter')).toMatch(/^no figure for Apr 2017, Jun 2017: no /);
  expect(gaps(['2017-06'], 'month')).toBeNull();
  expect(gaps(['2017-01', '2017-02'], 'quarter')).toBeNull();
});

describe('a target is placed among months by its share of one', () => {
  /** What is asked about a target for a period in which every month before brought about 105,000. */
  const doubt = (period: string, from: string, to: string, target: number, asOf = '2018-02-15') => {
    const plan: Plan = { period, kpis: [{ id: 'revenue', targets: [{ from, to, target }] }] };
    const analysis = analyze([dealsUntil(asOf, '2016-12-01')], { plan, asOf, zone: UTC, locale: 'en_US' });
    const [{ history, doubt }] = factsOf(analysis, plan, kpis);
    const most = Math.max(...history.map(({ value }) => value ?? 0));
    return { most, text: doubt?.text ?? null };
  };

  test.each([
    ['month', '2018-02-01', '2018-02-28', 1],
    ['year', '2018-01-01', '2018-12-31', 12],
    ['2018-02-01..2018-02-14', '2018-02-01', '2018-02-14', 1],
  ])('of a %s', (period, from, to, months) => {
    const { most } = doubt(period, from, to, 1);
    const far = most * months * 10;
    expect(doubt(period, from, to, far * 0.999).text).toBeNull();
    expect(doubt(period, from, to, far).text).toBe('doubt_far_above');
  });
});

describe('the next report', () => {
  /** The days and hours of the next monthly reports of two KPIs, by what o'clock it is on 1 June 2017. */
  const next = (time: string, hours: [number, number], owner = 'ann@example.com'): unknown[] => {
    const report = (hour: number) => ({ cadence: 'monthly' as const, hour });
    const plan: Plan = {
      period: 'month',
      kpis: [
        { id: 'revenue', owner: 'ann@example.com', report: report(hours[0]) },
        { id: 'win_rate', owner, report: report(hours[1]) },
      ],
    };
    const now = Date.parse(`2017-06-01T${time}:00Z`);
    const asOf = '2017-05-31';
    const analysis = analyze([dealsUntil(asOf)], { plan, asOf, now, zone: UTC, locale: 'en_US' });
    return factsOf(analysis, plan, kpis).map((facts) => facts.next);
  };

  test('is that of today until its hour has come, then the one after it, which waits for a Monday', () => {
    const [june, july] = [day('2017-06-01'), day('2017-07-03')].map((at) => ({ day: at, hour: 8 }));
    expect(next('07:59', [8, 8])).toEqual([june, june]);
    expect(next('08:00', [8, 8])).toEqual([july, july]);
  });

  test('is at the hour of the mail that a KPI shares with others', () => {
    const [june, july] = ['2017-06-01', '2017-07-03'].map(day);
    expect(next('07:30', [9, 7])).toEqual([
      { day: july, hour: 7 },
      { day: july, hour: 7 },
    ]);
    expect(next('07:30', [9, 7], 'bob@example.com')).toEqual([
      { day: june, hour: 9 },
      { day: july, hour: 7 },
    ]);
  });
});

describe('the period to compare with', () => {
  const previous = (period: string, ...only: PlannedKpi[]) => {
    const plan: Plan = { period, kpis: only.length > 0 ? only : [{ id: 'revenue' }, { id: 'win_rate' }] };
    const asOf = '2017-06-10';
    const analysis = analyze([dealsUntil(asOf)], { plan, asOf, zone: UTC, locale: 'en_US' });
    return factsOf(analysis, plan, kpis).map((facts) => facts.previous && daysOf(facts.previous.period));
  };

  test('is the one before, as far as it had come by then; of all time there is none', () => {
    const may = { from: '2017-05-01', to: '2017-05-10' };
    expect(previous('month')).toEqual([may, may]);
    expect(previous('all')).toEqual([null, null]);
  });

  test('is none for a figure that goes on growing: the month before has had longer', () => {
    const of = (variant: string) => previous('month', { id: 'win_rate', variant })[0];
    expect([of('standard') === null, of('by_value') === null, of('cohort')]).toEqual([false, false, null]);
  });
});

test('the days of a period are told up to its last one; of all time without a first', () => {
  expect(daysOf({ from: day('2017-05-01'), to: day('2017-06-01') })).toEqual({ from: '2017-05-01', to: '2017-05-31' });
  expect(daysOf({ from: null, to: day('2017-06-01') })).toEqual({ from: null, to: '2017-05-31' });
});
