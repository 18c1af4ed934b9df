import { rowSetsOf } from '../../../src/engine/formula/walk';
import { kpiOf, kpis } from '../../../src/kpis';
import type { KpiDeclaration } from '../../../src/kpis/declaration/declare';
import { type Traits, traitOf } from '../../../src/kpis/declaration/traits';
import { isFlow } from '../../../src/plan/goals/flows';
import { keepsMaturing, maturesSlowly, outgrows } from '../../../src/plan/goals/maturing';
import { rawTab } from '../../raw-tab';
import { analysisOf, byMonth, byRep, period } from '../asking';

test('a variant has the traits of its KPI, but for those that it names itself', () => {
  expect(isFlow('sales_activities', 'all_types')).toBe(true);
  expect(isFlow('sales_activities', 'per_working_day')).toBe(false);
  expect(traitOf(kpiOf('churn'), 'standard', 'overTime')).toBe('grows with the period');
  expect(traitOf(kpiOf('churn'), 'baremetrics', 'overTime')).toBe('level');
  expect(traitOf(kpiOf('response_time'), 'within_hour', 'unit')).toBe('ratio');
});

test('what matures for long is no mistake in what was reported, and only what waits for its end is not compared', () => {
  const how = (id: Parameters<typeof keepsMaturing>[0], variant = 'standard') => [
    keepsMaturing(id, variant),
    maturesSlowly(id, variant),
    outgrows(id, variant),
  ];
  expect(how('win_rate')).toEqual([false, false, false]);
  expect(how('response_time')).toEqual([true, false, false]);
  expect(how('clv')).toEqual([true, true, false]);
  expect(how('win_rate', 'cohort')).toEqual([true, true, true]);
});

test('a survey, and only a survey, is anonymous', () => {
  for (const { id, anonymous, variants } of kpis) {
    const formulas = Object.values(variants).flatMap(({ oneOf }) => oneOf);
    const asks = formulas.some((formula) => rowSetsOf(formula).some(({ table }) => table === 'survey'));
    expect([id, anonymous]).toEqual([id, asks]);
  }
});

test('each place among what a team looks at first is taken once, and a story is told by two KPIs at least', () => {
  const places = kpis.flatMap(({ everyday }) => everyday ?? []);
  expect([...places].sort((one, other) => one - other)).toEqual(places.map((_, index) => index + 1));
  const stories = kpis.flatMap(({ story }) => story ?? []);
  for (const story of stories) expect(stories.filter((one) => one === story).length).toBeGreaterThan(1);
});

test('an average per rep is none of one rep; it has months, and rests on the deals', () => {
  const analysis = analysisOf(
    rawTab(
      'Deals',
      `
      Deal | Stage | Amount | Created    | Close date | Owner
      A    | Won   | 900    | 2024-01-02 | 2024-02-01 | Ann
      B    | Won   | 300    | 2024-01-02 | 2024-02-09 | Bob
      C    | Lost  | 300    | 2024-01-02 | 2024-02-09 | Bob
      `,
    ),
  );
  expect(analysis.result('sales_per_rep', 'per_rep_average', period('2024-02'))).toMatchObject({ value: 600, n: 2 });
  expect(byRep(analysis, 'sales_per_rep')).toEqual({ Ann: 900, Bob: 300 });
  expect(byRep(analysis, 'sales_per_rep', 'per_rep_average')).toEqual({});
  expect(byMonth(analysis, 'sales_per_rep', 'per_rep_average')).toEqual({ '2024-01': 0, '2024-02': 600 });
});

test('whoever joins and leaves within a period puts what compares both ends below 0 or above 100%, and it says so', () => {
  const analysis = analysisOf(
    rawTab(
      'Subscriptions',
      `
      Subscription ID | Customer | Start date | End date   | MRR | Status
      1               | Anna     | 2023-01-01 | 2024-02-10 | 10  | cancelled
      2               | Bram     | 2024-02-03 | 2024-02-20 | 10  | cancelled
      `,
    ),
  );
  const values = (['retention article', 'churn net_of_new', 'churn baremetrics'] as const).map((named) => {
    const [id, variant] = named.split(' ') as ['retention' | 'churn', string];
    const { value } = analysis.result(id, variant, period('2024-02'));
    const [negative, above] = (['mayBeNegative', 'mayExceedAll'] as const).map((name) =>
      traitOf(kpiOf(id), variant, name),
    );
    return { value, negative, above };
  });
  expect(values).toEqual([
    { value: -1, negative: true, above: true },
    { value: 2, negative: true, above: true },
    { value: 2, negative: false, above: true },
  ]);
});

test('a KPI that lacks a trait does not compile', () => {
  const without = <Name extends keyof Traits>(): Omit<KpiDeclaration, Name> => kpiOf('revenue');
  const declared: KpiDeclaration[] = [
    // @ts-expect-error unit is missing
    without<'unit'>(),
    // @ts-expect-error span is missing
    without<'span'>(),
    // @ts-expect-error overTime is missing
    without<'overTime'>(),
    // @ts-expect-error matures is missing
    without<'matures'>(),
    // @ts-expect-error counts is missing
    without<'counts'>(),
    // @ts-expect-error breaksDown is missing
    without<'breaksDown'>(),
    // @ts-expect-error mayBeNegative is missing
    without<'mayBeNegative'>(),
    // @ts-expect-error mayExceedAll is missing
    without<'mayExceedAll'>(),
    // @ts-expect-error takes is missing
    without<'takes'>(),
  ];
  const all: Record<keyof Traits, true> = {
    unit: true,
    span: true,
    overTime: true,
    matures: true,
    counts: true,
    breaksDown: true,
    mayBeNegative: true,
    mayExceedAll: true,
    takes: true,
  };
  expect(declared).toHaveLength(Object.keys(all).length);
});
