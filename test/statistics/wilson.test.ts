import fc from 'fast-check';
import { wilsonInterval } from '../../src/statistics/wilson';

describe('wilsonInterval', () => {
  it.each([
    [3, 5, 23, 88],
    [12, 20, 39, 78],
    [0, 4, 0, 49],
  ])('%d of %d leaves %d %% to %d %% open', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect(Math.round(interval.low * 100)).toBe(low);
    expect(Math.round(interval.high * 100)).toBe(high);
  });

  it('knows nothing from nothing', () => expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 }));

  it('contains the share, stays within 0 to 1, and mirrors when successes and failures change places', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, part) => {
        const successes = Math.round(trials * part);
        const { low, high } = wilsonInterval(successes, trials);
        const mirrored = wilsonInterval(trials - successes, trials);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(successes / trials);
        expect(high).toBeGreaterThanOrEqual(successes / trials);
        expect(high).toBeLessThanOrEqual(1);
        expect(mirrored.low).toBeCloseTo(1 - high, 12);
      }),
    );
  });

  it('solves the score equation: at either end the share seen lies 1.96 standard errors away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 10_000 }), fc.double({ min: 0, max: 1, noNaN: true }), (trials, part) => {
        const successes = Math.min(trials - 1, Math.max(1, Math.round(trials * part)));
        const { low, high } = wilsonInterval(successes, trials);
        for (const end of [low, high]) {
          const error = Math.sqrt((end * (1 - end)) / trials);
          expect(Math.abs(successes / trials - end) / error).toBeCloseTo(1.959964, 5);
        }
      }),
    );
  });
});
