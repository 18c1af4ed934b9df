import { kpiOf } from '../../../src/kpis';
import { targetProblem } from '../../../src/plan/goals/check-target';

const span = { from: '2017-01-01', to: '2017-12-31' };

test('a floor may be the target itself, and not above it', () => {
  const revenue = kpiOf('revenue');
  expect(targetProblem({ ...span, target: 100, floor: 100 }, 'B2', revenue, 'standard')).toBeNull();
  expect(targetProblem({ ...span, target: 100, floor: 100.01 }, 'B2', revenue, 'standard')).toMatchObject({
    text: 'plan_floor_above_target',
  });
});

test('150 % is a share that can be meant, and a little more is so many per cent', () => {
  const rate = kpiOf('win_rate');
  expect(targetProblem({ ...span, target: 1.5 }, 'B2', rate, 'standard')).toBeNull();
  expect(targetProblem({ ...span, target: 1.51 }, 'B2', rate, 'standard')).toMatchObject({ text: 'plan_not_a_share' });
});

test('a loss of all there is can be meant as well, and a little more is so many per cent', () => {
  const rate = kpiOf('win_rate');
  expect(targetProblem({ ...span, target: -1 }, 'B2', rate, 'standard')).toBeNull();
  expect(targetProblem({ ...span, target: -1.01 }, 'B2', rate, 'standard')).toMatchObject({ text: 'plan_not_a_share' });
});

test.each([
  [65, '0.65'],
  [65.1, '0.651'],
  [7, '0.07'],
  [110.11, '1.1011'],
])('%d per cent is to be typed as %s', (target, share) => {
  expect(targetProblem({ ...span, target }, 'B2', kpiOf('win_rate'), 'standard')?.values?.share).toBe(share);
});
