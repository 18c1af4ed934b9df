import { dayFromIso } from '../../../src/base/day';
import type { Plan } from '../../../src/plan/plan';
import { say } from '../../../src/texts/say';
import { checkSetup } from '../../../src/wizard/checks';
import { laterText, laterTyped, periodsToCome, titleOfSpan } from '../../../src/wizard/goals/later-targets';
import { planOfSetup } from '../../../src/wizard/setup/plan-of-setup';
import { readSetup } from '../../../src/wizard/setup/read-setup';
import type { PickedKpi, Setup } from '../../../src/wizard/setup/setup';
import { completed, setupOfPlan } from '../../../src/wizard/setup/setup-of-plan';
import { viewOf } from '../small-company';

const day = (iso: string): number => dayFromIso(iso) as number;
const asOf = day('2017-12-31');

const plan: Plan = {
  period: 'quarter',
  answers: [],
  kpis: [
    {
      id: 'win_rate',
      targets: [
        { from: '2017-10-01', to: '2017-12-31', target: 0.4 },
        { from: '2018-01-01', to: '2018-03-31', target: 0.45, floor: 0.3, due: '2018-03-15' },
        { from: '2019-01-01', to: '9999-12-31', target: 0.5 },
      ],
    },
  ],
};
const soFar = { plan, asleep: [] };
const shown = setupOfPlan(soFar, asOf, 'en');

const typed = (later: PickedKpi['later'], setup: Setup = shown): Setup => ({
  ...setup,
  picked: setup.picked.map((kpi, at) => (at === 0 ? { ...kpi, later } : kpi)),
});

describe('the periods to come', () => {
  test('follow the last one that the data reaches, or are those of today where it ends long before', () => {
    expect(periodsToCome('quarter', asOf, asOf, {})).toEqual([
      '2018-01-01..2018-03-31',
      '2018-04-01..2018-06-30',
      '2018-07-01..2018-09-30',
      '2018-10-01..2018-12-31',
    ]);
    expect(periodsToCome('quarter', asOf, day('2026-11-29'), {})[0]).toBe('2026-10-01..2026-12-31');
    expect(periodsToCome('year', asOf, asOf, { fiscalYearStart: '04-01' })).toEqual([
      '2018-04-01..2019-03-31',
      '2019-04-01..2020-03-31',
    ]);
  });

  test('are none for all data and for days that were typed', () => {
    expect(periodsToCome('all', asOf, asOf, {})).toEqual([]);
    expect(periodsToCome('2017-01-01..2017-03-31', asOf, asOf, {})).toEqual([]);
  });

  test('are called as people call them, also one without end', () => {
    expect(titleOfSpan('2018-01-01..2018-03-31', 'nl')).toBe('Q1 2018');
    expect(titleOfSpan('2019-01-01..9999-12-31', 'en')).toBe(
      say({ text: 'wizard_from_on', values: { from: '1 Jan 2019' } }, 'en'),
    );
    expect(laterText({ '2018-04-01..2018-06-30': '50', '2018-01-01..2018-03-31': ' 45 ', x: ' ' }, 'en')).toBe(
      'Q1 2018: 45, Q2 2018: 50',
    );
  });
});

describe('targets of periods to come', () => {
  test('are shown as the plan has them, and a plan built again without a touch stays word for word', () => {
    expect(shown.picked[0].later).toEqual({ '2018-01-01..2018-03-31': '45', '2019-01-01..9999-12-31': '50' });
    expect(planOfSetup(shown, soFar)).toEqual(plan);
  });

  test('that are typed stand in the plan beside the others, with the floor that was there', () => {
    const setup = typed({ ...shown.picked[0].later, '2018-01-01..2018-03-31': '46 %', '2018-04-01..2018-06-30': '48' });
    expect(planOfSetup(setup, soFar).kpis?.[0].targets).toEqual([
      { from: '2017-10-01', to: '2017-12-31', target: 0.4 },
      { from: '2019-01-01', to: '9999-12-31', target: 0.5 },
      { from: '2018-01-01', to: '2018-03-31', target: 0.46, floor: 0.3, due: '2018-03-15' },
      { from: '2018-04-01', to: '2018-06-30', target: 0.48 },
    ]);
  });

  test('that are emptied are no targets any more', () => {
    const targets = planOfSetup(typed({ '2018-01-01..2018-03-31': '' }), soFar).kpis?.[0].targets;
    expect(targets?.find(({ from }) => from === '2018-01-01')?.target).toBeUndefined();
  });

  test('begin the day after the last one shown, and no sooner', () => {
    const target = (from: string) => [{ from, to: '2018-03-31', target: 0.45 }];
    expect(laterTyped(target('2017-12-31'), asOf, 'ratio', 'en')).toBeUndefined();
    expect(laterTyped(target('2018-01-01'), asOf, 'ratio', 'en')).toEqual({ '2018-01-01..2018-03-31': '45' });
  });

  test('are shown to a colleague who reads Dutch as she would type them, and mean the same', () => {
    const setup = typed({ '2018-04-01..2018-06-30': '48.5' });
    const dutch = completed(setup, plan, asOf, 'nl', { ids: [], recipient: '' });
    expect(dutch.picked[0].later).toEqual({ '2018-04-01..2018-06-30': '48,5' });
    expect(planOfSetup(dutch, soFar)).toEqual(planOfSetup(setup, soFar));
  });

  test('are read back from the page, save under what is no period', () => {
    const kept = typed({ '2018-04-01..2018-06-30': '48' });
    expect(readSetup(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
    expect(readSetup(typed({ soon: '48' }))).toMatchObject({ text: 'wizard_bad_setup' });
  });
});

test('the wizard offers the next quarters, says how each target was read, and refuses what cannot be', () => {
  const view = viewOf();
  expect(view.toCome.map(({ title }) => title)).toEqual(['Q1 2018', 'Q2 2018', 'Q3 2018', 'Q4 2018']);
  const [first, second, third, fourth] = view.toCome.map(({ period }) => period);
  const at = view.setup.picked.findIndex(({ id }) => id === 'win_rate');
  const picked = view.setup.picked.map((kpi, index) =>
    index === at ? { ...kpi, later: { [first]: '45', [second]: 'much', [third]: '120', [fourth]: ' ' } } : kpi,
  );
  const { goals, problems } = checkSetup({ ...view.setup, picked }, view.context);
  expect(goals.win_rate.later[first]).toEqual({ understood: '45.0%', problem: '', doubt: '' });
  expect(Object.keys(goals.win_rate.later)).toHaveLength(3);
  expect(problems.map(({ step, says }) => [step, says.split(':').slice(0, 2).join(':')])).toEqual([
    ['goals', 'Win rate: Q2 2018'],
    ['goals', 'Win rate: Q3 2018'],
  ]);
});
