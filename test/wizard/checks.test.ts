import { checkSetup } from '../../src/wizard/checks';
import type { PickedKpi, Setup, TypedGoal } from '../../src/wizard/setup';
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
    // 15,000 × 1 ÷ (1,000 × 20 %) = 75 leads in 13 weeks; 240 leads a year are 4.6 a week. 40 % × 15 ÷ 12 = 50 %.
    expect(goalOf('revenue', { target: '15,000' }).takes).toBe(
      'At today’s rates that takes 6 leads a week, 1 more than now (5). With as many deals that takes a win rate of 50 % instead of 40 %.',
    );
  });

  test('that is usually reached takes nothing more', () => {
    expect(goalOf('revenue', { target: '12,000' }).takes).toContain('you usually reach 12,000');
  });

  test('of a win rate is so many deals of those decided in a month', () => {
    expect(goalOf('win_rate', { target: '55' }).takes).toBe(
      'Of some 10 deals that are decided in a month, 6 must be won; now it is 4.',
    );
  });

  test('of leads is so many a week', () => {
    expect(goalOf('new_leads', { target: '120' }).takes).toBe('That is 10 a week; the last months brought 5.');
  });

  test('has its letters: all five with an objective, a target the months have reached and a date', () => {
    const check = goalOf('win_rate', { target: '40' }, { objective: 'grow_revenue' });
    // 40 % was reached in every month, so it lies above none of them.
    expect(check.smart.map(({ letter, met }) => [letter, met])).toEqual([
      ['S', true],
      ['M', true],
      ['A', true],
      ['R', true],
      ['T', true],
    ]);
    expect(check.smart[4].says).toBe('due 31 Dec 2017');
  });

  test('beyond every month is not called achievable, and says how far', () => {
    const [, , achievable] = goalOf('revenue', { target: '24,000' }).smart;
    expect(achievable).toEqual({
      letter: 'A',
      met: false,
      says: 'beyond each of the last 12 months, 100 % from the best',
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
    expect(goalOf('win_rate', { target: '110' }).problems).toEqual({});
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
