import { dayFromIso } from '../../../../src/base/day';
import type { Plan } from '../../../../src/plan/plan';
import {
  type GoalMemory,
  goalMemoryOf,
  goalsSeen,
  keptGoals,
  seenIn,
} from '../../../../src/schedule/records/history/typed-goals';

const day = (iso: string): number => dayFromIso(iso) as number;
const planned = (target: number): Plan => ({
  period: 'month',
  kpis: [{ id: 'revenue', targets: [{ from: '2017-01-01', to: '2017-12-31', target }] }],
});
const january = { from: '2017-01-01', to: '2017-01-31' };
const february = { from: '2017-02-01', to: '2017-02-28' };
const target = (memory: GoalMemory, span: { from: string; to: string }) =>
  seenIn(memory, span.from, span.to)?.revenue.target;

test('the goals of a period are those that the last look within it read', () => {
  const first = goalsSeen([], planned(1_200), day('2017-01-02'));
  const later = goalsSeen(first, planned(2_400), day('2017-01-31'));
  expect(later).toHaveLength(1);
  // January 2017 has 22 of the 260 working days of the year, and that share of its goal.
  expect(target(first, january)).toBeCloseTo((1_200 * 22) / 260, 6);
  expect(target(later, january)).toBeCloseTo((2_400 * 22) / 260, 6);
});

test('those of the period before are kept as they were, those of older ones are not', () => {
  const inJanuary = goalsSeen([], planned(1_200), day('2017-01-31'));
  const inFebruary = goalsSeen(inJanuary, planned(2_400), day('2017-02-01'));
  expect(target(inFebruary, january)).toBe(target(inJanuary, january));
  const inMarch = goalsSeen(inFebruary, planned(3_600), day('2017-03-01'));
  expect(inMarch.map(({ span }) => span.from)).toEqual(['2017-03-01', '2017-02-01']);
  expect(target(inMarch, february)).toBe(target(inFebruary, february));
  expect(seenIn(inMarch, january.from, january.to)).toBeNull();
});

test('they are read again as they were kept; more than a value holds is not kept', () => {
  const memory = goalsSeen([], planned(1_200), day('2017-01-02'));
  expect(goalMemoryOf(keptGoals(memory))).toEqual(memory);
  const many = Object.fromEntries(Array.from({ length: 2_000 }, (_, at) => [`kpi ${at}`, memory[0].goals.revenue]));
  expect(goalMemoryOf(keptGoals([{ span: january, goals: many }]))).toEqual([]);
  expect(goalMemoryOf({})).toEqual([]);
});
