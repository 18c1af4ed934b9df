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
