import type { Unit } from '../../../src/base/unit';
import { kpis } from '../../../src/kpis';
import { expectedGoal } from '../../../src/plan/goals/check-target';
import { goalNumber } from '../../../src/plan/goals/typed-goal';
import { readPlan } from '../../../src/plan/read-plan';
import { readGoal } from '../../../src/sheet/kpi-sheet/typed/unreadable-cells';
import { say } from '../../../src/texts/say';
import { readTyped } from '../../../src/wizard/goals/typed-number';

const UNIT_OF: Record<string, Unit> = {
  win_rate: 'ratio',
  sales_cycle: 'days',
  revenue: 'money',
  response_time: 'minutes',
};

const inPlan = (id: string, target: unknown) =>
  readPlan({ kpis: [{ id, targets: [{ from: '2026-01-01', to: '2026-12-31', target }] }] }, kpis);

describe('a goal that can be meant in one way only is understood alike on the sheet, in a plan file and in the sidebar', () => {
  test.each([
    ['win_rate', '45 %', 0.45],
    ['win_rate', '45%', 0.45],
    ['win_rate', '0,7', 0.7],
    ['win_rate', '0.7', 0.7],
    ['win_rate', '0,7 %', 0.007],
    ['sales_cycle', '60 days', 60],
    ['sales_cycle', '60 dagen', 60],
    ['sales_cycle', '2 weeks', 14],
    ['sales_cycle', '60 Days', 60],
    ['sales_cycle', '2 WEKEN', 14],
    ['response_time', '90 Min.', 90],
    ['response_time', '2 Hours', 120],
    ['response_time', '90 min', 90],
    ['response_time', '2 uur', 120],
    ['revenue', '€ 1250', 1250],
    ['revenue', '50k', 50_000],
    ['revenue', '1.5 mln', 1_500_000],
  ])('%s: %s', (id, typed, value) => {
    expect(readGoal({ id, variant: 'standard' }, typed)).toBeCloseTo(value, 10);
    const { plan, problems } = inPlan(id, typed);
    expect(problems).toEqual([]);
    expect(plan.kpis?.[0].targets?.[0].target).toBeCloseTo(value, 10);
    expect(readTyped(typed, UNIT_OF[id], 'en')).toBeCloseTo(value, 10);
  });
});

describe('another is refused once, with what to type, and that is understood', () => {
  const told = (id: string, cell: string | number): string => say(expectedGoal(cell, UNIT_OF[id]), 'en');

  test.each([
    ['win_rate', 45, 'a percentage, as 45%', '45%', 0.45],
    ['win_rate', '45', 'a percentage, as 45%', '45%', 0.45],
    ['win_rate', 'high', 'a percentage, as 45%', '45%', 0.45],
    ['revenue', '12.500', say({ text: 'expects_plain_number', values: { number: '12500' } }, 'en'), '12500', 12_500],
    ['sales_cycle', '1,234 days', 'a number', '1234 days', 1234],
  ])('%s: %s', (id, cell, says, typed, value) => {
    expect(readGoal({ id, variant: 'standard' }, cell)).toBeNull();
    expect(told(id, cell)).toBe(says);
    expect(readGoal({ id, variant: 'standard' }, typed)).toBeCloseTo(value, 10);
  });

  test.each([45, '45'])('in a plan file: %p', (typed) => {
    const { problems } = inPlan('win_rate', typed);
    expect(problems.map((problem) => say(problem, 'en'))).toEqual([
      say({ text: 'plan_not_a_share', values: { got: '45', at: 'kpis[0].targets[0].target', share: '0.45' } }, 'en'),
    ]);
    expect(inPlan('win_rate', '0.45').problems).toEqual([]);
  });
});

test.each([
  ['45%', 'money'],
  ['€ 5', 'count'],
  ['60 days', 'minutes'],
  ['5k', 'ratio'],
  ['60 apples', 'days'],
] as const)('“%s” is no goal in %s', (typed, unit) => {
  expect(goalNumber(typed, unit)).toBeNull();
});
