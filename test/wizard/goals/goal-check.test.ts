import { checkSetup } from '../../../src/wizard/checks';
import type { TypedGoal } from '../../../src/wizard/setup/setup';
import { viewOf } from '../small-company';

const view = viewOf();

const problemOf = (id: string, goal: Partial<TypedGoal>, level: keyof TypedGoal = 'target'): string | undefined => {
  const picked = view.setup.picked.map((kpi) => (kpi.id === id ? { ...kpi, goal: { ...kpi.goal, ...goal } } : kpi));
  const { problems } = checkSetup({ ...view.setup, picked }, view.context).goals[id];
  return problems[level];
};

test.each([
  ['revenue', '12,500'],
  ['win_rate', '27.5%'],
  ['new_leads', '1,234.5'],
  ['sales_cycle', '1,234.5'],
])('what is no number is told how a %s is typed: %s', (id, example) => {
  expect(problemOf(id, { target: 'a lot' })).toContain(example);
  expect(problemOf(id, { floor: 'a little' }, 'floor')).toContain(example);
});

test.each([
  ['150%', undefined],
  ['151%', '151.0%'],
  ['0%', undefined],
])('a win rate of %s may be meant or not', (target, got) => {
  const problem = problemOf('win_rate', { target });
  if (got === undefined) expect(problem ?? '').not.toContain('share');
  else expect(problem).toContain(got);
});
