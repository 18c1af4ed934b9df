import { say } from '../../src/texts/say';
import { checkSetup } from '../../src/wizard/checks';
import type { PickedKpi, Setup } from '../../src/wizard/setup/setup';
import { viewOf } from './small-company';
import { goalOf, view, withGoal } from './typed-goal';

describe('wrong input', () => {
  test.each([
    ['target', 'soon', say({ text: 'wizard_bad_number', values: { example: '12,500' } }, 'en')],
    ['floor', '1.2.3', say({ text: 'wizard_bad_number', values: { example: '12,500' } }, 'en')],
    ['due', '31-12-2017', say({ text: 'wizard_bad_date' }, 'en')],
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
      say({ text: 'wizard_not_a_share', values: { got: '2,700.0%' } }, 'en'),
    );
  });

  test.each([
    ['revenue', '-5', say({ text: 'wizard_not_above_zero' }, 'en')],
    ['revenue', '0', say({ text: 'wizard_not_above_zero' }, 'en')],
    ['sales_cycle', '0', say({ text: 'wizard_not_above_zero' }, 'en')],
    ['win_rate', '110', say({ text: 'wizard_above_all' }, 'en')],
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
    expect(goalOf('win_rate', { target: '150' }).problems.target).toBe(say({ text: 'wizard_above_all' }, 'en'));
    expect(goalOf('win_rate', { target: '151' }).problems.target).toContain('is no percentage to aim for');
    expect(goalOf('revenue', { floor: '0' }).problems).toEqual({});
    expect(goalOf('revenue', { due: '2017-02-28' }).problems).toEqual({});
    expect(goalOf('revenue', { due: '2017-02-29' }).problems).toEqual({ due: say({ text: 'wizard_bad_date' }, 'en') });
  });

  test('nobody lost is a goal, and so is a score below zero', () => {
    const [revenue] = view.setup.picked;
    const aimed = (id: 'churn' | 'enps', target: string) =>
      checkSetup({ ...view.setup, picked: [{ ...revenue, id, goal: { ...revenue.goal, target } }] }, view.context)
        .problems;
    expect([aimed('churn', '0'), aimed('enps', '-10')]).toEqual([[], []]);
    expect(aimed('churn', '-1')[0].says).toContain(say({ text: 'wizard_below_zero' }, 'en'));
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
    expect(check.takes).toContain('winpercentage van 50,0%; over al je gegevens is het 40,0%');
    expect(checkSetup(withGoal('revenue', { target: 'x' }, dutch.setup), dutch.context).goals.revenue.problems).toEqual(
      {
        target: say({ text: 'wizard_bad_number', values: { example: '12.500' } }, 'nl'),
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
    expect(owned('ann@example').revenue).toBe(
      say({ text: 'wizard_bad_address', values: { typed: 'ann@example' } }, 'en'),
    );
  });

  test('recipients are addresses', () => {
    expect(withPerson(to('ann@example.com, bob (nl), c@d')).recipients.revenue).toBe(
      say({ text: 'wizard_bad_address', values: { typed: 'bob (nl), c@d' } }, 'en'),
    );
  });

  test('one of them that is none keeps the sheet from being built', () => {
    const { recipients, problems } = withPerson(to('ann@example.com, c@d'));
    const says = say({ text: 'wizard_bad_address', values: { typed: 'c@d' } }, 'en');
    expect(recipients.revenue).toBe(says);
    expect(problems).toContainEqual({ step: 'reports', key: 'revenue', says: `Revenue: ${says}` });
    expect(withPerson(to('ann@example.com')).problems).toEqual([]);
  });

  test('outside the owner’s domain an address must be confirmed, once', () => {
    const open = withPerson(to('ann@example.com, boss@other.org'));
    expect(open.outside).toEqual([{ address: 'boss@other.org', confirmed: false }]);
    expect(open.problems.map(({ step }) => step)).toEqual(['reports']);
    const confirmed = withPerson(to('boss@other.org'), { confirmed: ['Boss@other.org'] });
    expect(confirmed.outside).toEqual([{ address: 'boss@other.org', confirmed: true }]);
    expect(confirmed.problems).toEqual([]);
  });

  test('nobody is reached by a KPI of which no report goes, whoever stands there', () => {
    const none = (kpi: PickedKpi): PickedKpi => ({
      ...kpi,
      report: { ...kpi.report, cadence: '', recipients: 'boss@other.org' },
    });
    expect(withPerson(none)).toMatchObject({ reaches: [], outside: [], problems: [] });
  });

  test('so must that of an owner whose report names nobody, also with blanks around it', () => {
    const mine = (kpi: PickedKpi): PickedKpi => ({ ...to('')(kpi), owner: ' boss@other.org ' });
    expect(withPerson(mine).outside).toEqual([{ address: 'boss@other.org', confirmed: false }]);
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
  expect(checkSetup({ ...view.setup, picked: [] }, view.context).problems[0].says).toBe(
    say({ text: 'wizard_nothing_picked' }, 'en'),
  );
  const many = Object.values(view.fresh).slice(0, 8);
  expect(checkSetup({ ...view.setup, picked: many }, view.context).brake).toContain('8 KPIs are a lot');
  expect(checkSetup({ ...view.setup, picked: many.slice(1) }, view.context).brake).toBe('');
});

test.each([
  ['revenue', 'wizard_example_money'],
  ['win_rate', 'wizard_example_ratio'],
  ['new_leads', 'wizard_example'],
] as const)('what is typed for %s and is no number is answered with an example of its kind', (id, text) => {
  const { problems } = goalOf(id, { target: 'a lot' });
  expect(JSON.stringify(problems)).toContain(say({ text }, 'en'));
});

test('an owner with a blank behind the address is no problem, one that is no address is named as typed', () => {
  const problemsOf = (owner: string): string[] =>
    checkSetup(
      { ...view.setup, picked: view.setup.picked.map((kpi) => ({ ...kpi, owner })) },
      view.context,
    ).problems.flatMap(({ step, says }) => (step === 'owners' ? [says] : []));
  expect([problemsOf(' ann@example.com '), problemsOf(' Ann '), problemsOf('')]).toEqual([[], [], []]);
  expect(problemsOf(' ann@nowhere ')[0]).toContain(
    say({ text: 'wizard_bad_address', values: { typed: 'ann@nowhere' } }, 'en'),
  );
});
