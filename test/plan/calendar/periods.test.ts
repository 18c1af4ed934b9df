import fc from 'fast-check';
import { dayFromIso, isoDay } from '../../../src/base/day';
import type { Period } from '../../../src/base/period';
import { inclusive, isPeriodText, periodWindow } from '../../../src/plan/calendar/periods';

const day = (iso: string): number => dayFromIso(iso) as number;
const spell = (span: Period | null): string | null =>
  span && `${span.from === null ? '' : isoDay(span.from)}..${isoDay(span.to - 1)}`;
const windowOf = (text: string, asOf: string, fiscalYearStart?: string) => {
  const { period, full, previous } = periodWindow(text, day(asOf), { fiscalYearStart });
  return [spell(period), spell(full), spell(previous)];
};

describe('the period of a plan', () => {
  test('a month runs up to as-of and is compared with the same days of the month before', () => {
    expect(windowOf('month', '2017-05-17')).toEqual([
      '2017-05-01..2017-05-17',
      '2017-05-01..2017-05-31',
      '2017-04-01..2017-04-17',
    ]);
  });

  test('31 March is compared with all of February, and so is 30 March, which February lacks', () => {
    expect(windowOf('month', '2017-03-31')[2]).toBe('2017-02-01..2017-02-28');
    expect(windowOf('month', '2017-03-30')[2]).toBe('2017-02-01..2017-02-28');
    expect(windowOf('month', '2017-03-28')[2]).toBe('2017-02-01..2017-02-28');
    expect(windowOf('month', '2017-03-27')[2]).toBe('2017-02-01..2017-02-27');
  });

  test('a complete February is compared with a complete January', () => {
    expect(windowOf('month', '2017-02-28')[2]).toBe('2017-01-01..2017-01-31');
  });

  test('quarters and years follow the fiscal year', () => {
    expect(windowOf('quarter', '2017-05-17')).toEqual([
      '2017-04-01..2017-05-17',
      '2017-04-01..2017-06-30',
      '2017-01-01..2017-02-17',
    ]);
    expect(windowOf('quarter', '2017-05-17', '02-01')[1]).toBe('2017-05-01..2017-07-31');
    expect(windowOf('year', '2017-03-31', '04-01')).toEqual([
      '2016-04-01..2017-03-31',
      '2016-04-01..2017-03-31',
      '2015-04-01..2016-03-31',
    ]);
  });

  test.each([
    ['01-01', '2017-12-31', '2017-01-01..2017-12-31', '2017-10-01..2017-12-31'],
    ['01-01', '2018-01-01', '2018-01-01..2018-12-31', '2018-01-01..2018-03-31'],
    ['04-06', '2017-04-05', '2016-04-06..2017-04-05', '2017-01-06..2017-04-05'],
    ['04-06', '2017-04-06', '2017-04-06..2018-04-05', '2017-04-06..2017-07-05'],
    ['12-31', '2017-12-30', '2016-12-31..2017-12-30', '2017-09-30..2017-12-30'],
    ['12-31', '2017-12-31', '2017-12-31..2018-12-30', '2017-12-31..2018-03-30'],
  ])(
    'a fiscal year from %s holds %s in its first or last day: %s, and the quarter %s',
    (start, asOf, year, quarter) => {
      expect([windowOf('year', asOf, start)[1], windowOf('quarter', asOf, start)[1]]).toEqual([year, quarter]);
    },
  );

  test.each([
    ['its first day', '2018-02-28', '2017-11-30..2017-11-30'],
    ['its second', '2018-03-01', '2017-11-30..2017-12-01'],
    ['its last but one', '2018-05-28', '2017-11-30..2018-02-27'],
    ['its last', '2018-05-29', '2017-11-30..2018-02-27'],
    ['the last of a longer one', '2018-02-27', '2017-08-30..2017-11-29'],
  ])('a quarter from the 30th, for want of which it begins on 28 February, is compared on %s', (_day, asOf, before) => {
    expect(windowOf('quarter', asOf, '11-30')[2]).toBe(before);
  });

  test('one day is a period: so long before, on and after it', () => {
    const day = '2017-05-10..2017-05-10';
    expect(windowOf(day, '2017-05-10')).toEqual([day, day, '2017-05-09..2017-05-09']);
    expect(windowOf(day, '2017-06-10')).toEqual([day, day, '2017-05-09..2017-05-09']);
    // Nothing of it has passed: a span without days.
    expect(windowOf(day, '2017-05-09')[0]).toBe('2017-05-10..2017-05-09');
    expect(windowOf(day, '2017-04-09')[0]).toBe('2017-05-10..2017-05-09');
    expect(isPeriodText(day)).toBe(true);
  });

  test('two dates are inclusive and compared with as many days before', () => {
    expect(windowOf('2017-01-11..2017-01-20', '2017-01-14')).toEqual([
      '2017-01-11..2017-01-14',
      '2017-01-11..2017-01-20',
      '2017-01-01..2017-01-04',
    ]);
  });

  test.each([
    ['2026-01-01..2026-03-31', '2025-10-01..2025-12-31'],
    ['2026-03-01..2026-03-31', '2026-02-01..2026-02-28'],
    ['2024-01-01..2024-12-31', '2023-01-01..2023-12-31'],
    ['2025-01-01..2025-12-31', '2024-01-01..2024-12-31'],
    ['2024-03-01..2024-03-31', '2024-02-01..2024-02-29'],
    ['2026-05-01..2026-06-30', '2026-03-01..2026-04-30'],
    ['2025-07-01..2026-06-30', '2024-07-01..2025-06-30'],
    ['2026-01-01..2026-03-30', '2025-10-04..2025-12-31'],
    ['2026-01-02..2026-03-31', '2025-10-05..2026-01-01'],
  ])('%s: whole months, quarters and years with those before, other days with as many', (text, previous) => {
    expect(windowOf(text, '2026-12-31')[2]).toBe(previous);
  });

  test('whole months that are still running are compared with as much of those before', () => {
    expect(windowOf('2026-01-01..2026-03-31', '2026-02-14')).toEqual([
      '2026-01-01..2026-02-14',
      '2026-01-01..2026-03-31',
      '2025-10-01..2025-11-14',
    ]);
    expect(windowOf('2026-03-01..2026-03-31', '2026-03-30')[2]).toBe('2026-02-01..2026-02-28');
  });

  test('days that make fiscal quarters and years are compared with those before', () => {
    expect(windowOf('2025-04-06..2026-04-05', '2026-12-31', '04-06')[2]).toBe('2024-04-06..2025-04-05');
    expect(windowOf('2025-10-06..2026-01-05', '2026-12-31', '04-06')[2]).toBe('2025-07-06..2025-10-05');
    expect(windowOf('2025-10-06..2026-01-05', '2026-12-31')[2]).toBe('2025-07-06..2025-10-05');
    expect(windowOf('2024-04-06..2025-04-05', '2026-12-31')[2]).toBe('2023-04-07..2024-04-05');
  });

  test('typed or chosen, the same days are compared with the same days', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 25_000 }),
        fc.constantFrom('month', 'quarter', 'year'),
        fc.constantFrom('01-01', '04-01', '04-06', '11-30', '12-31'),
        (asOf, text, fiscalYearStart) => {
          const chosen = periodWindow(text, asOf, { fiscalYearStart });
          const { from, to } = inclusive(chosen.full as { from: number; to: number });
          const typed = periodWindow(`${from}..${to}`, asOf, { fiscalYearStart });
          expect([typed.period, typed.full, typed.previous]).toEqual([chosen.period, chosen.full, chosen.previous]);
        },
      ),
    );
  });

  test('all ends on as-of and has nothing to be compared with', () => {
    expect(windowOf('all', '2017-05-17')).toEqual(['..2017-05-17', null, null]);
  });

  test.each(['weekly', '2017-02-30..2017-03-01', '2017-03-02..2017-03-01', ''])('%p is no period', (text) => {
    expect(isPeriodText(text)).toBe(false);
  });

  test('on any day: as-of is the last day measured, the measured part lies in the whole, the previous part before it', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 25_000 }),
        fc.constantFrom('month', 'quarter', 'year'),
        fc.constantFrom('01-01', '04-01', '04-06', '02-28', '11-30', '12-31'),
        (asOf, text, fiscalYearStart) => {
          const { period, full, previous } = periodWindow(text, asOf, { fiscalYearStart });
          if (!full || !previous || period.from === null || previous.from === null) throw new Error('bounded');
          expect(period.to).toBe(asOf + 1);
          expect(full.from).toBe(period.from);
          expect(full.to).toBeGreaterThanOrEqual(period.to);
          expect(previous.to).toBeLessThanOrEqual(period.from);
          expect(previous.from).toBeLessThan(previous.to);
          const before = periodWindow(text, period.from - 1, { fiscalYearStart });
          expect(previous.from).toBe(before.period.from);
          if (full.to === period.to) expect(previous.to).toBe(period.from);
        },
      ),
    );
  });
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty', 'fortnight', ''])(
  '"%s" is no period, and counts as all',
  (text) => {
    expect(isPeriodText(text)).toBe(false);
    expect(windowOf(text, '2017-05-17')).toEqual(['..2017-05-17', null, null]);
  },
);
