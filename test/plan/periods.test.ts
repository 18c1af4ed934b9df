import fc from 'fast-check';
import { dayFromIso, isoDay } from '../../src/engine/day';
import type { Period } from '../../src/engine/period';
import { isPeriodText, periodWindow } from '../../src/plan/periods';

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

  test('two dates are inclusive and compared with as many days before', () => {
    expect(windowOf('2017-01-11..2017-01-20', '2017-01-14')).toEqual([
      '2017-01-11..2017-01-14',
      '2017-01-11..2017-01-20',
      '2017-01-01..2017-01-04',
    ]);
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
        fc.constantFrom('01-01', '04-01', '04-06', '02-29', '12-31'),
        (asOf, text, fiscalYearStart) => {
          const { period, full, previous } = periodWindow(text, asOf, { fiscalYearStart });
          if (!full || !previous || period.from === null || previous.from === null) throw new Error('bounded');
          expect(period.to).toBe(asOf + 1);
          expect(full.from).toBe(period.from);
          expect(full.to).toBeGreaterThanOrEqual(period.to);
          expect(previous.to).toBeLessThanOrEqual(period.from);
          expect(previous.from).toBeLessThan(previous.to);
        },
      ),
    );
  });
});
