import { attainmentOf, paceOf, statusOf } from '../../../src/plan/goals/status';
import { atTheEdge, thresholds } from '../at-the-edge';

test.each(atTheEdge)('%s: the status that the rules name', (_what, question, status) => {
  expect(statusOf(question, thresholds)).toBe(status);
});

test.each([
  ['half of the target', 50, 100, 'higher', 0.5],
  ['twice the target', 200, 100, 'higher', 2],
  ['all of it', 100, 100, 'higher', 1],
  ['what would round to all of it', 99.9, 100, 'higher', 0.99],
  ['of what is better lower, twice as much as wanted', 60, 30, 'lower', 0.5],
  ['nothing against a target', 0, 100, 'higher', 0],
  ['anything against a target of nothing', 5, 0, 'higher', null],
  ['of what is better lower, nothing', 0, 30, 'lower', null],
] as const)('attained: %s', (_what, actual, target, better, share) => {
  expect(attainmentOf({ actual, target, better, incomplete: false })).toBe(share);
});

test('of part of the data, without a number and without a target nothing is attained', () => {
  const whole = { actual: 50, target: 100, better: 'higher', incomplete: false } as const;
  for (const lacks of [{ incomplete: true }, { actual: null }, { target: null }]) {
    expect(attainmentOf({ ...whole, ...lacks })).toBeNull();
  }
});

test('the pace is the share of the target that is expected by now; without a target there is none', () => {
  expect(paceOf({ target: 200, share: 0.25 })).toBe(50);
  expect(paceOf({ target: 0, share: 0.25 })).toBe(0);
  expect(paceOf({ target: null, share: 0.25 })).toBeNull();
});
