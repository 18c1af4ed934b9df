import { dayFrom } from '../../src/base/day';
import { parseMinuteOfDay } from '../../src/statistics/minute-of-day';
import { parseOpeningTimes, parseWeekdays } from '../../src/statistics/opening-times';

/** Open days as their numbers, Monday 1. */
const numbered = (text: string): string | null =>
  parseWeekdays(text)
    ?.map((open, index) => (open ? index + 1 : ''))
    .join('') ?? null;

describe('parseWeekdays', () => {
  it.each([
    ['mon-fri', '12345'],
    ['Mon - Fri', '12345'],
    ['Monday to Friday', '12345'],
    ['mon,tue,sat', '126'],
    ['mon-wed, fri', '1235'],
    ['ma-vr', '12345'],
    ['ma t/m vr', '12345'],
    ['maandag tot en met vrijdag', '12345'],
    ['ma. en di.', '12'],
    ['di, wo, do, zo', '2347'],
    ['ma-za', '123456'],
    ['mon–sun', '1234567'],
    ['sat-mon', '167'],
    ['wo', '3'],
  ])('%s', (text, days) => expect(numbered(text)).toBe(days));

  it.each(['', 'm', 'always', 'mon-', '-fri', 'mon-wed-fri', 'mon,', '1-5', 'mon-xyz', 'monda y'])(
    'refuses "%s"',
    (text) => expect(parseWeekdays(text)).toBeNull(),
  );
});

describe('parseMinuteOfDay', () => {
  it.each([
    ['09:00', 540],
    ['9', 540],
    ['9:30', 570],
    ['9:59', 599],
    ['23:59', 1439],
    [' 11:59 PM ', 1439],
    ['1 p.m.', 780],
    ['17.30', 1050],
    ['9u30', 570],
    ['9 uur', 540],
    ['17h', 1020],
    ['09:00:00', 540],
    ['9:00 AM', 540],
    ['5:30 pm', 1050],
    ['12 am', 0],
    ['1 am', 60],
    ['1 pm', 780],
    ['12:15 p.m.', 735],
    ['00:00', 0],
    ['24:00', 1440],
  ])('%s', (text, minute) => expect(parseMinuteOfDay(text)).toBe(minute));

  it.each([
    '',
    'nine',
    '25:00',
    '24:01',
    '9:60',
    '13 pm',
    '0 am',
    '-1',
    '9:5',
    '9:99',
    '24 am',
    'x9',
    '9x',
    '900',
    '0.375',
  ])('refuses "%s"', (text) => expect(parseMinuteOfDay(text)).toBeNull());
});

describe('parseOpeningTimes', () => {
  it('reads the plan contract', () => {
    expect(parseOpeningTimes('mon-fri', '09:00', '17:00', ['2026-12-25'])).toEqual({
      weekdays: [true, true, true, true, true, false, false],
      opens: 540,
      closes: 1020,
      holidays: new Set([dayFrom(2026, 12, 25)]),
    });
  });

  it('takes a closing time of 00:00 for the end of the day', () => {
    expect(parseOpeningTimes('ma-zo', '00:00', '00:00')).toMatchObject({ opens: 0, closes: 1440 });
  });

  it.each([
    ['some days', '09:00', '17:00', []],
    ['mon-fri', 'early', '17:00', []],
    ['mon-fri', '09:00', 'late', []],
    ['mon-fri', '17:00', '09:00', []],
    ['mon-fri', '09:00', '09:00', []],
    ['mon-fri', '09:00', '17:00', ['2026-12-25', '2026-02-30']],
    ['mon-fri', '09:00', '17:00', ['Christmas']],
  ])('refuses %s %s %s %j', (days, opens, closes, holidays) =>
    expect(parseOpeningTimes(days, opens, closes, holidays)).toBeNull(),
  );
});
