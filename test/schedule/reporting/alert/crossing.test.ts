import type { Analysis } from '../../../../src/analysis/analysis';
import { kpiOf } from '../../../../src/kpis';
import {
  type Crossing,
  type CrossingLine,
  crossedSince,
  type Standing,
  standingOf,
} from '../../../../src/schedule/reporting/alert/crossing';
import type { KpiFacts, SheetPeriod } from '../../../../src/scorecard/kpi-facts';

const [revenue, winRate, churn] = [kpiOf('revenue'), kpiOf('win_rate'), kpiOf('churn')];
/** Stands for what is counted in points: the scores that there are come from surveys, of which nothing is told. */
const upsell = kpiOf('upsell_rate');

interface Asked {
  kpi?: unknown;
  value?: number;
  n?: number;
  before?: number;
  floor?: number;
  target?: number;
  elapsed?: number;
  share?: number;
  end?: number;
}

/** How a KPI stands that is 100 on 50 rows, half way through its period. */
function standing(line: CrossingLine, asked: Asked): Standing {
  const { kpi = revenue, value = 100, n = 50, before, floor = null, target = null, elapsed = 0.5 } = asked;
  const { share = 1, end = null } = asked;
  const unit = kpi === revenue ? 'money' : kpi === upsell ? 'score' : 'ratio';
  const facts = {
    ...{ kpi, variant: 'standard', flow: kpi === revenue, share, end, elsewhere: null, planned: { id: 'x' } },
    result: { value, n, unit, rows: [] },
    previous: before === undefined ? null : { value: before, n },
    goal: { target, floor, stretch: null, due: null, remark: null },
  };
  const period = {
    window: { kind: 'month', full: { from: 0, to: 30 }, period: { from: 0, to: 15 } },
    elapsed,
    firstDay: 0,
    asOf: 14,
  };
  return standingOf(line, facts as unknown as KpiFacts, period as unknown as SheetPeriod, {});
}

test.each<[string, CrossingLine, Asked, Standing]>([
  ['exactly at its floor', 'floor', { floor: 100 }, 'between'],
  ['a little below it', 'floor', { floor: 100.01 }, 'crossed'],
  ['a twentieth above it', 'floor', { floor: 100, value: 105 }, 'recovered'],
  ['a little less above it', 'floor', { floor: 100, value: 104.99 }, 'between'],
  ['at its target, which is near the floor', 'floor', { floor: 99, target: 100 }, 'recovered'],
  ['of what is better lower, at its floor', 'floor', { kpi: churn, floor: 0.1, value: 0.1 }, 'between'],
  ['of what is better lower, above it', 'floor', { kpi: churn, floor: 0.1, value: 0.1001 }, 'crossed'],
  ['without a floor', 'floor', { target: 100 }, 'unknown'],
  ['a fifth of its period gone', 'floor', { floor: 200, elapsed: 0.2 }, 'crossed'],
  ['a little less of it', 'floor', { floor: 200, elapsed: 0.199 }, 'unknown'],
  ['a rate on ten rows', 'floor', { kpi: winRate, value: 0.1, floor: 0.2, n: 10 }, 'crossed'],
  ['a rate on nine', 'floor', { kpi: winRate, value: 0.1, floor: 0.2, n: 9 }, 'unknown'],
  ['a sum on nine', 'floor', { floor: 200, n: 9 }, 'crossed'],
  ['a quarter worse than before', 'previous', { value: 75, before: 100 }, 'crossed'],
  ['a little less than a quarter', 'previous', { value: 75.1, before: 100 }, 'between'],
  ['an eighth worse', 'previous', { value: 87.5, before: 100 }, 'between'],
  ['less than an eighth', 'previous', { value: 87.6, before: 100 }, 'recovered'],
  ['of what is better lower, a quarter more', 'previous', { kpi: churn, value: 0.125, before: 0.1 }, 'crossed'],
  ['of what is better lower, a quarter less', 'previous', { kpi: churn, value: 0.075, before: 0.1 }, 'recovered'],
  ['thirty rows to compare', 'previous', { value: 10, before: 100, n: 30 }, 'crossed'],
  ['twenty-nine', 'previous', { value: 10, before: 100, n: 29 }, 'unknown'],
  ['nothing before', 'previous', { before: 0 }, 'unknown'],
  ['half of its floor, half way through', 'floor', { floor: 100, value: 50, share: 0.5 }, 'between'],
  ['a little less than half of it', 'floor', { floor: 100, value: 49.9, share: 0.5 }, 'crossed'],
  ['half of its target, half way through', 'floor', { floor: 99, target: 100, value: 50, share: 0.5 }, 'recovered'],
  ['of a part of the data', 'floor', { floor: 200, end: 10 }, 'unknown'],
  ['a score 25 points worse', 'previous', { kpi: upsell, value: 25, before: 50 }, 'crossed'],
  ['a score 24 points worse', 'previous', { kpi: upsell, value: 26, before: 50 }, 'between'],
  ['a score 12 points worse', 'previous', { kpi: upsell, value: 38, before: 50 }, 'recovered'],
  ['a score below zero, 25 points worse', 'previous', { kpi: upsell, value: -35, before: -10 }, 'crossed'],
  ['at 85 % of its target', 'target', { target: 100, value: 85 }, 'between'],
  ['below that', 'target', { target: 100, value: 84.9 }, 'crossed'],
  ['at its target', 'target', { target: 100 }, 'recovered'],
])('%s', (_what, line, asked, expected) => {
  expect(standing(line, asked)).toBe(expected);
});

test.each([
  [62, 38],
  [63, null],
])('a KPI below its floor ever since its period began, %i days ago: since %s', (ago, since) => {
  const asOf = 100;
  const result = { value: 50, n: 50, unit: 'money', rows: [] };
  const analysis = { asOf, plan: {}, result: () => result, pastValue: () => null } as unknown as Analysis;
  const goal = { target: null, floor: 100, stretch: null, due: null, remark: null };
  const facts = { kpi: revenue, variant: 'standard', flow: true, share: 1, end: null, goal, previous: null, result };
  const period = { window: { kind: 'all', full: null, period: { from: asOf - ago, to: asOf } }, elapsed: null, asOf };
  const crossing = { line: 'floor', facts } as unknown as Crossing;
  expect(crossedSince(crossing, period as unknown as SheetPeriod, analysis)).toBe(since);
});
