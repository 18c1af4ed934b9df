import { kpis } from '../../src/kpis';
import { cadences } from '../../src/plan/calendar/cadences';
import { readPlan } from '../../src/plan/read-plan';
import { say } from '../../src/texts/say';
import { fakeKpis } from './fake-kpis';

const targets = (...both: object[]): object[] =>
  both.map((one) => ({ targets: [{ from: '2017-01-01', to: '2017-12-31', ...one }] }));
const languages = (...both: string[]): object[] =>
  both.map((language) => ({ report: { recipients: [{ address: 'ann@example.com', language }] } }));

const problemsOf = (value: unknown): string[] =>
  readPlan(value, fakeKpis).problems.map((problem) => say(problem, 'en'));

describe('reading a plan', () => {
  test('a whole plan comes back as it was written', () => {
    const plan = {
      language: 'nl',
      company: 'Voorbeeld bv',
      objective: 'grow revenue',
      period: 'month',
      weekStart: 'monday',
      fiscalYearStart: '01-01',
      openingHours: { days: 'mon-fri', opens: '09:00', closes: '17:00', holidays: ['2026-12-25'] },
      answers: [{ tab: 'sales_pipeline', column: 'deal_stage', value: 'Verbal', answer: 'open' }],
      kpis: [
        {
          id: 'win_rate',
          variant: 'standard',
          owner: 'owner@example.com',
          live: false,
          targets: [{ from: '2017-01-01', to: '2017-12-31', target: 0.65, floor: 0.55, stretch: 0.7 }],
          report: {
            name: 'team',
            cadence: 'weekly',
            hour: 8,
            recipients: [{ address: 'team@example.com', language: 'nl' }],
          },
        },
      ],
    };
    expect(readPlan(plan, fakeKpis)).toEqual({ plan, problems: [] });
  });

  test('a KPI may be called by any of its names, with its variant', () => {
    const kpis = [{ id: 'Win-Percentage' }, { id: 'churnpercentage: Article' }, { id: 'Employee Net Promoter Score' }];
    expect(readPlan({ kpis }, fakeKpis)).toEqual({
      plan: { kpis: [{ id: 'win_rate' }, { id: 'churn', variant: 'article' }, { id: 'enps' }] },
      problems: [],
    });
  });

  test('every mistake is one sentence that says where it stands', () => {
    expect(problemsOf({ kpis: [{ id: 'revenue' }, { id: 'profit' }] })).toEqual([
      'The plan says “profit” at kpis[1].id, expected a KPI, one of revenue, win_rate, churn, sales_cycle, new_leads, enps.',
    ]);
    expect(problemsOf({ kpis: [{ id: 'churn', variant: 'weird' }] })).toEqual([
      'The plan says “weird” at kpis[0].variant, expected one of standard, article.',
    ]);
    expect(problemsOf({ kpis: [{ id: 'churn', report: { cadence: 'hourly' } }] })).toEqual([
      `The plan says “hourly” at kpis[0].report.cadence, expected one of ${cadences.join(', ')}.`,
    ]);
    expect(problemsOf({ kpis: [{ id: 'churn', targets: [{ from: '2017-02-30', to: '2017-12-31' }] }] })).toEqual([
      'The plan says “2017-02-30” at kpis[0].targets[0].from, expected a date as 2026-12-31.',
    ]);
    expect(problemsOf({ kpis: [{ id: 'churn', report: { recipients: [{ address: 'nobody' }] } }] })).toEqual([
      'The plan says “nobody” at kpis[0].report.recipients[0].address, expected an e-mail address.',
    ]);
    expect(problemsOf({ kpis: [{ id: 'churn', taget: 3 }] })).toEqual([
      'The plan has an entry kpis[0].taget that is not known; known there: id, variant, only, owner, live, targets, report, note, alerts, snoozed.',
    ]);
  });

  test('a KPI named twice, a target that ends before it starts and closing before opening are said', () => {
    expect(problemsOf({ kpis: [{ id: 'churn' }, { id: 'Churn rate' }] })).toHaveLength(1);
    expect(problemsOf({ kpis: [{ id: 'churn', targets: [{ from: '2017-12-31', to: '2017-01-01' }] }] })).toHaveLength(
      1,
    );
    expect(problemsOf({ openingHours: { days: 'mon-fri', opens: '17:00', closes: '09:00' } })).toHaveLength(1);
  });

  test.each(['from', 'to'])('a target that does not say “%s” is none, and that is said', (key) => {
    const target: Record<string, unknown> = { from: '2017-01-01', to: '2017-12-31', target: 0.05 };
    delete target[key];
    const read = readPlan({ kpis: [{ id: 'churn', targets: [target] }] }, fakeKpis);
    expect(read.plan.kpis?.[0].targets).toEqual([]);
    expect(read.problems).toEqual([{ text: 'plan_missing_key', values: { at: `kpis[0].targets[0].${key}` } }]);
  });

  test('two variants of a KPI are two, the standard one by its name is none', () => {
    expect(problemsOf({ kpis: [{ id: 'churn' }, { id: 'churn', variant: 'article' }] })).toEqual([]);
    expect(problemsOf({ kpis: [{ id: 'churn' }, { id: 'churn', variant: 'standard' }] })).toHaveLength(1);
    expect(problemsOf({ kpis: [{ id: 'churn: article' }, { id: 'churn', variant: 'article' }] })).toHaveLength(1);
  });

  test.each([
    ['kpis[0].report.hour', { report: { hour: 23 } }, { report: { hour: 24 } }],
    ['kpis[0].report.hour', { report: { hour: 0 } }, { report: { hour: -1 } }],
    ['kpis[0].report.hour', { report: { hour: 8 } }, { report: { hour: 8.5 } }],
    ['kpis[0].report.hour', { report: { hour: 8 } }, { report: { hour: '8' } }],
    ['kpis[0].alerts[1]', { alerts: ['floor', 'Target '] }, { alerts: ['floor', 'constructor'] }],
    ['kpis[0].alerts', { alerts: [] }, { alerts: 'floor' }],
    ['kpis[0].report.recipients', { report: { recipients: [] } }, { report: { recipients: 'ann@example.com' } }],
    ['kpis[0].report.recipients[0].language', ...languages('NL', 'fr')],
    ['kpis[0].live', { live: true }, { live: 'yes' }],
    ['kpis[0].targets[0].target', ...targets({ target: 5 }, { target: Number.POSITIVE_INFINITY })],
    ['kpis[0].targets[0]', ...targets({ to: '2017-01-01' }, { to: '2016-12-31' })],
    ['kpis[0].targets[0]', { targets: [] }, { targets: ['a lot'] }],
    ['kpis[0].targets[0]', { targets: [] }, { targets: [null] }],
  ] as [string, object, object][])('%s: %j is read, %j is not, and that is said', (at, good, bad) => {
    const problems = (more: object) => problemsOf({ kpis: [{ id: 'new_leads', ...more }] });
    expect(problems(good)).toEqual([]);
    expect(problems(bad)).toEqual([expect.stringContaining(` at ${at}, expected `)]);
  });

  test.each([
    [
      'openingHours',
      { days: 'mon', opens: '00:00', closes: '24:00' },
      { days: 'mon', opens: '09:00', closes: '09:00' },
    ],
    [
      'openingHours.closes',
      { days: 'mon', opens: '09:00', closes: '23:59' },
      { days: 'mon', opens: '09:00', closes: '24:01' },
    ],
    ['company', 'Acme', 5],
    ['objective', '', ['grow']],
    ['cycleBands', '7, 21, 45', '45, 21'],
    ['fiscalYearStart', '12-31', '02-29'],
    ['fiscalYearStart', '01-01', '1-1'],
    ['period', '2017-01-01..2017-01-01', '2017-01-02..2017-01-01'],
    ['weekStart', 'Sunday', 'toString'],
  ])('%s: %j is read, %j is not, and that is said', (key, good, bad) => {
    const [setting, inside] = key.split('.');
    expect(problemsOf({ [setting]: good })).toEqual([]);
    expect(problemsOf({ [setting]: bad })[0]).toContain(
      ` at ${[setting, inside].filter(Boolean).join('.')}, expected `,
    );
  });

  test('of a long text that cannot be read its beginning is shown', () => {
    expect(problemsOf({ period: 'x'.repeat(58) })[0]).toContain(`“${'x'.repeat(58)}”`);
    expect(problemsOf({ period: 'x'.repeat(59) })[0]).toContain(`says “${'x'.repeat(58)}… at period`);
  });

  test.each(['days', 'opens', 'closes'])('opening hours without %s are none, and that is said', (key) => {
    const { [key as 'days']: _gone, ...rest } = { days: 'mon-fri', opens: '09:00', closes: '17:00' };
    expect(readPlan({ openingHours: rest }, fakeKpis).plan.openingHours).toBeUndefined();
    expect(problemsOf({ openingHours: rest })).toEqual([expect.stringContaining(`openingHours.${key}`)]);
  });

  test('what is null is not there, and what is needed is missed then', () => {
    expect(readPlan({ period: null, kpis: [{ id: 'churn', owner: null }] }, fakeKpis)).toEqual({
      plan: { kpis: [{ id: 'churn' }] },
      problems: [],
    });
    expect(problemsOf({ kpis: [{ id: null }] })[0]).toContain('kpis[0].id');
  });

  describe('goals that a KPI cannot be judged by', () => {
    const goal = (id: string, levels: object, more = {}) =>
      readPlan(
        {
          kpis: [
            {
              id,
              ...more,
              targets: [
                { from: 'x', to: 'x' },
                { from: '2017-01-01', to: '2017-12-31', ...levels },
              ],
            },
          ],
        },
        fakeKpis,
      );
    const said = (...given: Parameters<typeof goal>) =>
      goal(...given)
        .problems.slice(2)
        .map((problem) => say(problem, 'en'));

    test('a percentage written as 65 is refused with what to write', () => {
      expect(said('win_rate', { target: 65 })).toEqual([
        'The plan says 65 at kpis[0].targets[1].target, but percentages are written from 0 to 1: write 0.65.',
      ]);
      expect(said('Churn rate', { floor: 7, target: 0.02 }, { variant: 'article' })).toEqual([
        'The plan says 7 at kpis[0].targets[1].floor, but percentages are written from 0 to 1: write 0.07.',
      ]);
      expect(said('win_rate', { target: 0.5, stretch: -5 })[0]).toContain('write -0.05.');
      expect(goal('win_rate', { target: 65 }).plan.kpis?.[0].targets).toEqual([]);
    });

    test('from −100 % to 150 % it is a share, and other units are free', () => {
      expect(said('win_rate', { floor: -1, target: 1.5 })).toEqual([]);
      expect(said('enps', { target: 65 })).toEqual([]);
      expect(said('new_leads', { target: 1200 })).toEqual([]);
    });

    test('a variant with a unit of its own is judged by that unit', () => {
      const kpi = {
        ...fakeKpis[1],
        variants: { ...fakeKpis[1].variants, mean: { ...fakeKpis[1].variants.standard, unit: 'score' as const } },
      };
      const targets = [{ from: '2017-01-01', to: '2017-12-31', target: 4 }];
      expect(readPlan({ kpis: [{ id: 'win_rate', variant: 'mean', targets }] }, [kpi]).problems).toEqual([]);
      expect(readPlan({ kpis: [{ id: 'win_rate: mean', targets }] }, [kpi]).problems).toEqual([]);
      expect(readPlan({ kpis: [{ id: 'win_rate', targets }] }, [kpi]).problems).toHaveLength(1);
    });

    test('a floor above the target is refused where higher is better', () => {
      expect(said('new_leads', { target: 100, floor: 120 })).toEqual([
        'The plan has a floor of 120 above the target of 100 at kpis[0].targets[1]: the floor is the least that will do, so it lies below the target.',
      ]);
      expect(said('new_leads', { target: 100, floor: 100 })).toEqual([]);
      expect(said('sales_cycle', { target: 30, floor: 45 })).toEqual([]);
    });
  });

  test.each([[[]], ['plan'], [3]])('%p is no plan, and that is said', (value) => {
    expect(problemsOf(value)).toHaveLength(1);
  });

  test('no plan at all is an empty plan', () => {
    expect(readPlan(undefined, fakeKpis)).toEqual({ plan: {}, problems: [] });
  });
});

describe('a plan for one part of the rows', () => {
  const kpisOf = (...written: object[]) => readPlan({ kpis: written }, kpis);

  test('stands beside that for the whole, with a goal of its own', () => {
    const targets = [{ from: '2026-01-01', to: '2026-12-31', target: 0.4 }];
    const { plan, problems } = kpisOf(
      { id: 'win_rate' },
      { id: 'win_rate', only: 'regio = Noord', targets },
      { id: 'win rate', variant: 'by_value', only: 'region = Noord' },
      { id: 'Win rate, only region = Zuid' },
    );
    expect(problems).toEqual([]);
    expect(plan.kpis).toEqual([
      { id: 'win_rate' },
      { id: 'win_rate', variant: 'only region = Noord', targets },
      { id: 'win_rate', variant: 'by_value, only region = Noord' },
      { id: 'win_rate', variant: 'only region = Zuid' },
    ]);
    expect(readPlan(plan, kpis)).toEqual({ plan, problems: [] });
  });

  test('is none of the whole where the part cannot be read', () => {
    const { plan, problems } = kpisOf({ id: 'win_rate', only: 'North' }, { id: 'churn' });
    expect(plan.kpis).toEqual([{ id: 'churn' }]);
    expect(problems.map((one) => say(one, 'en'))).toEqual([
      'The plan says “North” at kpis[0].only, expected a column and one of its values, as region = North.',
    ]);
  });
});
