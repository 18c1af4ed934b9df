import fc from 'fast-check';
import { civilOf, dayFrom, dayFromIso, dayOf, isoDay, weekdayOf } from '../../../src/base/day';
import type { Plan } from '../../../src/plan/plan';
import { dueTasks, type Task, type TaskMark } from '../../../src/schedule/calendar/due';
import { missedSentence } from '../../../src/schedule/calendar/missed';
import {
  latestOccurrence,
  type Occurrence,
  occurrenceName,
  occurrenceStart,
  type TaskCadence,
} from '../../../src/schedule/calendar/occurrence';
import { say } from '../../../src/texts/say';
import { zoneOf } from '../../engine/intl-zone';
import { anyCadence, anyHour, anyPlan, wall } from './any-task';

const AN_HOUR = 3_600_000;

describe('what is due', () => {
  const weekly: Task = { key: 'team', cadence: 'weekly', hour: 8 };
  const at = (now: string, mark: TaskMark | null, peeked = '2026-01-01T00:00'): string[] =>
    dueTasks([weekly], new Map(mark ? [['team', mark]] : []), wall(now), wall(peeked), {}).map(({ occurrence }) =>
      occurrenceName(occurrence),
    );
  const since = wall('2026-01-01T00:00');

  test('a schedule begun on a Wednesday does not send Monday’s report', () => {
    expect(at('2026-03-04T10:20', { since: wall('2026-03-04T09:50'), occurrence: null })).toEqual([]);
    expect(at('2026-03-09T08:20', { since: wall('2026-03-04T09:50'), occurrence: null })).toEqual(['2026-03-09']);
  });

  test('a report typed at 7:50 for 8:00 goes out at 8:20, one typed at 8:10 the week after', () => {
    expect(at('2026-03-02T08:20', null, '2026-03-02T07:20')).toEqual(['2026-03-02']);
    expect(at('2026-03-02T09:20', null, '2026-03-02T08:20')).toEqual([]);
  });

  test('what was missed is caught up once, for the latest week only', () => {
    expect(at('2026-03-18T15:20', { since, occurrence: '2026-02-09' })).toEqual(['2026-03-16']);
    expect(at('2026-03-18T16:20', { since, occurrence: '2026-03-16' })).toEqual([]);
  });

  test('a report moved to a later hour of a day on which it went out does not go out again', () => {
    const moved: Task = { ...weekly, hour: 15 };
    const marks = new Map([['team', { since, occurrence: '2026-03-02' }]]);
    expect(dueTasks([moved], marks, wall('2026-03-02T15:20'), since, {})).toEqual([]);
  });
});

describe.each(['Europe/Amsterdam', 'America/New_York', 'Australia/Lord_Howe'])('two years of hours in %s', (name) => {
  const zone = zoneOf(name);
  const START = Date.UTC(2025, 0, 1);
  const HOURS = 2 * 365 * 24;

  interface Ran {
    occurrence: string;
    instant: number;
    wall: number;
  }

  /** Every run of a task: `away` says at which hours no run takes place. */
  function runs(task: Task, plan: Plan, minute: number, away: (hour: number) => boolean): Ran[] {
    const marks = new Map<string, TaskMark>([['team', { since: zone.toWall(START), occurrence: null }]]);
    const ran: Ran[] = [];
    for (let hour = 0; hour < HOURS; hour++) {
      if (away(hour)) continue;
      const instant = START + hour * AN_HOUR + minute * 60_000;
      const now = zone.toWall(instant);
      for (const { occurrence } of dueTasks([task], marks, now, now, plan)) {
        ran.push({ occurrence: occurrenceName(occurrence), instant, wall: now });
        marks.set('team', { since: zone.toWall(START), occurrence: occurrenceName(occurrence) });
      }
    }
    return ran;
  }

  /** How many months lie between two reports, of cadences that go by months. */
  const months: Record<Exclude<TaskCadence, 'daily' | 'workday' | 'weekly' | 'biweekly'>, number> = {
    monthly: 1,
    quarterly: 3,
  };

  /** The days of a cadence by plain arithmetic, apart from the code under test. */
  function expectedDays(cadence: TaskCadence, plan: Plan): string[] {
    const first = dayOf(zone.toWall(START));
    const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
    const days = Array.from({ length: 740 }, (_, index) => first + index);
    const month = Number((plan.fiscalYearStart ?? '01-01').slice(0, 2));
    const isWorkingDay = (day: number): boolean =>
      weekdayOf(day) < 5 && !(plan.openingHours?.holidays ?? []).includes(isoDay(day));
    const wanted = days.filter((day) => {
      const civil = civilOf(day);
      if (cadence === 'daily') return true;
      if (cadence === 'workday') return isWorkingDay(day);
      const begins = weekdays[weekdayOf(day)] === (plan.weekStart ?? 'monday');
      if (cadence === 'weekly') return begins;
      // The first of them is the week's first day in 1 to 7 January 2024.
      if (cadence === 'biweekly') return begins && Math.floor((day - dayFrom(2024, 1, 1)) / 7) % 2 === 0;
      return civil.date === 1 && (civil.month - month + 12) % months[cadence] === 0;
    });
    if (cadence !== 'daily') {
      return wanted.map((day) => isoDay(days.find((later) => later >= day && isWorkingDay(later)) ?? day));
    }
    return wanted.map(isoDay);
  }

  test('each occurrence exactly once, on its day, by the first run at or after its hour', () => {
    fc.assert(
      fc.property(
        anyCadence(),
        anyHour(),
        anyPlan(),
        fc.integer({ min: 0, max: 59 }),
        (cadence, hour, plan, minute) => {
          const ran = runs({ key: 'team', cadence, hour }, plan, minute, () => false);
          const wrong = ran.filter(({ occurrence, instant, wall: at }) => {
            const start = occurrenceStart({ day: dayFromIso(occurrence) as number, hour });
            // An hour before, the clock had not come so far: this is the first run.
            const isFirst = at >= start && zone.toWall(instant - AN_HOUR) < start;
            return !isFirst || isoDay(dayOf(at)) !== occurrence;
          });
          expect(wrong).toEqual([]);
          const last = zone.toWall(START + (HOURS - 1) * AN_HOUR + minute * 60_000);
          const wanted = expectedDays(cadence, plan).filter((iso) => {
            const start = occurrenceStart({ day: dayFromIso(iso) as number, hour });
            return start > zone.toWall(START) && start <= last;
          });
          expect(ran.map(({ occurrence }) => occurrence)).toEqual(wanted);
        },
      ),
      { numRuns: 20 },
    );
  });

  test('whatever runs are missed: no occurrence twice, never before its hour, and after a gap one occurrence at most', () => {
    fc.assert(
      fc.property(
        anyCadence(),
        anyHour(),
        anyPlan(),
        fc.array(fc.record({ from: fc.integer({ min: 0, max: HOURS }), hours: fc.integer({ min: 1, max: 2_000 }) }), {
          maxLength: 12,
        }),
        (cadence, hour, plan, gaps) => {
          const away = (at: number): boolean => gaps.some(({ from, hours }) => at >= from && at < from + hours);
          const ran = runs({ key: 'team', cadence, hour }, plan, 23, away);
          expect(new Set(ran.map(({ occurrence }) => occurrence)).size).toBe(ran.length);
          expect(new Set(ran.map(({ wall: at }) => at)).size).toBe(ran.length);
          const early = ran.filter(
            ({ occurrence, wall: at }) => at < occurrenceStart({ day: dayFromIso(occurrence) as number, hour }),
          );
          expect(early).toEqual([]);
          // Each is the latest occurrence of its moment: nothing older is sent instead.
          const latest = ran.map(({ wall: at }) => latestOccurrence(cadence, hour, at, plan) as Occurrence);
          expect(ran.map(({ occurrence }) => occurrence)).toEqual(latest.map(occurrenceName));
        },
      ),
      { numRuns: 20 },
    );
  });
});

test('the report that goes out tells which of its kind did not, and on what', () => {
  const monthly: Task = { key: 'board', cadence: 'monthly', hour: 8 };
  const missedAt = (now: string, occurrence: string | null, task = monthly, since = '2017-01-15T00:00') => {
    const marks = new Map([[task.key, { since: wall(since), occurrence }]]);
    return dueTasks([task], marks, wall(now), 0, {})[0].missed;
  };
  expect(missedAt('2017-05-10T08:05', '2017-04-03')).toBeNull();
  const march = { count: 1, from: '2017-03-01', to: '2017-03-31', isOn: true };
  expect(missedAt('2017-05-10T08:05', '2017-03-01')).toEqual(march);
  expect(missedAt('2017-05-10T08:05', null)).toEqual({ ...march, count: 3, from: '2017-01-01' });
  const weekly: Task = { ...monthly, cadence: 'weekly' };
  const weeks = { count: 2, from: '2017-04-24', to: '2017-05-01', isOn: false };
  expect(missedAt('2017-05-10T08:05', '2017-04-17', weekly)).toEqual(weeks);
  const fortnights = { count: 2, from: '2017-04-03', to: '2017-04-17', isOn: false };
  expect(missedAt('2017-05-10T08:05', '2017-03-20', { ...monthly, cadence: 'biweekly' })).toEqual(fortnights);
  expect(say(missedSentence('Board', march), 'en')).toBe(
    say(
      {
        text: 'mail_missed_on',
        values: { count: '1', report: 'Board', span: '1 Mar 2017 until 31 Mar 2017', tab: { text: 'history_tab' } },
      },
      'en',
    ),
  );
});

test('what began at the very moment of its start was there before it; a moment earlier it is due', () => {
  const task: Task = { key: 'weekly', cadence: 'weekly', hour: 8 };
  const due = (since: number): number =>
    dueTasks([task], new Map([['weekly', { since, occurrence: null }]]), wall('2026-03-02T09:00'), 0, {}).length;
  expect([due(wall('2026-03-02T08:00')), due(wall('2026-03-02T08:00') - 1)]).toEqual([0, 1]);
});
