import type { Unit } from '../../src/base/unit';
import type { Status, StatusSetting } from '../../src/plan/goals/status';

export const thresholds = { onTrack: 1, atRisk: 0.85, quiet: 0.2 };

/** A target of 100 half way through a period, judged as it stands. */
const base: StatusSetting = {
  ...{ actual: 100, n: 50, target: 100, floor: null, stretch: null, unit: 'count' as Unit, better: 'higher' },
  ...{ share: 1, elapsed: 0.5, incomplete: false },
};

const cases: [string, Partial<StatusSetting>, Status][] = [
  ['all of the target', { actual: 100 }, 'on_track'],
  ['a little less', { actual: 99.999 }, 'at_risk'],
  ['exactly what is at risk from', { actual: 85 }, 'at_risk'],
  ['a little less than that', { actual: 84.999 }, 'off_track'],
  ['exactly its floor, which is its target', { actual: 100, floor: 100 }, 'on_track'],
  ['a little below that floor', { actual: 99.999, floor: 100 }, 'off_track'],
  ['exactly its floor', { actual: 90, floor: 90 }, 'at_risk'],
  ['exactly its stretch', { actual: 120, stretch: 120 }, 'ahead'],
  ['a little less than its stretch', { actual: 119.999, stretch: 120 }, 'on_track'],
  ['the share of the period from which it is judged', { elapsed: 0.2 }, 'on_track'],
  ['a little less of it', { elapsed: 0.199 }, 'too_early'],
  ['the rows from which a rate says something', { actual: 0.5, target: 0.5, unit: 'ratio', n: 10 }, 'on_track'],
  ['a row less', { actual: 0.5, target: 0.5, unit: 'ratio', n: 9 }, 'few_data'],
  ['a row less, and no rate', { n: 9 }, 'on_track'],
  ['of what is better lower, all of the target', { better: 'lower', actual: 100 }, 'on_track'],
  ['a little more', { better: 'lower', actual: 100.001 }, 'at_risk'],
  ['its floor', { better: 'lower', actual: 110, floor: 110 }, 'at_risk'],
  ['a little above it', { better: 'lower', actual: 110.001, floor: 110 }, 'off_track'],
  ['of what adds up, so much of the target as of the time', { actual: 50, share: 0.5 }, 'on_track'],
  ['a little less of it', { actual: 49.999, share: 0.5 }, 'at_risk'],
  ['85 % of that', { actual: 42.5, share: 0.5 }, 'at_risk'],
  ['a little less than 85 % of it', { actual: 42.499, share: 0.5 }, 'off_track'],
  ['so much of its stretch', { actual: 60, share: 0.5, stretch: 120 }, 'ahead'],
  ['a little less than so much of its floor', { actual: 44.999, share: 0.5, floor: 90 }, 'off_track'],
  ['at its floor and its stretch at once', { floor: 110, stretch: 90, actual: 100 }, 'ahead'],
  ['a part of the data, whatever it brought', { incomplete: true, actual: 200, stretch: 120 }, 'incomplete'],
  ['no number of a part of the data', { incomplete: true, actual: null }, 'no_number'],
  ['no target, however early', { target: null, elapsed: 0.1 }, 'no_target'],
  ['a score that is at risk from 15 points below', { unit: 'score', actual: 85 }, 'at_risk'],
  ['a score a little lower', { unit: 'score', actual: 84.999 }, 'off_track'],
];

/** At each threshold, and the least beyond it: what is asked, and the one answer of code and sheet. */
export const atTheEdge = cases.map(([what, more, status]): [string, StatusSetting, Status] => [
  what,
  { ...base, ...more },
  status,
]);
