import fc from 'fast-check';
import { ascending, median, quantile, quantileOfAscending, quantilesOf } from '../../src/statistics/quantile';

const numbers = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 40 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe('median', () => {
  it('is the middle of an odd number and the mean of the middle two of an even number', () => {
    expect(median([9, 1, 5])).toBe(5);
    expect(median([9, 1, 5, 6])).toBe(5.5);
    expect(median([7])).toBe(7);
  });

  it('is not a number when there is nothing', () => expect(median([])).toBeNaN());

  it('orders by size, not as text, and leaves its input as it was', () => {
    const values = [10, 9, 2, 100];
    expect(median(values)).toBe(9.5);
    expect(values).toEqual([10, 9, 2, 100]);
    const typed = Float64Array.of(3, 1, 2);
    expect(median(typed)).toBe(2);
    expect(Array.from(typed)).toEqual([3, 1, 2]);
  });
});

describe('quantile', () => {
  it('gives what QUARTILE.INC gives for 1, 2, 4, 7, 8, 9, 10, 12 (documented for Excel: first quartile 3.5)', () => {
    const values = [1, 2, 4, 7, 8, 9, 10, 12];
    expect(quantile(values, 0.25)).toBe(3.5);
    expect(quantile(values, 0.75)).toBe(9.25);
  });

  it('gives what PERCENTILE.INC gives for 1, 3, 2, 4 at 0.3 (documented for Excel: 1.9)', () => {
    expect(quantile([1, 3, 2, 4], 0.3)).toBeCloseTo(1.9, 12);
  });

  it('is what sorting would find, for several shares at once too', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1 }), share, share, (values, one, other) => {
        const sorted = ascending(values);
        const shares = [one, other].sort((a, b) => a - b);
        const expected = shares.map((each) => quantileOfAscending(sorted, each));
        expect(shares.map((each) => quantile(values, each))).toEqual(expected);
        expect(quantilesOf(Float64Array.from(values), shares)).toEqual(expected);
      }),
    );
  });

  it('goes from the smallest to the largest and never back', () => {
    fc.assert(
      fc.property(numbers, share, share, (values, one, other) => {
        const sorted = ascending(values);
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((each) =>
          quantileOfAscending(sorted, each),
        );
        expect(quantile(values, 0)).toBe(sorted[0]);
        expect(quantile(values, 1)).toBe(sorted[values.length - 1]);
        expect(low).toBeGreaterThanOrEqual(sorted[0]);
        expect(high).toBeLessThanOrEqual(sorted[values.length - 1]);
        expect(low).toBeLessThanOrEqual(high + 1e-12 * Math.abs(high));
      }),
    );
  });
});
