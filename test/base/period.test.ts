import fc from 'fast-check';
import { isoDay, weekdayOf } from '../../src/base/day';
import {
  lastFullMonths,
  monthOf,
  monthsIn,
  precedingPeriod,
  shiftedByMonths,
  weekdaysIn,
  wholeMonths,
  yearStart,
} from '../../src/base/period';
import { day } from '../engine/table-of';

const shown = ({ from, to }: { from: number | null; to: number }): string =>
  `${from === null ? '' : isoDay(from)}..${isoDay(to)}`;
const span = (from: string, to: string) => ({ from: day(from), to: day(to) });
const anyDay = fc.integer({ min: day('1990-01-01'), max: day('2060-01-01') });

describe('periods', () => {
  it('is half-open: a month ends where the next begins', () => {
    expect(shown(monthOf(day('2024-02-29')))).toBe('2024-02-01..2024-03-01');
    expect(shown(monthOf(day('2024-12-01')))).toBe('2024-12-01..2025-01-01');
  });

  it('takes the month of as-of as full only on its last day', () => {
    expect(shown(lastFullMonths(day('2024-05-30'), 1))).toBe('2024-04-01..2024-05-01');
    expect(shown(lastFullMonths(day('2024-05-31'), 1))).toBe('2024-05-01..2024-06-01');
    expect(shown(lastFullMonths(day('2024-01-15'), 3))).toBe('2023-10-01..2024-01-01');
  });

  it('goes back as many months from whole months, as many days from any other span', () => {
    expect(shown(precedingPeriod(span('2024-03-01', '2024-04-01')))).toBe('2024-02-01..2024-03-01');
    expect(shown(precedingPeriod(span('2024-01-01', '2024-04-01')))).toBe('2023-10-01..2024-01-01');
    expect(shown(precedingPeriod(span('2024-03-10', '2024-03-20')))).toBe('2024-02-29..2024-03-10');
  });

  it('counts whole months only where both ends begin one', () => {
    expect(wholeMonths(span('2024-01-01', '2024-04-01'))).toBe(3);
    expect(wholeMonths(span('2023-12-01', '2024-12-01'))).toBe(12);
    expect(wholeMonths(span('2024-01-02', '2024-04-01'))).toBeNull();
    expect(wholeMonths(span('2024-01-01', '2024-04-02'))).toBeNull();
  });

  it('shifts whole months to whole months, whatever their lengths', () => {
    expect(shown(shiftedByMonths(span('2024-03-01', '2024-04-01'), 1))).toBe('2024-02-01..2024-03-01');
    expect(shown(shiftedByMonths(span('2024-02-01', '2024-03-01'), 1))).toBe('2024-01-01..2024-02-01');
    expect(shown(shiftedByMonths(span('2024-01-01', '2024-04-01'), 2))).toBe('2023-11-01..2024-02-01');
    expect(shown(shiftedByMonths(span('2024-03-15', '2024-03-20'), 1))).toBe('2024-02-15..2024-02-20');
  });

  it('cuts a span into calendar months without gap or overlap', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 1_000 }), (from, days) => {
        const months = monthsIn(from, from + days);
        expect(months[0].from).toBe(from);
        expect(months[months.length - 1].to).toBe(from + days);
        for (let i = 1; i < months.length; i++) expect(months[i].from).toBe(months[i - 1].to);
        for (const month of months) expect(isoDay(month.from).slice(0, 7)).toBe(isoDay(month.to - 1).slice(0, 7));
      }),
    );
  });

  it('counts Monday to Friday as one by one on the fingers', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 400 }), (from, days) => {
        let counted = 0;
        for (let each = from; each < from + days; each++) if (weekdayOf(each) < 5) counted++;
        expect(weekdaysIn(from, from + days)).toBe(counted);
      }),
    );
  });

  it('starts the year on 1 January', () => {
    expect(isoDay(yearStart(day('2024-12-31')))).toBe('2024-01-01');
  });
});
