import { dayFromIso } from '../../../src/base/day';
import type { Plan, PlannedKpi } from '../../../src/plan/plan';
import { planOfSetup } from '../../../src/wizard/setup/plan-of-setup';
import type { PickedKpi, Setup } from '../../../src/wizard/setup/setup';
import { completed, setupOfPlan } from '../../../src/wizard/setup/setup-of-plan';

const asOf = dayFromIso('2017-12-31') as number;

const plan: Plan = {
  language: 'en',
  company: 'Vertbois',
  objective: 'Grow revenue',
  period: 'quarter',
  fiscalYearStart: '01-01',
  openingHours: { days: 'mon-fri', opens: '09:00', closes: '17:00' },
  thresholds: { onTrack: 0.95 },
  answers: [{ tab: 'Deals', column: 'Created', answer: 'd/m/y' }],
  kpis: [
    {
      id: 'revenue',
      owner: 'Ann',
      note: 'ask Bob',
      live: true,
      targets: [{ from: '2017-01-01', to: '2017-12-31', target: 120_000, floor: 100_000 }],
      report: { name: 'Team', cadence: 'weekly', hour: 9, recipients: [{ address: 'a@example.com', language: 'nl' }] },
    },
    { id: 'churn', variant: 'article', targets: [{ from: '2017-10-01', to: '2017-12-31', target: 0.05 }] },
    { id: 'churn' },
  ],
};

const nothingProposed = { ids: [], recipient: '' };
const soFar = { plan, asleep: [] };
const shown = setupOfPlan(soFar, asOf, 'en');

const withKpi = (setup: Setup, index: number, change: (kpi: PickedKpi) => PickedKpi): Setup => ({
  ...setup,
  picked: setup.picked.map((kpi, at) => (at === index ? change(kpi) : kpi)),
});

test('a plan shown and built again without a touch stays word for word', () => {
  expect(planOfSetup(shown, soFar)).toEqual(plan);
});

test('a goal for a year is shown as the quarter’s share, and typing over it makes a goal of the quarter', () => {
  // 65 of 260 working days: 120,000 ÷ 4.
  expect(shown.picked[0].goal).toEqual({ target: '30,000', floor: '25,000', stretch: '', due: '2017-12-31' });
  const typed = withKpi(shown, 0, (kpi) => ({ ...kpi, goal: { ...kpi.goal, target: '36,000', due: '2017-12-15' } }));
  expect(planOfSetup(typed, soFar).kpis?.[0].targets).toEqual([
    { from: '2017-01-01', to: '2017-12-31', target: 120_000, floor: 100_000 },
    { from: '2017-10-01', to: '2017-12-31', target: 36_000, floor: 25_000, due: '2017-12-15' },
  ]);
});

test('what the wizard does not ask for outlives it', () => {
  const { company, openingHours, thresholds, kpis } = planOfSetup(
    withKpi(shown, 0, (kpi) => ({ ...kpi, owner: 'Bob' })),
    soFar,
  );
  expect({ company, openingHours, thresholds }).toEqual({
    company: 'Vertbois',
    openingHours: plan.openingHours,
    thresholds: { onTrack: 0.95 },
  });
  expect(kpis?.[0]).toMatchObject({ owner: 'Bob', note: 'ask Bob', live: true });
});

test('when a KPI warns outlives the wizard too, whatever is changed about the KPI', () => {
  const warned = (alerts: PlannedKpi['alerts']): Plan => ({ ...plan, kpis: [{ id: 'revenue', alerts }] });
  for (const alerts of [['floor', 'previous'], [], undefined] as const) {
    const base = { plan: warned(alerts && [...alerts]), asleep: [] };
    const setup = setupOfPlan(base, asOf, 'nl');
    const typed = withKpi(setup, 0, (kpi) => ({ ...kpi, variant: 'gross', owner: 'Bob' }));
    expect(planOfSetup(setup, base)).toEqual(base.plan);
    expect(planOfSetup(typed, base).kpis?.[0].alerts).toEqual(alerts);
    const without = planOfSetup({ ...setup, picked: [], chosen: true }, base);
    const asleep = { plan: without, asleep: base.plan.kpis ?? [] };
    const [put] = setupOfPlan(asleep, asOf, 'nl').parked;
    expect(planOfSetup({ ...setup, picked: [put] }, asleep).kpis?.[0].alerts).toEqual(alerts);
  }
});

test('a KPI taken off and put back has what it had, also when it slept on the plan tab', () => {
  const [revenue, ...rest] = plan.kpis as NonNullable<Plan['kpis']>;
  const asleep = { plan: { ...plan, kpis: rest }, asleep: [revenue] };
  const setup = setupOfPlan(asleep, asOf, 'en');
  expect(setup.parked.map(({ id }) => id)).toEqual(['revenue']);
  const back = { ...setup, picked: [...setup.picked, ...setup.parked], parked: [] };
  expect(planOfSetup(back, asleep).kpis?.[2]).toEqual(revenue);
});

test('another variant keeps the KPI’s goal, owner and report', () => {
  const changed = withKpi(shown, 0, (kpi) => ({ ...kpi, variant: 'gross' }));
  expect(planOfSetup(changed, soFar).kpis?.[0]).toEqual({ ...plan.kpis?.[0], variant: 'gross' });
});

test('a date without a number is no goal, and what is no number is left out', () => {
  const dated = withKpi(shown, 2, (kpi) => ({ ...kpi, goal: { ...kpi.goal, due: '2017-11-30' } }));
  expect(planOfSetup(dated, soFar).kpis?.[2]).toEqual({ id: 'churn' });
  const wrong = withKpi(shown, 2, (kpi) => ({ ...kpi, goal: { ...kpi.goal, target: 'soon' } }));
  expect(planOfSetup(wrong, soFar).kpis?.[2].targets).toBeUndefined();
});

test('an objective of blanks is none, and names and people lose theirs', () => {
  expect(planOfSetup({ ...shown, objective: '  ' }, soFar).objective).toBe('Grow revenue');
  const typed = withKpi(shown, 0, (kpi) => ({
    ...kpi,
    owner: ' Bob ',
    report: { ...kpi.report, name: ' Board ', recipients: ' b@example.com ' },
  }));
  expect(planOfSetup(typed, soFar).kpis?.[0]).toMatchObject({
    owner: 'Bob',
    report: { name: 'Board', recipients: [{ address: 'b@example.com' }] },
  });
  const none = withKpi(shown, 0, (kpi) => ({
    ...kpi,
    owner: ' ',
    report: { name: ' ', cadence: '' as const, hour: 9, recipients: ' ' },
  }));
  expect(planOfSetup(none, soFar).kpis?.[0].owner).toBeUndefined();
  expect(planOfSetup(none, soFar).kpis?.[0].report).toBeUndefined();
});

test('a plan without KPIs shows none, and none is chosen; with an empty list somebody has chosen so', () => {
  const lists = (kpis?: Plan['kpis']) => setupOfPlan({ plan: { ...plan, kpis }, asleep: [] }, asOf, 'en');
  expect(lists()).toMatchObject({ picked: [], chosen: false });
  expect(lists([])).toMatchObject({ picked: [], chosen: true });
  const { kpis, ...none } = plan;
  expect(planOfSetup(lists(), { plan: none, asleep: [] }).kpis).toBeUndefined();
  expect(planOfSetup(lists([]), { plan: none, asleep: [] }).kpis).toEqual([]);
});

test('the usual hour is left out of a plan that names none, and kept in one that does', () => {
  const at = (hour: number, before?: number) => {
    const report = { cadence: 'weekly' as const, ...(before === undefined ? {} : { hour: before }) };
    const base = { plan: { ...plan, kpis: [{ id: 'revenue', report }] }, asleep: [] };
    const setup = withKpi(setupOfPlan(base, asOf, 'en'), 0, (kpi) => ({ ...kpi, report: { ...kpi.report, hour } }));
    return planOfSetup(setup, base).kpis?.[0].report?.hour;
  };
  expect([at(8), at(9), at(8, 8), at(8, 9)]).toEqual([undefined, 9, 8, 8]);
});

describe('an objective', () => {
  test('of ours is written in the plan’s language, own words as they are', () => {
    expect(planOfSetup({ ...shown, objective: 'keep_customers' }, soFar).objective).toBe('Keep customers');
    expect(
      planOfSetup({ ...shown, objective: 'keep_customers' }, { plan: { language: 'nl' }, asleep: [] }).objective,
    ).toBe('Klanten behouden');
    expect(planOfSetup({ ...shown, objective: ' fewer returns ' }, soFar).objective).toBe('fewer returns');
  });

  test('in own words is not taken for one of ours', () => {
    const own = { plan: { ...plan, objective: 'grow revenue in the north' }, asleep: [] };
    expect(setupOfPlan(own, asOf, 'en').objective).toBe('grow revenue in the north');
    expect(setupOfPlan(soFar, asOf, 'en').objective).toBe('grow_revenue');
  });
});

describe('a set-up found again', () => {
  test('by a colleague who reads Dutch shows the same numbers in Dutch', () => {
    const dutch = completed(shown, plan, asOf, 'nl', nothingProposed);
    expect(dutch.picked[0].goal).toMatchObject({ target: '30.000', floor: '25.000' });
    const stretched = withKpi(shown, 0, (kpi) => ({ ...kpi, goal: { ...kpi.goal, stretch: '40,000' } }));
    expect(completed(stretched, plan, asOf, 'nl', nothingProposed).picked[0].goal.stretch).toBe('40.000');
    expect(planOfSetup(dutch, soFar).kpis).toEqual(plan.kpis);
  });

  test('keeps its list where somebody has chosen one, else has the one proposed; nothing typed is lost', () => {
    const proposed = { ids: ['win_rate', 'revenue'] as const, recipient: 'me@example.com' };
    const chosen = completed(shown, plan, asOf, 'en', proposed);
    expect(chosen.picked.map(({ id }) => id)).toEqual(['revenue', 'churn', 'churn']);
    const open = completed({ ...shown, chosen: false }, plan, asOf, 'en', proposed);
    expect(open.picked.map(({ id, owner }) => [id, owner])).toEqual([
      ['win_rate', ''],
      ['revenue', 'Ann'],
    ]);
    expect(open.picked[0].report.recipients).toBe('me@example.com');
    expect(open.parked.map(({ id, variant }) => `${id} ${variant}`)).toEqual(['churn article', 'churn standard']);
  });

  test('of a plan without a period has that of the set-up, else a quarter; all time has no day on which it is due', () => {
    const { period, ...without } = plan;
    expect(completed({ ...shown, period: '' }, plan, asOf, 'en', nothingProposed).period).toBe('quarter');
    expect(completed({ ...shown, period: 'year' }, without, asOf, 'en', nothingProposed).period).toBe('year');
    expect(setupOfPlan({ plan: without, asleep: [] }, asOf, 'en').period).toBe('quarter');
    const all = completed({ ...shown, period: 'all' }, plan, asOf, 'en', nothingProposed);
    expect(all.picked[2].goal.due).toBe('');
  });

  test('in the next quarter has its untouched due date at the end of that quarter', () => {
    const later = completed(shown, plan, dayFromIso('2018-02-03') as number, 'en', nothingProposed);
    expect(later.span).toEqual({ from: '2018-01-01', to: '2018-03-31' });
    expect(later.picked[2].goal.due).toBe('2018-03-31');
  });
});

test('a part of a KPI takes over neither the goal nor the note of the whole', () => {
  const part = { ...shown.picked[0], variant: 'only rep = Ann', goal: { ...shown.picked[0].goal, target: '900' } };
  const built = planOfSetup({ ...shown, picked: [...shown.picked, part] }, soFar).kpis;
  expect(built?.[0]).toEqual(plan.kpis?.[0]);
  expect(built?.at(-1)).toMatchObject({ id: 'revenue', variant: 'only rep = Ann' });
  expect(built?.at(-1)?.note).toBeUndefined();
  expect(built?.at(-1)?.targets).toEqual([{ from: '2017-10-01', to: '2017-12-31', target: 900, floor: 25_000 }]);
});
