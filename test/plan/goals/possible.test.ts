import { kpiOf } from '../../../src/kpis';
import { impossible } from '../../../src/plan/goals/possible';

const winRate = kpiOf('win_rate');
const churn = kpiOf('churn');
const revenue = kpiOf('revenue');

test.each([
  ['a share of everything', 'target', 1, winRate, 'ratio', null],
  ['a little more than everything', 'target', 1.001, winRate, 'ratio', 'above all'],
  ['a share of nothing that is better higher', 'target', 0, winRate, 'ratio', 'not above zero'],
  ['a share of nothing that is better lower', 'target', 0, churn, 'ratio', null],
  ['a little below it', 'target', -0.001, churn, 'ratio', 'below zero'],
  ['a floor of nothing', 'floor', 0, revenue, 'money', null],
  ['a floor below it', 'floor', -1, revenue, 'money', 'below zero'],
  ['a target of no money', 'target', 0, revenue, 'money', 'not above zero'],
  ['a target below that', 'target', -1, revenue, 'money', 'not above zero'],
  ['a customer who costs nothing', 'target', 0, kpiOf('cac'), 'money', 'not above zero'],
  ['a cent', 'target', 0.01, revenue, 'money', null],
  ['a score below zero', 'target', -20, kpiOf('enps'), 'score', null],
] as const)('%s', (_what, level, value, kpi, unit, answer) => {
  expect(impossible(level, value, kpi, 'standard', unit)).toBe(answer);
});
