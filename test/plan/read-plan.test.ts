import { readPlan } from '../../src/plan/read-plan';
import { say } from '../../src/texts/say';
import { fakeKpis } from './fake-kpis';

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
      'The plan says “hourly” at kpis[0].report.cadence, expected one of workday, weekly, monthly, quarterly.',
    ]);
    expect(problemsOf({ kpis: [{ id: 'churn', targets: [{ from: '2017-02-30', to: '2017-12-31' }] }] })).toEqual([
      'The plan says “2017-02-30” at kpis[0].targets[0].from, expected a date as 2026-12-31.',
    ]);
    expect(problemsOf({ kpis: [{ id: 'churn', report: { recipients: [{ address: 'nobody' }] } }] })).toEqual([
      'The plan says “nobody” at kpis[0].report.recipients[0].address, expected an e-mail address.',
    ]);
    expect(problemsOf({ kpis: [{ id: 'churn', taget: 3 }] })).toEqual([
      'The plan has an entry kpis[0].taget that is not known; known there: id, variant, owner, live, targets, report, note.',
    ]);
  });

  test('a KPI named twice, a target that ends before it starts and closing before opening are said', () => {
    expect(problemsOf({ kpis: [{ id: 'churn' }, { id: 'Churn rate' }] })).toHaveLength(1);
    expect(problemsOf({ kpis: [{ id: 'churn', targets: [{ from: '2017-12-31', to: '2017-01-01' }] }] })).toHaveLength(
      1,
    );
    expect(problemsOf({ openingHours: { days: 'mon-fri', opens: '17:00', closes: '09:00' } })).toHaveLength(1);
  });

  test.each([[[]], ['plan'], [3]])('%p is no plan, and that is said', (value) => {
    expect(problemsOf(value)).toHaveLength(1);
  });

  test('no plan at all is an empty plan', () => {
    expect(readPlan(undefined, fakeKpis)).toEqual({ plan: {}, problems: [] });
  });
});
