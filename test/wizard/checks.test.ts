import fc from 'fast-check';
import { checkSetup } from '../../src/wizard/checks';
import { backSolve } from '../../src/wizard/goals/back-solve';
import type { PickedKpi, Setup, TypedGoal } from '../../src/wizard/setup/setup';
import { viewOf } from './small-company';

const view = viewOf();

/** The set-up with one KPI's goal typed. */
function withGoal(id: string, goal: Partial<TypedGoal>, setup: Setup = view.setup): Setup {
  const typed = (kpi: PickedKpi): PickedKpi => (kpi.id === id ? { ...kpi, goal: { ...kpi.goal, ...goal } } : kpi);
  return { ...setup, picked: setup.picked.map(typed) };
}

const goalOf = (id: string, goal: Partial<TypedGoal>, more: Partial<Setup> = {}) =>
  checkSetup(withGoal(id, goal, { ...view.setup, ...more }), view.context).goals[id];

describe('a goal', () => {
  test('is worked back to leads and to a win rate: 15,000 a quarter where 12,000 is usual', () => {
    // 240 leads a year are 4.6 a week; a quarter more is 5.75. 40 % × 15 ÷ 12 = 50 %.
    expect(goalOf('revenue', { target: '15,000' }).takes).toBe(
      'At today’s rates that takes 6 leads a week, 1 more than now (5). With as many deals that takes a win rate of 50 % instead of 40 %.',
    );
  });

  test('that is usually reached takes nothing more', () => {
    expect(goalOf('revenue', { target: '12,000' }).takes).toContain('you usually reach 12,000');
  });

  test('a little above what is usual takes a little more, and a higher one never less', () => {
    // Orders bring far more than the deals that leads become: their revenue is the base all the same.
    const revenue = view.context.kpis.find(({ id }) => id === 'revenue') as (typeof view.context.kpis)[number];
    const history = revenue.history.map(({ month }) => ({ month, value: 100_000 }));
    const needs = (target: number): number[] => {
      const takes = backSolve({ target, months: 3 }, { ...revenue, history }, view.context.rates, 'en');
      if (takes?.text === 'wizard_back_usual') return [0, 0];
      // Beyond a win rate of 100 % only the leads are named.
      type Said = Record<'leads' | 'rate', { values: { needed: number | string } }>;
      const { leads, rate } = (takes?.text === 'wizard_back_either' ? takes.values : { leads: takes }) as Partial<Said>;
      return [Number(leads?.values.needed), Number.parseFloat(String(rate?.values.needed ?? 100))];
    };
    expect(needs(300_000)).toEqual([0, 0]);
    // 0.1 % more: no lead more than the 5 of now, and 40 % becomes 40 % rounded to a tenth.
    expect(needs(300_300)).toEqual([5, 40]);
    const target = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(
      fc.property(target, target, (one, other) => {
        const [low, high] = [needs(Math.min(one, other)), needs(Math.max(one, other))];
        expect(high[0]).toBeGreaterThanOrEqual(low[0]);
        expect(high[1]).toBeGreaterThanOrEqual(low[1]);
      }),
    );
  });

  test('of a win rate is so many deals of those decided in a month', () => {
    expect(goalOf('win_rate', { target: '55' }).takes).toBe(
      'Of some 10 deals that are decided in a month, 6 must be won; now it is 4.',
    );
  });

  test('that exactly brings what is usual takes nothing more, and a win rate of all of them is one', () => {
    // 4,000 a month: 12,000 a quarter. From 40 % the revenue may grow two and a half times.
    expect(goalOf('revenue', { target: '12,001' }).takes).toContain('At today’s rates');
    expect(goalOf('revenue', { target: '30,000' }).takes).toContain('a win rate of 100 % instead of 40 %');
    expect(goalOf('revenue', { target: '30,001' }).takes).not.toContain('win rate');
    expect(goalOf('win_rate', { target: '100' }).takes).toContain('10 must be won');
  });

  test('of leads is so many a week', () => {
    expect(goalOf('new_leads', { target: '120' }).takes).toBe('That is 10 a week; the last months brought 5.');
  });

  test('has its letters: all five with an objective, a target the months have reached and a date', () => {
    const check = goalOf('win_rate', { target: '40', due: '2018-03-31' }, { objective: 'grow_revenue' });
    // 40 % was reached in every month, so it lies above none of them.
    expect(check.smart.map(({ letter, met }) => [letter, met])).toEqual([
      ['S', true],
      ['M', true],
      ['A', true],
      ['R', true],
      ['T', true],
    ]);
    expect(check.smart[4].says).toBe('due 31 Mar 2018');
  });

  test('is not time-bound by a day that is over today, though the data ends on it', () => {
    const [, , , , timeBound] = goalOf('win_rate', { target: '40' }).smart;
    expect(timeBound).toEqual({ letter: 'T', met: false, says: 'the due date 31 Dec 2017 has passed' });
  });

  test('that asks for less than every quarter brought is no goal to work for, and says so', () => {
    const [, , achievable] = goalOf('revenue', { target: '5' }).smart;
    expect(achievable.met).toBe(false);
    expect(achievable.says).toBe(
      'asks for less than each of the last 10 runs of 3 months in a row brought: nothing to work for',
    );
  });

  test('beyond every month is not called achievable, and says how far', () => {
    const [, , achievable] = goalOf('revenue', { target: '24,000' }).smart;
    expect(achievable).toEqual({
      letter: 'A',
      met: false,
      says: 'beyond each of the last 10 runs of 3 months in a row, 100 % from the best',
    });
  });

  test('lies as a line among the months: a third of a quarter for what adds up, itself for a rate', () => {
    expect(goalOf('revenue', { target: '15,000' }).line).toBe(5_000);
    expect(goalOf('win_rate', { target: '55' }).line).toBeCloseTo(0.55);
  });
});

describe('wrong input', () => {
  test.each([
    ['target', 'soon', 'This is no number. Type it as 12,500.'],
    ['floor', '1.2.3', 'This is no number. Type it as 12,500.'],
    ['due', '31-12-2017', 'This is no date.'],
  ] as const)('in %s: “%s”', (field, text, says) => {
    expect(goalOf('revenue', { [field]: text }).problems).toEqual({ [field]: says });
  });

  test('a floor above the target, a stretch below it; the other way round where lower is better', () => {
    expect(Object.keys(goalOf('revenue', { target: '10', floor: '11', stretch: '9' }).problems)).toEqual([
      'floor',
      'stretch',
    ]);
    expect(goalOf('sales_cycle', { target: '20', floor: '30', stretch: '10' }).problems).toEqual({});
    expect(Object.keys(goalOf('sales_cycle', { target: '20', floor: '10', stretch: '30' }).problems)).toEqual([
      'floor',
      'stretch',
    ]);
  });

  test('a percentage far beyond 100 is taken for a slip', () => {
    expect(goalOf('win_rate', { target: '2700' }).problems.target).toBe(
      '2,700 % is no percentage to aim for. Type 27 for 27 %.',
    );
  });

  test.each([
    ['revenue', '-5', 'A goal for this KPI is more than 0.'],
    ['revenue', '0', 'A goal for this KPI is more than 0.'],
    ['sales_cycle', '0', 'A goal for this KPI is more than 0.'],
    ['win_rate', '110', 'This KPI cannot rise above 100 %.'],
  ])('what a KPI cannot be is refused: %s of %s', (id, target, says) => {
    const check = goalOf(id, { target }, { objective: 'grow_revenue' });
    expect(check.problems.target).toBe(says);
    expect(check.smart[0].met || check.smart[2].met).toBe(false);
    expect([check.takes, check.line]).toEqual(['', null]);
  });

  test('a floor or a stretch may be the target itself, and a share may be all of it', () => {
    expect(goalOf('revenue', { target: '10', floor: '10', stretch: '10' }).problems).toEqual({});
    expect(goalOf('sales_cycle', { target: '10', floor: '10', stretch: '10' }).problems).toEqual({});
    expect(goalOf('win_rate', { target: '100' }).problems).toEqual({});
    expect(goalOf('win_rate', { target: '150' }).problems.target).toBe('This KPI cannot rise above 100 %.');
    expect(goalOf('win_rate', { target: '151' }).problems.target).toContain('is no percentage to aim for');
    expect(goalOf('revenue', { floor: '0' }).problems).toEqual({});
    expect(goalOf('revenue', { due: '2017-02-28' }).problems).toEqual({});
    expect(goalOf('revenue', { due: '2017-02-29' }).problems).toEqual({ due: 'This is no date.' });
  });

  test('nobody lost is a goal, and so is a score below zero', () => {
    const [revenue] = view.setup.picked;
    const aimed = (id: 'churn' | 'enps', target: string) =>
      checkSetup({ ...view.setup, picked: [{ ...revenue, id, goal: { ...revenue.goal, target } }] }, view.context)
        .problems;
    expect([aimed('churn', '0'), aimed('enps', '-10')]).toEqual([[], []]);
    expect(aimed('churn', '-1')[0].says).toContain('This KPI cannot fall below 0.');
  });

  test('is listed with its step, so that the review can lead there', () => {
    const { problems } = checkSetup(withGoal('revenue', { target: 'x' }), view.context);
    expect(problems).toEqual([
      { step: 'goals', key: 'revenue', says: 'Revenue: This is no number. Type it as 12,500.' },
    ]);
  });

  test('in Dutch it is said in Dutch, with Dutch numbers', () => {
    const dutch = viewOf({ language: 'nl' });
    const setup = withGoal('revenue', { target: '15.000' }, dutch.setup);
    const check = checkSetup(setup, dutch.context).goals.revenue;
    expect(check.understood).toBe('15.000');
    expect(check.takes).toContain('winpercentage van 50 % in plaats van 40 %');
    expect(checkSetup(withGoal('revenue', { target: 'x' }, dutch.setup), dutch.context).goals.revenue.problems).toEqual(
      {
        target: 'Dit is geen getal. Typ het als 12.500.',
      },
    );
  });
});

describe('people', () => {
  const withPerson = (change: (kpi: PickedKpi) => PickedKpi, more: Partial<Setup> = {}) =>
    checkSetup({ ...view.setup, ...more, picked: view.setup.picked.map(change) }, view.context);
  const to = (recipients: string) => (kpi: PickedKpi) => ({ ...kpi, report: { ...kpi.report, recipients } });

  test('an owner is a name or an address, and what looks like an address must be one', () => {
    const owned = (owner: string) => withPerson((kpi) => ({ ...kpi, owner })).owners;
    expect(owned('Ann')).toEqual({});
    expect(owned('ann@example.com')).toEqual({});
    expect(owned('ann@example').revenue).toBe('“ann@example” is no e-mail address.');
  });

  test('recipients are addresses', () => {
    expect(withPerson(to('ann@example.com, bob (nl), c@d')).recipients.revenue).toBe(
      '“bob (nl), c@d” is no e-mail address.',
    );
  });

  test('outside the owner’s domain an address must be confirmed, once', () => {
    const open = withPerson(to('ann@example.com, boss@other.org'));
    expect(open.outside).toEqual([{ address: 'boss@other.org', confirmed: false }]);
    expect(open.problems.map(({ step }) => step)).toEqual(['reports']);
    const confirmed = withPerson(to('boss@other.org'), { confirmed: ['Boss@other.org'] });
    expect(confirmed.outside).toEqual([{ address: 'boss@other.org', confirmed: true }]);
    expect(confirmed.problems).toEqual([]);
  });

  test.each([
    ['', 'boss@example.com'],
    ['me@gmail.com', 'you@gmail.com'],
  ])('an owner known as “%s” makes everyone else an outsider', (owner, address) => {
    const context = { ...view.context, owner };
    const setup = { ...view.setup, picked: view.setup.picked.map(to(`${address}, ${owner}`)) };
    expect(checkSetup(setup, context).outside.map((one) => one.address)).toEqual([address]);
  });
});

test('nothing picked cannot be built, and more than seven earns a word', () => {
  expect(checkSetup({ ...view.setup, picked: [] }, view.context).problems[0].says).toBe('Pick at least one KPI.');
  const many = Object.values(view.fresh).slice(0, 8);
  expect(checkSetup({ ...view.setup, picked: many }, view.context).brake).toContain('8 KPIs are a lot');
  expect(checkSetup({ ...view.setup, picked: many.slice(1) }, view.context).brake).toBe('');
});
