import { dayFrom, MILLISECONDS_A_DAY } from '../../../../src/base/day';
import { UTC } from '../../../../src/base/zone';
import { dateText } from '../../../../src/intake/values/dates/date-text';

const wall = (year: number, month: number, date: number, minutes = 0): number =>
  dayFrom(year, month, date) * MILLISECONDS_A_DAY + minutes * 60_000;

describe('a month with a year of two digits', () => {
  it.each(['apr-26', 'Avr-26', 'abr.-26', "April '26", 'apr’26'])('%s is its first day', (text) => {
    expect(dateText(text, UTC)?.dayFirst).toBe(wall(2026, 4, 1));
  });

  it.each(['Apr 26', '26-apr', 'apr-2', 'foo-26'])('%s may be something else', (text) => {
    expect(dateText(text, UTC)).toBeNull();
  });
});

describe('a time of day', () => {
  it.each(['24.12.2025 um 17:30 Uhr', '24-12-2025 om 17:30 uur', '24/12/2025 a las 17:30 h', '24.12.2025, 17:30 Uhr'])(
    '%s has its word for hours behind it',
    (text) => {
      expect(dateText(text, UTC)?.dayFirst).toBe(wall(2025, 12, 24, 17 * 60 + 30));
    },
  );
});

describe('a day as ISO has it', () => {
  // Of 1999-11-12 no digit is a nought, at which another reading would begin.
  it.each([
    ['1999-11-12', wall(1999, 11, 12)],
    ['2017-03-01', wall(2017, 3, 1)],
    ['1999-11-12 11:59', wall(1999, 11, 12, 11 * 60 + 59)],
    ['1999-11-12T11:59:59', wall(1999, 11, 12, 11 * 60 + 59) + 59_000],
    ['2024-01-31 00:00', wall(2024, 1, 31)],
  ])('%s is that day', (text, moment) => {
    expect(dateText(text, UTC)).toMatchObject({ dayFirst: moment, monthFirst: moment });
  });

  it.each(['2024-02-30', '2024-13-01', '2024-01-01 25:00', '2024-01-01 10:60', '2024-01-01x10:00'])(
    '%s is none',
    (text) => {
      const { dayFirst = Number.NaN } = dateText(text, UTC) ?? {};
      expect(dayFirst).toBeNaN();
    },
  );
});
