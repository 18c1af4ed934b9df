import { dayFrom, MILLISECONDS_A_DAY } from '../../src/base/day';
import {
  dayInWords,
  dayText,
  fromToText,
  momentText,
  monthText,
  periodText,
  shortDayText,
  spanText,
} from '../../src/texts/day-text';
import { periodName } from '../../src/texts/period-name';

const day = ([year, month, date]: number[]): number => dayFrom(year, month, date);

test.each([
  ['a month', [2026, 5, 1], [2026, 6, 1], 'May 2026', 'mei 2026'],
  ['a quarter', [2026, 10, 1], [2027, 1, 1], 'Q4 2026', 'Q4 2026'],
  ['a year', [2026, 1, 1], [2027, 1, 1], '2026', '2026'],
  ['a year that begins in October', [2025, 10, 1], [2026, 10, 1], 'Oct 2025 – Sep 2026', 'okt 2025 – sep 2026'],
  ['three months that are no quarter', [2026, 2, 1], [2026, 5, 1], 'Feb – Apr 2026', 'feb – apr 2026'],
  ['the first quarter', [2026, 1, 1], [2026, 4, 1], 'Q1 2026', 'Q1 2026'],
  ['a first month', [2026, 1, 1], [2026, 2, 1], 'Jan 2026', 'jan 2026'],
  ['a year and a month', [2026, 1, 1], [2027, 2, 1], 'Jan 2026 – Jan 2027', 'jan 2026 – jan 2027'],
  ['a month but its first day', [2026, 5, 2], [2026, 6, 1], '2–31 May 2026', '2–31 mei 2026'],
  ['a month and a day', [2026, 5, 1], [2026, 6, 2], '1 May – 1 Jun 2026', '1 mei – 1 jun 2026'],
  ['part of a month', [2026, 5, 1], [2026, 5, 20], '1–19 May 2026', '1–19 mei 2026'],
])('%s is called by its name', (_, from, to, en, nl) => {
  expect(periodText(day(from as number[]), day(to as number[]), 'en')).toBe(en);
  expect(periodText(day(from as number[]), day(to as number[]), 'nl')).toBe(nl);
});

test.each([
  [[2017, 12, 31], '31 Dec 2017', '31 dec 2017', '31 Dec', '31 dec'],
  [[2026, 1, 1], '1 Jan 2026', '1 jan 2026', '1 Jan', '1 jan'],
  [[2026, 3, 9], '9 Mar 2026', '9 mrt 2026', '9 Mar', '9 mrt'],
])('%j reads %s, in Dutch %s', (date, en, nl, short, kort) => {
  expect(dayInWords(day(date))).toEqual({ en, nl });
  expect([dayText(day(date), 'en'), dayText(day(date), 'nl')]).toEqual([en, nl]);
  expect([shortDayText(day(date), 'en'), shortDayText(day(date), 'nl')]).toEqual([short, kort]);
});

test.each([
  [[2026, 5, 19], 0, 'Tue 19 May 2026 00:00', 'di 19 mei 2026 00:00'],
  [[2026, 5, 24], 8 * 60 + 5.9, 'Sun 24 May 2026 08:05', 'zo 24 mei 2026 08:05'],
  [[2026, 5, 18], 23 * 60 + 59.9, 'Mon 18 May 2026 23:59', 'ma 18 mei 2026 23:59'],
  [[2026, 5, 22], 60, 'Fri 22 May 2026 01:00', 'vr 22 mei 2026 01:00'],
])('on %j, minute %d, it is %s, in Dutch %s: a minute that has not passed is not told', (date, minutes, en, nl) => {
  const wall = day(date) * MILLISECONDS_A_DAY + minutes * 60_000;
  expect([momentText(wall, 'en'), momentText(wall, 'nl')]).toEqual([en, nl]);
});

test('a month of a breakdown is called by its name', () => {
  expect([monthText('2017-03', 'en'), monthText('2017-12', 'nl')]).toEqual(['Mar 2017', 'dec 2017']);
});

test.each([
  ['2017-05-01', '2017-05-31', 'May 2017'],
  ['2017-05-01', '2017-05-30', '1–30 May 2017'],
  ['2017-05-02', '2017-05-31', '2–31 May 2017'],
  ['2017-05-01', '2017-06-30', 'May – Jun 2017'],
  ['2017-10-01', '2017-12-31', 'Q4 2017'],
  ['2017-13-01', '2017-05-31', '2017-05-31'],
  ['2017-05-01', 'today', 'today'],
])('from %s to %s reads %s', (from, to, text) => {
  expect(spanText({ from, to }, 'en')).toBe(text);
});

test.each([
  [[2026, 5, 1], [2026, 5, 1], '1 May 2026'],
  [[2026, 5, 2], [2026, 5, 1], '1 May 2026'],
  [[2026, 5, 1], [2026, 5, 2], '1–2 May 2026'],
  [[2026, 4, 30], [2026, 5, 1], '30 Apr – 1 May 2026'],
  [[2025, 5, 1], [2026, 5, 2], '1 May 2025 – 2 May 2026'],
])('from %j to %j says no month and no year twice', (from, last, text) => {
  expect(fromToText(day(from), day(last), 'en')).toBe(text);
});

test('a period of everything is called by its last day', () => {
  const to = day([2026, 6, 1]);
  expect(periodName({ from: day([2026, 5, 1]), to }, 'en')).toBe('May 2026');
  expect(periodName({ from: null, to }, 'en')).toContain('31 May 2026');
  expect(periodName({ from: null, to }, 'nl')).toContain('31 mei 2026');
});

test('one that begins after the data ends is called by its first day, not by days that run backwards', () => {
  const period = { from: day([2026, 6, 1]), to: day([2026, 6, 1]) };
  expect([periodName(period, 'en'), periodName(period, 'nl')]).toEqual(['From 1 Jun 2026 on', 'Vanaf 1 jun 2026']);
  expect(periodName({ ...period, to: day([2026, 6, 2]) }, 'en')).toBe('1 Jun 2026');
});
