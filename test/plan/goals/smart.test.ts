import { dayFromIso } from '../../../src/base/day';
import type { Goal } from '../../../src/plan/goals/goal';
import { type SmartSetting, smartChecks } from '../../../src/plan/goals/smart';
import { say } from '../../../src/texts/say';
import { fakeKpis } from '../fake-kpis';

const day = (iso: string): number => dayFromIso(iso) as number;
const kpi = (id: string) => fakeKpis.find((one) => one.id === id) as (typeof fakeKpis)[number];
const goal: Goal = { target: 0.35, floor: null, stretch: null, due: '2017-12-31', remark: null };
const months = (values: (number | null)[]) => values.map((value, index) => ({ month: `2016-${index + 1}`, value }));
const base: SmartSetting = {
  kpi: kpi('win_rate'),
  goal,
  reason: null,
  history: months([0.2, 0.22, 0.25, 0.3, 0.31, 0.32, 0.33, 0.34, 0.34, 0.3, 0.3, 0.4]),
  months: 1,
  objective: 'grow revenue',
  firstDay: day('2015-01-01'),
  asOf: day('2017-05-17'),
};

/** Letters that are met, and what each letter says. */
function checked(change: Partial<SmartSetting>): [string, Record<string, string>] {
  const checks = smartChecks({ ...base, ...change });
  const met = checks.filter((check) => check.met).map((check) => check.letter);
  return [met.join(''), Object.fromEntries(checks.map(({ letter, says }) => [letter, say(says, 'en')]))];
}

describe('SMART', () => {
  test('a good goal meets all five letters and is placed in its own history', () => {
    const [met, says] = checked({});
    expect(met).toBe('SMART');
    expect(says.A).toBe('above 11 of the last 12 months');
    expect(says.T).toBe('due 31 Dec 2017');
    expect(says).toMatchObject({
      S: say({ text: 'smart_specific' }, 'en'),
      M: say({ text: 'smart_measurable' }, 'en'),
      R: 'serves “Grow revenue”',
    });
  });

  test('each missing letter is said', () => {
    const reason = { text: 'smart_short_history', values: { months: 0 } } as const;
    const [met, says] = checked({ goal: null, reason, objective: undefined });
    expect(met).toBe('');
    expect(says).toMatchObject({ S: 'no target yet', M: say({ text: 'smart_no_number' }, 'en'), A: 'no target yet' });
    expect(says).toMatchObject({ R: say({ text: 'smart_no_objective' }, 'en'), T: 'no due date' });
  });

  test('a month that came to just the target was not better than it, nor was the target above it', () => {
    const half = months([0.3, 0.3, 0.35, 0.35, 0.4, 0.4, 0.4, 0.4]);
    // Four of eight were better: as many as not.
    expect(checked({ history: half })[1].A).toBe('above 2 of the last 8 months');
    const lower = { kpi: kpi('churn'), history: months([0.2, 0.2, 0.2, 0.2, 0.35, 0.35, 0.4, 0.4]) };
    expect(checked(lower)[1].A).toBe('below 2 of the last 8 months');
  });

  test('a target beyond every month says how far: 0.5 is 25 % over the best, 0.4', () => {
    expect(checked({ goal: { ...goal, target: 0.5 } })[1].A).toBe(
      say(
        {
          text: 'smart_beyond_best',
          values: { past: { text: 'smart_past_months', values: { count: '12' } }, change: '25' },
        },
        'en',
      ),
    );
  });

  test('lower is better: 0.03 churn is below 2 of 4 months', () => {
    const history = months([0.02, 0.03, 0.04, null, 0.05]);
    const [, says] = checked({ kpi: kpi('churn'), goal: { ...goal, target: 0.03 }, history });
    expect(says.A).toBe('below 2 of the last 4 months');
    expect(says.R).toBe(
      say(
        {
          text: 'smart_serves_other',
          values: { objective: { text: 'objective_grow_revenue' }, serves: { text: 'objective_keep_customers' } },
        },
        'en',
      ),
    );
  });

  test('a sum for a quarter is placed by its month', () => {
    const [, says] = checked({ goal: { ...goal, target: 300 }, months: 3, history: months([90, 95, 120]) });
    expect(says.A).toBe(
      say(
        {
          text: 'smart_above_per_month',
          values: { beaten: '2', past: { text: 'smart_past_months', values: { count: '3' } } },
        },
        'en',
      ),
    );
  });

  test('a sum for a quarter is placed among three months in a row, which even a lone peak does not reach', () => {
    // Runs of three: 60, 140, 140, 150, 60. A third of 150 is a level that two of the seven months reach.
    const history = months([20, 20, 20, 100, 20, 30, 10]);
    const quarter = (target: number) => checked({ goal: { ...goal, target }, months: 3, history });
    expect(quarter(145)[1].A).toBe('above 4 of the last 5 periods of 3 months');
    expect(quarter(300)[0]).not.toContain('A');
    expect(quarter(300)[1].A).toBe(
      say(
        {
          text: 'smart_beyond_best',
          values: { past: { text: 'smart_past_spans', values: { count: '5', length: '3' } }, change: '100' },
        },
        'en',
      ),
    );
  });

  test('less than most months brought says so, and less than all of them is not worth a goal', () => {
    expect(checked({ goal: { ...goal, target: 0.26 } })[1].A).toBe(
      say(
        {
          text: 'smart_below_usual',
          values: { better: '9', past: { text: 'smart_past_months', values: { count: '12' } } },
        },
        'en',
      ),
    );
    expect(checked({ goal: { ...goal, target: 0.01 } })[0]).toBe('SMRT');
  });

  test('where lower is better, a target above most months asks for less than they brought, one below all is beyond the best', () => {
    const history = months([0.02, 0.03, 0.04, 0.05]);
    const churn = (target: number) => checked({ kpi: kpi('churn'), goal: { ...goal, target }, history });
    const past = { text: 'smart_past_months', values: { count: '4' } } as const;
    const placed = [0.045, 0.06, 0.01].map((target) => churn(target)[1].A);
    expect(placed).toEqual([
      say({ text: 'smart_below_usual', values: { better: '3', past } }, 'en'),
      say({ text: 'smart_below_all', values: { past } }, 'en'),
      say({ text: 'smart_beyond_best', values: { past, change: '50' } }, 'en'),
    ]);
  });

  test('a day between the last of the data and today is past', () => {
    const due = { ...goal, due: '2017-06-01' };
    expect([checked({ goal: due })[0], checked({ goal: due, today: day('2017-06-02') })[0]]).toEqual(['SMART', 'SMAR']);
  });

  test('two months are no history', () => {
    expect(checked({ history: months([1, 2]) })[0]).toBe('SMRT');
  });

  test('a due date must not be past, nor further ahead than the data reaches back', () => {
    expect(checked({ goal: { ...goal, due: '2017-05-16' } })[1].T).toBe(
      say({ text: 'smart_due_past', values: { due: '16 May 2017' } }, 'en'),
    );
    expect(checked({ firstDay: day('2017-03-01') })[0]).toBe('SMAR');
  });

  test('the last day that a goal may be due is as far ahead as the data reaches back, the first is today', () => {
    const due = (iso: string) => checked({ goal: { ...goal, due: iso }, firstDay: day('2017-05-08') })[0].includes('T');
    // Ten days of data, the 8th to the 17th of May.
    expect([due('2017-05-16'), due('2017-05-17'), due('2017-05-27'), due('2017-05-28')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('a target that half of the months were better than is above the other half', () => {
    expect(checked({ history: months([0.3, 0.3, 0.4, 0.4]) })[1].A).toBe('above 2 of the last 4 months');
    expect(checked({ history: months([0.3, 0.4, 0.4]) })[1].A).not.toContain('above');
  });

  test('an objective in own words is for the person to judge, unless its words are known', () => {
    expect(checked({ objective: 'beat the neighbours' })[1].R).toContain('judge for yourself');
    expect(checked({ objective: 'meer omzet dan vorig jaar' })[1].R).toBe('serves “Grow revenue”');
  });
});

test.each([
  ['make our bakers proud', true],
  ['grow revenue', true],
  ['keep customers', false],
  ['  ', false],
])('the objective "%s" is relevant to it or not', (objective, met) => {
  expect(checked({ objective })[0].includes('R')).toBe(met);
});

test.each([
  ['2017-05-16', '2017-05-17', false],
  ['2017-05-17', '2017-05-17', true],
  ['2017-05-26', '2017-05-17', true],
  ['2017-05-27', '2017-05-17', true],
  ['2017-05-28', '2017-05-17', false],
  ['2017-05-18', '2017-05-19', false],
  ['2017-05-19', '2017-05-19', true],
])('due on %s, seen on %s, with ten days of data', (due, today, met) => {
  const change = { goal: { ...goal, due }, firstDay: day('2017-05-08'), today: day(today) };
  expect(checked(change)[0].includes('T')).toBe(met);
});
