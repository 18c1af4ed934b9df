import { dayFromIso } from '../../../src/base/day';
import {
  elapsedShare,
  openDaysText,
  openWeekdays,
  workingDays,
  workingDayTest,
} from '../../../src/plan/calendar/working-days';

const day = (iso: string): number => dayFromIso(iso) as number;
const hours = (days: string, holidays?: string[]) => ({ days, opens: '09:00', closes: '17:00', holidays });
/** Of the week of Monday 1 to Sunday 7 May 2017. */
const worked = (days?: string, holidays?: string[]): string =>
  [1, 2, 3, 4, 5, 6, 7]
    .filter((date) => workingDayTest(days ? hours(days, holidays) : undefined)(day(`2017-05-0${date}`)))
    .join('');

test.each([
  [undefined, '12345'],
  ['mon-fri', '12345'],
  ['ma-vr', '12345'],
  ['sat-mon', '167'],
  ['mon,tue,sat', '126'],
  ['maandag, woensdag - donderdag', '134'],
  ['sun', '7'],
  ['mon-sun', '1234567'],
  ['someday', '12345'],
])('working days %p are %s', (days, expected) => {
  expect(worked(days)).toBe(expected);
});

test('a holiday is none', () => {
  expect(worked('mon-fri', ['2017-05-05', '2017-05-01'])).toBe('234');
});

test.each(['m', 'mon-wed-fri', 'someday', '', 'mon,', 'constructor'])('%p names no weekdays', (days) => {
  expect(openWeekdays(days)).toBeNull();
});

test('days are written by the shortest usual name of a language, what is no day stays', () => {
  expect(openDaysText('Monday-vrijdag, za', 'nl')).toBe('ma-vr, za');
  expect(openDaysText('ma-vr, zondag', 'en')).toBe('mon-fri, sun');
  expect(openDaysText('ma, xyz', 'en')).toBe('mon, xyz');
});

test('a day counts from its beginning, the day after the last does not', () => {
  const isWorked = workingDayTest(undefined);
  expect(workingDays(day('2017-05-05'), day('2017-05-08'), isWorked)).toBe(1);
  expect(workingDays(day('2017-05-05'), day('2017-05-09'), isWorked)).toBe(2);
  expect(workingDays(day('2017-05-05'), day('2017-05-05'), isWorked)).toBe(0);
});

describe('how much of a time has passed', () => {
  const elapsed = (from: string, to: string, now: string, days?: string) =>
    elapsedShare(day(from), day(to), day(now), days ? hours(days) : undefined);

  test('goes by working days: of May 2017 with 23, the 5 of the first week', () => {
    expect(elapsed('2017-05-01', '2017-06-01', '2017-05-06')).toBe(5 / 23);
    expect(elapsed('2017-05-01', '2017-06-01', '2017-05-08')).toBe(5 / 23);
    expect(elapsed('2017-05-01', '2017-06-01', '2017-05-07', 'mon-sun')).toBe(6 / 31);
  });

  test('is nothing before it and all of it after', () => {
    expect(elapsed('2017-05-01', '2017-06-01', '2017-04-03')).toBe(0);
    expect(elapsed('2017-05-01', '2017-06-01', '2017-05-01')).toBe(0);
    expect(elapsed('2017-05-01', '2017-06-01', '2017-06-01')).toBe(1);
    expect(elapsed('2017-05-01', '2017-06-01', '2017-07-09')).toBe(1);
  });

  test('goes by all days where none is worked, and is all of a time without days', () => {
    expect(elapsed('2017-05-06', '2017-05-08', '2017-05-07')).toBe(0.5);
    expect(elapsed('2017-05-06', '2017-05-06', '2017-05-06')).toBe(1);
  });
});
