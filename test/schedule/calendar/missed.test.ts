import type { Cadence } from '../../../src/plan/calendar/cadences';
import { dueTasks } from '../../../src/schedule/calendar/due';
import { missedBefore, missedSentence } from '../../../src/schedule/calendar/missed';
import { latestOccurrence, type Occurrence } from '../../../src/schedule/calendar/occurrence';
import { say } from '../../../src/texts/say';

const wall = (text: string): number => Date.parse(`${text}Z`);
const occurrenceAt = (cadence: Cadence, now: string): Occurrence =>
  latestOccurrence(cadence, 8, wall(now), {}) as Occurrence;
const missed = (cadence: Cadence, now: string, since: string, last: string | null) =>
  missedBefore(cadence, occurrenceAt(cadence, now), { since: wall(since), occurrence: last }, {});

/** Mondays of May 2017: 1, 8, 15, 22, 29. */
describe('reports that did not go out', () => {
  test('are those after the last that did', () => {
    expect(missed('weekly', '2017-05-29T08:05', '2017-01-01T00:00', '2017-05-08')).toEqual({
      ...{ count: 2, from: '2017-05-15', to: '2017-05-22', isOn: false },
    });
    expect(missed('weekly', '2017-05-29T08:05', '2017-01-01T00:00', '2017-05-22')).toBeNull();
  });

  test('are named by the one day on which there was one, else by the first and the last', () => {
    const until = (to: string) => say(missedSentence('Board', { count: 1, from: '2017-05-15', to, isOn: false }), 'en');
    expect(until('2017-05-15').match(/\b(?:15|22) May/g)).toEqual(['15 May']);
    expect(until('2017-05-22').match(/\b(?:15|22) May/g)).toEqual(['15 May', '22 May']);
  });

  test('a report that was asked for at the very hour of an occurrence misses nothing of it', () => {
    expect(missed('weekly', '2017-05-29T08:05', '2017-05-22T08:00', null)).toBeNull();
    expect(missed('weekly', '2017-05-29T08:05', '2017-05-22T07:59', null)).toMatchObject({ count: 1 });
  });

  test('of months and quarters the days that they were on are told, the last one included', () => {
    expect(missed('monthly', '2017-05-01T08:05', '2017-02-15T00:00', null)).toEqual({
      ...{ count: 2, from: '2017-02-01', to: '2017-03-31', isOn: true },
    });
    expect(missed('quarterly', '2017-07-03T08:05', '2017-01-15T00:00', null)).toEqual({
      ...{ count: 1, from: '2017-01-01', to: '2017-03-31', isOn: true },
    });
  });
});

test('an occurrence is due from the moment on that it begins, once, and not to whom was not there yet', () => {
  const task = { key: 'k', cadence: 'weekly', hour: 8 } as const;
  const due = (now: string, since: string, occurrence: string | null): number =>
    dueTasks([task], new Map([['k', { since: wall(since), occurrence }]]), wall(now), 0, {}).length;
  expect(due('2017-05-22T08:00', '2017-05-22T07:59', null)).toBe(1);
  expect(due('2017-05-22T08:00', '2017-05-22T08:00', null)).toBe(0);
  expect(due('2017-05-22T08:00', '2017-01-01T00:00', '2017-05-22')).toBe(0);
  expect(due('2017-05-22T08:00', '2017-01-01T00:00', '2017-05-15')).toBe(1);
  expect(due('2017-05-22T07:59', '2017-01-01T00:00', '2017-05-15')).toBe(0);
});
