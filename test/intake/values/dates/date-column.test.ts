import fc from 'fast-check';
import type { Cell } from '../../../../src/base/cell';
import { dayFrom, dayOf, isoDay } from '../../../../src/base/day';
import { UTC, zoneFrom } from '../../../../src/base/zone';
import { dateOrder, monthComesFirst, scanDates } from '../../../../src/intake/values/dates/date-column';
import { dateText, numberDate } from '../../../../src/intake/values/dates/date-text';

const scan = (...cells: Cell[]) =>
  scanDates(
    cells.map((cell) => [cell]),
    0,
    UTC,
  );
const order = (...cells: Cell[]) => dateOrder(scan(...cells), 'en_US');
const iso = (text: string): string => {
  const read = dateText(text, UTC);
  return read === null || Number.isNaN(read.dayFirst) ? 'none' : new Date(read.dayFirst).toISOString().slice(0, 19);
};

test('writings that leave no choice', () => {
  expect(iso('2017-03-01')).toBe('2017-03-01T00:00:00');
  expect(iso('1996-07-04 13:05:00.000')).toBe('1996-07-04T13:05:00');
  expect(iso('2023/1/8')).toBe('2023-01-08T00:00:00');
  expect(iso('20230112')).toBe('2023-01-12T00:00:00');
  expect(iso('8-Jan-2023')).toBe('2023-01-08T00:00:00');
  expect(iso('2023-Jan-28')).toBe('2023-01-28T00:00:00');
  expect(iso('Mar 11, 2017 3:15 PM')).toBe('2017-03-11T15:15:00');
  expect(iso('2017-01')).toBe('2017-01-01T00:00:00');
  expect(iso('Jan 2017')).toBe('2017-01-01T00:00:00');
  expect(iso('2017-03-01T10:15:00Z')).toBe('2017-03-01T10:15:00');
  expect(iso('2017-03-01T00:30:00+02:00')).toBe('2017-02-28T22:30:00');
  expect(iso('25/01/23')).toBe('2023-01-25T00:00:00');
});

test.each([
  ['Dutch', '3 mei 2017', '2017-05-03'],
  ['Dutch', '1 mrt 2017', '2017-03-01'],
  ['German', '3. März 2017', '2017-03-03'],
  ['German', '24 Dezember 2018', '2018-12-24'],
  ['French', '1er août 2017', '2017-08-01'],
  ['French', 'mar 14 mars 2017', '2017-03-14'],
  ['Spanish', '3 de enero de 2017', '2017-01-03'],
  ['English', 'Wednesday, March 1, 2017', '2017-03-01'],
])('month names: %s %s', (_language, text, day) => {
  expect(iso(text).slice(0, 10)).toBe(day);
});

test.each([
  ['Q1 2017', '2017-01-01'],
  ['2017 Q4', '2017-10-01'],
  ['3e kwartaal 2017', '2017-07-01'],
])('a quarter is its first day, as a month is: %s', (text, day) => {
  expect(iso(text).slice(0, 10)).toBe(day);
});

test('texts that are no date', () => {
  for (const text of [
    '2017-13-01',
    '31/02/2017',
    'March',
    'Room 12 in May 2017',
    '12',
    'Q5 2017',
    '99/99/9999',
    '2017-02-30',
    '12:30',
  ])
    expect(iso(text)).toBe('none');
});

test('numbers as dates: serial days, YYYYMMDD and seconds since 1970', () => {
  expect(isoDay(dayOf(numberDate(42795, UTC)))).toBe('2017-03-01');
  expect(numberDate(42795.5, UTC)).toBe(dayFrom(2017, 3, 1) * 86_400_000 + 43_200_000);
  expect(isoDay(dayOf(numberDate(19970101, UTC)))).toBe('1997-01-01');
  expect(isoDay(dayOf(numberDate(1488326400, UTC)))).toBe('2017-03-01');
  for (const unit of [1e3, 1e6, 1e9]) expect(isoDay(dayOf(numberDate(1488326400 * unit, UTC)))).toBe('2017-03-01');
  expect(numberDate(1488326400 * 1e4, UTC)).toBeNaN();
  expect(numberDate(250, UTC)).toBeNaN();
});

test('d/m or m/d is decided from all values of the column', () => {
  expect(order('3/4/2017', '25/4/2017')).toBe('d/m/y');
  expect(order('3/4/2017', '4/25/2017')).toBe('m/d/y');
  expect(order('3/4/2017', '4/5/2017')).toBe('ask');
  expect(order('3/3/2017', '4/4/2017')).toBe('any');
  expect(order('25/4/2017', '4/25/2017')).toBe('mixed');
  expect(order('2017-04-03', '3 Apr 2017')).toBe('any');
});

test('real dates beside text that only reads as d/m are a swapped paste', () => {
  expect(order(new Date(Date.UTC(2017, 3, 3)), '25/4/2017')).toBe('swapped');
  expect(order(new Date(Date.UTC(2017, 3, 3)), '4/25/2017')).toBe('m/d/y');
  expect(order(new Date(Date.UTC(2017, 3, 3)), '2017-04-25')).toBe('any');
  // Under a d/m locale the text would have been read, so only dates that all could be swapped are suspect.
  const texts = [
    new Date(Date.UTC(2017, 3, 20)),
    new Date(Date.UTC(2017, 4, 21)),
    new Date(Date.UTC(2017, 5, 22)),
    '25/4/2017',
  ];
  expect(dateOrder(scan(...texts), 'nl_NL')).toBe('d/m/y');
});

test('date cells and zoned texts are shown on the clock of the zone', () => {
  const amsterdam = zoneFrom('Europe/Amsterdam', () => 60);
  const cells: Cell[][] = [[new Date(Date.UTC(2017, 4, 31, 23, 30))], ['2017-05-31T23:30:00Z'], ['2017-06-01 00:30']];
  const read = scanDates(cells, 0, amsterdam);
  expect([...read.dayFirst]).toEqual(Array(3).fill(Date.UTC(2017, 5, 1, 0, 30)));
});

test('dates that a paste has swapped, under a locale that reads the text beside them: three of them are enough, two are not', () => {
  const nl = (...cells: Cell[]) => dateOrder(scan(...cells), 'nl_NL');
  const date = (iso: string): Date => new Date(`${iso}T00:00Z`);
  const early = [date('2017-03-04'), date('2017-05-06'), date('2017-07-12')];
  expect(nl('25/3/2017', ...early)).toBe('swapped');
  expect(nl('25/3/2017', ...early.slice(0, 2))).toBe('d/m/y');
  // A day beyond the twelfth was never a month.
  expect(nl('25/3/2017', ...early, date('2017-07-13'))).toBe('d/m/y');
});

test('under a locale that cannot read the text one date beside it is enough', () => {
  expect(order('25/3/2017', new Date('2017-03-14T00:00Z'))).toBe('swapped');
  expect(order('25/3/2017')).toBe('d/m/y');
});

test('a date with its time is the same moment in every writing, and none where the clock has no such time', () => {
  const clock = fc.record({ hours: fc.nat(26), minutes: fc.nat(63), seconds: fc.option(fc.nat(62)) });
  fc.assert(
    fc.property(clock, fc.constantFrom(' ', 'T'), ({ hours, minutes, seconds }, between) => {
      const two = (value: number): string => String(value).padStart(2, '0');
      const time = `${two(hours)}:${two(minutes)}${seconds === null ? '' : `:${two(seconds)}`}`;
      expect(dateText(`2024-10-09${between}${time}`, UTC)).toEqual(dateText(`9 Oct 2024 ${time}`, UTC));
    }),
  );
});

test('a clock of twelve hours has no nought and no thirteen', () => {
  const at = (clock: string): string | null => iso(`Mar 11, 2017 ${clock}`);
  expect(['12:30 AM', '12:30 PM', '1:00 PM', '11:59 PM'].map(at)).toEqual([
    '2017-03-11T00:30:00',
    '2017-03-11T12:30:00',
    '2017-03-11T13:00:00',
    '2017-03-11T23:59:00',
  ]);
  expect(['0:30 PM', '13:30 PM'].map((clock) => dateText(`Mar 11, 2017 ${clock}`, UTC))).toEqual([null, null]);
});

test('numbers are dates from 1950 up to the end of 2199 and no further', () => {
  const day = (value: number): string | null => {
    const wall = numberDate(value, UTC);
    return Number.isNaN(wall) ? null : isoDay(dayOf(wall));
  };
  expect([18_263, 18_264, 109_574, 109_575].map(day)).toEqual([null, '1950-01-01', '2199-12-31', null]);
  expect([19_000_100, 19_000_101, 22_001_231, 22_001_232].map(day)).toEqual([null, '1900-01-01', '2200-12-31', null]);
  expect([999_999_999, 1e9, 5e9].map(day)).toEqual([null, '2001-09-09', null]);
  expect([999_999_999_999, 1e12, 5e12].map(day)).toEqual([null, '2001-09-09', null]);
});

test.each([
  ['en_US', true],
  ['en-US', true],
  ['en_PH', true],
  ['es_US', true],
  ['en_GB', false],
  ['nl_NL', false],
  ['es_ES', false],
])('Sheets in %s reads the month first: %s', (locale, isFirst) => {
  expect(monthComesFirst(locale)).toBe(isFirst);
});
