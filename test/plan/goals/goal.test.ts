import { dayFromIso } from '../../../src/base/day';
import { periodWindow } from '../../../src/plan/calendar/periods';
import { goalFor, OPEN_END, OPEN_START, spanOfWindow, withGoal } from '../../../src/plan/goals/goal';
import type { Target } from '../../../src/plan/plan';

const windowOf = (text: string, asOf: string) => periodWindow(text, dayFromIso(asOf) as number, {});
const goal = (targets: Target[], text: string, asOf: string, flow: boolean) =>
  goalFor(targets, windowOf(text, asOf), flow, undefined);

const year2017: Target = { from: '2017-01-01', to: '2017-12-31', target: 260, floor: 130 };

describe('the goal of a period', () => {
  test('a rate takes the target of the span that holds as-of, unchanged', () => {
    const { goal: found } = goal([{ ...year2017, target: 0.65, floor: 0.55 }], 'month', '2017-05-17', false);
    expect(found).toEqual({ target: 0.65, floor: 0.55, stretch: null, due: '2017-12-31', remark: null });
  });

  test('a target holds on its last day; on the day after it is the last one, carried on, and that is said', () => {
    const may: Target = { from: '2017-05-10', to: '2017-05-17', target: 0.65 };
    expect(goal([may], 'month', '2017-05-17', false).goal).toMatchObject({ target: 0.65, remark: null });
    const after = goal([may], 'month', '2017-05-18', false);
    expect(after.goal?.remark ?? after.remark).not.toBeNull();
    expect(goal([may], 'month', '2017-05-10', false).goal).toMatchObject({ target: 0.65, remark: null });
    expect(goal([may], 'month', '2017-05-09', false).goal).toBeNull();
  });

  test('what adds up takes its share of the year by working days: 2017 has 260, May 23', () => {
    const { goal: found } = goal([year2017], 'month', '2017-05-17', true);
    expect(found?.target).toBeCloseTo(23, 10);
    expect(found?.floor).toBeCloseTo(11.5, 10);
    expect(found?.remark).toEqual({
      text: 'goal_is_share',
      values: {
        target: 260,
        from: { en: '1 Jan 2017', nl: '1 jan 2017' },
        to: { en: '31 Dec 2017', nl: '31 dec 2017' },
      },
    });
  });

  test.each([
    ['first', '2017-02-10', 65],
    ['last', '2017-11-10', 65],
  ])('the %s quarter has its share of the year too: its working days of 260', (_which, asOf, target) => {
    expect(goal([year2017], 'quarter', asOf, true).goal?.target).toBeCloseTo(target, 10);
  });

  test('of days on which nobody works the share is one of all days', () => {
    const weekend: Target = { from: '2017-05-06', to: '2017-05-07', target: 10 };
    expect(goal([weekend], '2017-05-06..2017-05-06', '2017-05-06', true).goal?.target).toBe(5);
  });

  test('a target for exactly this month comes before the share of the year', () => {
    const may = { from: '2017-05-01', to: '2017-05-31', target: 40 };
    expect(goal([year2017, may], 'month', '2017-05-17', true).goal?.target).toBe(40);
  });

  test('three months fill a quarter and add up; two of them do not', () => {
    const months = [1, 2, 3].map((month) => {
      const lastDay = [31, 28, 31][month - 1];
      return { from: `2017-0${month}-01`, to: `2017-0${month}-${lastDay}`, target: month * 10 };
    });
    expect(goal(months, 'quarter', '2017-02-10', true).goal?.target).toBe(60);
    expect(goal(months.slice(1), 'quarter', '2017-02-10', true).goal).toBeNull();
    const tooLong = [...months.slice(0, 2), { ...months[2], to: '2017-04-01' }];
    expect(goal(tooLong, 'quarter', '2017-02-10', true).goal).toBeNull();
    const twice = [...months, { from: '2017-01-01', to: '2017-02-28', target: 99 }];
    expect(goal(twice, 'quarter', '2017-02-10', true).goal?.target).toBe(60);
  });

  test('a target of last month is carried on into this one, and the remark says so', () => {
    const april = { from: '2017-04-01', to: '2017-04-30', target: 40 };
    const { goal: found } = goal([april], 'month', '2017-05-17', true);
    expect(found?.target).toBe(40);
    expect(found?.remark?.text).toBe('goal_is_carried_on');
  });

  test('of targets that have ended the one that ended last is carried on, of two that did the shorter', () => {
    const target = (from: string, to: string, value: number): Target => ({ from, to, target: value });
    const [march, april] = [target('2017-03-01', '2017-03-31', 30), target('2017-04-01', '2017-04-30', 40)];
    const half = target('2017-04-16', '2017-04-30', 50);
    const rate = (targets: Target[]) => goal(targets, 'month', '2017-05-17', false).goal?.target;
    expect([rate([march, april]), rate([april, march])]).toEqual([40, 40]);
    expect([rate([march, april, half]), rate([half, april])]).toEqual([50, 50]);
  });

  test.each([
    ['month', '2017-03-17', '2017-02-01', '2017-02-28', 40],
    ['month', '2017-02-17', '2017-01-01', '2017-01-31', 40],
    ['quarter', '2017-04-17', '2017-01-01', '2017-03-31', 40],
    ['month', '2017-03-17', '2017-02-01', '2017-02-27', null],
  ])('a sum for a %s as of %s is carried on from one as long (%s to %s): %p', (text, asOf, from, to, target) => {
    const found = goal([{ from, to, target: 40 }], text, asOf, true);
    expect(found.goal?.target ?? null).toBe(target);
    if (target === null) expect(found.remark?.text).toBe('goal_none_for_period');
  });

  test('a sum for days that end on the last day measured is carried on, not said to begin later', () => {
    const days = { from: '2017-02-01', to: '2017-03-15', target: 43 };
    expect(goal([days], 'month', '2017-03-15', true).remark?.text).toBe('goal_is_carried_on');
  });

  test('of a year that has ended a month takes on the share of its last days, as many as its own', () => {
    // January 2018 has 31 days; from 1 to 31 December 2017 there are 21 working days of 260.
    expect(goal([year2017], 'month', '2018-01-17', true).goal?.target).toBeCloseTo(21, 10);
    // February has 28: from 4 December on there are 20.
    expect(goal([year2017], 'month', '2018-02-14', true).goal?.target).toBeCloseTo(20, 10);
  });

  test('a month of last year is no target for a quarter', () => {
    const april = { from: '2017-04-01', to: '2017-04-30', target: 40 };
    expect(goal([april], 'quarter', '2017-08-17', true)).toMatchObject({
      goal: null,
      remark: { text: 'goal_none_for_period' },
    });
  });

  test('a target that has not begun is not used', () => {
    const { goal: found, remark } = goal(
      [{ from: '2018-01-01', to: '2018-12-31', target: 1 }],
      'month',
      '2017-05-17',
      false,
    );
    expect([found, remark?.text]).toEqual([null, 'goal_starts_later']);
  });

  test('of targets that have not begun the day on which the first does is told', () => {
    const later = ['2018-04-01', '2018-01-01', '2018-07-01'].map((from) => ({ from, to: '2018-12-31', target: 1 }));
    const { remark } = goal(later, 'month', '2017-05-17', false);
    expect(remark?.values?.from).toEqual({ en: '1 Jan 2018', nl: '1 jan 2018' });
  });

  test('everything up to as-of is no period to compare a sum for one year with', () => {
    expect(goal([year2017], 'all', '2017-05-17', true)).toEqual({ goal: null, remark: { text: 'goal_needs_period' } });
  });

  test.each(['all', 'month'])('a goal typed for the period %p is found again under it', (text) => {
    const window = windowOf(text, '2017-05-17');
    const typed = { target: 50, floor: null, stretch: 60, due: '2017-06-30' };
    const targets = withGoal([year2017], spanOfWindow(window), typed);
    expect(goalFor(targets, window, true, undefined).goal).toEqual({ ...typed, remark: null });
    expect(targets).toContainEqual(year2017);
  });

  test.each([
    ['the day before its period', '2017-04-30', undefined],
    ['its first day', '2017-05-01', '2017-05-01'],
    ['its last day but one', '2017-05-30', '2017-05-30'],
    ['its last day, when it is due anyway', '2017-05-31', undefined],
    ['a day after it', '2017-06-01', '2017-06-01'],
  ])('a goal that is due on %s', (_which, due, kept) => {
    const typed = { target: 50, floor: null, stretch: null, due };
    expect(withGoal([], { from: '2017-05-01', to: '2017-05-31' }, typed)[0].due).toBe(kept);
  });

  test('an emptied target hides the longer one instead of coming back', () => {
    const window = windowOf('month', '2017-05-17');
    const none = { target: null, floor: null, stretch: null, due: null };
    expect(goalFor(withGoal([year2017], spanOfWindow(window), none), window, true, undefined).goal).toBeNull();
    expect(withGoal([], { from: OPEN_START, to: OPEN_END }, none)).toEqual([]);
  });
});

describe('of two targets that hold', () => {
  const quarter: Target = { from: '2017-04-01', to: '2017-06-30', target: 0.7 };

  test('the shorter span counts, in whatever order they stand: a rate’s', () => {
    const year = { ...year2017, target: 0.6 };
    for (const targets of [
      [year, quarter],
      [quarter, year],
    ])
      expect(goal(targets, 'month', '2017-05-17', false).goal?.target).toBe(0.7);
  });

  test('and of what adds up, its share of that span: May has 23 of the 65 working days', () => {
    for (const targets of [
      [year2017, { ...quarter, target: 130 }],
      [{ ...quarter, target: 130 }, year2017],
    ])
      expect(goal(targets, 'month', '2017-05-17', true).goal?.target).toBeCloseTo((130 * 23) / 65, 10);
  });
});
