import { dayFromIso } from '../../../src/base/day';
import type { Plan, PlannedKpi } from '../../../src/plan/plan';
import { planOfSetup } from '../../../src/wizard/setup/plan-of-setup';
import { rebased } from '../../../src/wizard/setup/rebase-setup';
import type { PickedKpi, Setup } from '../../../src/wizard/setup/setup';
import { setupOfPlan } from '../../../src/wizard/setup/setup-of-plan';

const asOf = dayFromIso('2017-12-31') as number;
const whole = { from: '2017-10-01', to: '2017-12-31' };
const team = { name: 'Team', cadence: 'weekly', hour: 9, recipients: [{ address: 'a@example.com' }] } as const;

const kpi: PlannedKpi = { id: 'revenue', owner: 'Ann', note: 'ask Bob', targets: [{ ...whole, target: 120_000 }] };
const plan: Plan = {
  ...{ language: 'en', company: 'Vertbois', objective: 'More bakeries', period: 'quarter', breakdown: 'rep' },
  ...{ weekStart: 'monday', fiscalYearStart: '01-01', thresholds: { onTrack: 0.95 } },
  openingHours: { days: 'mon-fri', opens: '09:00', closes: '17:00' },
  answers: [{ tab: 'Deals', column: 'Created', answer: 'd/m/y' }],
  kpis: [{ ...kpi, report: { ...team, recipients: [...team.recipients] } }],
};

/** Another value of every setting of a plan: the types say so where one is added. */
const typedOnPlan: Required<Omit<Plan, 'kpis'>> = {
  ...{ language: 'nl', company: 'Zilverboon', objective: 'Own words', period: 'year', breakdown: 'month' },
  ...{ weekStart: 'sunday', fiscalYearStart: '04-01', cycleBands: '7, 21, 45', thresholds: { atRisk: 0.7 } },
  openingHours: { days: 'tue,sat', opens: '10:00', closes: '16:00', holidays: ['2017-12-25'] },
  answers: [{ tab: 'Deals', column: 'Created', answer: 'm/d/y' }],
  ...{ sources: { leads: 'firm.crm.leads' }, maximumBytesBilled: 1_000_000 },
};

/** The same of what is set per KPI. */
const typedOfKpi: Required<Omit<PlannedKpi, 'id' | 'variant'>> = {
  ...{ owner: 'bob@example.com', live: true, snoozed: '2018-01-31', note: 'two slipped', alerts: ['target'] },
  targets: [{ ...whole, target: 90_000, floor: 80_000, stretch: 100_000, due: '2017-12-15' }],
  report: { name: 'Board', cadence: 'monthly', hour: 11, recipients: [{ address: 'b@example.com', language: 'nl' }] },
};

const setupFrom = (one: Plan): Setup => setupOfPlan({ plan: one, asleep: [] }, asOf, 'en');

/** What a build makes of a wizard that was opened on one plan, where the sheet holds another by then. */
const built = (opened: Plan, standing: Plan): Plan =>
  planOfSetup(rebased(setupFrom(opened), setupFrom(standing)).setup, { plan: standing, asleep: [] });

describe('typed on the plan tab or the KPI sheet while the wizard is open, there after a build, and shown by the wizard then:', () => {
  test.each(Object.entries(typedOnPlan))('%s', (name, value) => {
    const standing = { ...plan, [name]: value };
    expect(built(plan, standing)).toEqual(standing);
    expect(rebased(setupFrom(plan), setupFrom(standing)).setup.picked).toEqual(setupFrom(standing).picked);
  });

  test.each(Object.entries(typedOfKpi))('%s of a KPI', (name, value) => {
    const standing = { ...plan, kpis: [{ ...(plan.kpis as PlannedKpi[])[0], [name]: value }] };
    expect(built(plan, standing)).toEqual(standing);
    expect(rebased(setupFrom(plan), setupFrom(standing)).setup.picked).toEqual(setupFrom(standing).picked);
  });
});

describe('changed in the wizard, there in the plan, and shown the same when the wizard opens again:', () => {
  const pick = (change: Partial<PickedKpi>) => (setup: Setup) => ({
    ...setup,
    picked: setup.picked.map((one) => ({ ...one, ...change })),
  });
  const [first] = setupFrom(plan).picked;
  test.each<[string, (setup: Setup) => Setup, (made: Plan) => unknown, unknown]>([
    ['the objective', (setup) => ({ ...setup, objective: 'Own words' }), (made) => made.objective, 'Own words'],
    ['the breakdown', (setup) => ({ ...setup, breakdown: 'month' }), (made) => made.breakdown, 'month'],
    ['an answer', (setup) => ({ ...setup, answers: typedOnPlan.answers }), (made) => made.answers, typedOnPlan.answers],
    ['an owner', pick({ owner: 'bob@example.com' }), (made) => made.kpis?.[0].owner, 'bob@example.com'],
    [
      'a goal',
      pick({ goal: { target: '90,000', floor: '80,000', stretch: '100,000', due: '2017-12-15' } }),
      (made) => made.kpis?.[0].targets,
      typedOfKpi.targets,
    ],
    [
      'a report',
      pick({ report: { ...first.report, name: 'Board', cadence: 'monthly', hour: 11 } }),
      (made) => made.kpis?.[0].report,
      { ...plan.kpis?.[0].report, name: 'Board', cadence: 'monthly', hour: 11 },
    ],
  ])('%s', (_name, change, of, value) => {
    const setup = change(setupFrom(plan));
    const made = planOfSetup(setup, { plan, asleep: [] });
    expect(of(made)).toEqual(value);
    const again = setupFrom(made);
    expect(planOfSetup(again, { plan: made, asleep: [] })).toEqual(made);
    expect([again.objective, again.answers]).toEqual([setup.objective, setup.answers]);
    expect(again.picked.map(({ goal, owner, report }) => ({ goal, owner, report }))).toEqual(
      setup.picked.map(({ goal, owner, report }) => ({ goal, owner, report })),
    );
  });
});
