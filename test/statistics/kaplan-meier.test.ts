import fc from 'fast-check';
import { kaplanMeier, medianSurvival, restrictedMean } from '../../src/statistics/kaplan-meier';
import { median } from '../../src/statistics/quantile';

/** Weeks in remission on 6-MP (Freireich, Gehan): a plus marks a patient still in remission when last seen. */
const sixMp = '6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+'.split(' ');
const leukemia = kaplanMeier(
  sixMp.map((text) => Number.parseInt(text, 10)),
  sixMp.map((text) => !text.endsWith('+')),
);

const lives = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.boolean()), { minLength: 1, maxLength: 40 });
const curveOf = (rows: [number, boolean][]) =>
  kaplanMeier(
    rows.map(([duration]) => duration),
    rows.map(([, ended]) => ended),
  );

describe('the 6-MP arm of the leukemia trial', () => {
  it('has the published curve', () => {
    expect(leukemia.times).toEqual([6, 7, 10, 13, 16, 22, 23]);
    expect(leukemia.survival.map((share) => share.toFixed(4))).toEqual([
      '0.8571',
      '0.8067',
      '0.7529',
      '0.6902',
      '0.6275',
      '0.5378',
      '0.4482',
    ]);
    expect(leukemia.longest).toBe(35);
  });

  it('has median 23 and restricted mean 23.287 to week 35', () => {
    expect(medianSurvival(leukemia)).toBe(23);
    expect(restrictedMean(leukemia, 35)).toBeCloseTo(23.287, 3);
  });
});

describe('medianSurvival', () => {
  it('is null while more than half still last', () => {
    expect(medianSurvival(kaplanMeier([1, 5, 5], [true, false, false]))).toBeNull();
    expect(medianSurvival(kaplanMeier([], []))).toBeNull();
  });

  it('takes one half for one half when fractions do not multiply out', () => {
    // 5/6 · 4/5 · 3/4 misses 0.5 by a hair; the curve runs level at one half from 3 to 4.
    expect(medianSurvival(kaplanMeier([1, 2, 3, 4, 5, 6], [1, 1, 1, 1, 1, 1]))).toBe(3.5);
    expect(medianSurvival(kaplanMeier([1, 2, 3, 9, 9, 9], [1, 1, 1, 0, 0, 0]))).toBe(3);
  });
});

describe('laws', () => {
  it('the curve falls from 1 and never below 0', () => {
    fc.assert(
      fc.property(lives, (rows) => {
        const { survival, times } = curveOf(rows);
        [1, ...survival].reduce((before, after) => {
          expect(after).toBeLessThan(before);
          expect(after).toBeGreaterThanOrEqual(0);
          return after;
        });
        expect(times).toEqual(
          [...new Set(rows.filter(([, ended]) => ended).map(([time]) => time))].sort((a, b) => a - b),
        );
      }),
    );
  });

  it('the restricted mean is at most the horizon, and grows with it', () => {
    fc.assert(
      fc.property(lives, fc.double({ min: 0, max: 40, noNaN: true }), (rows, horizon) => {
        const curve = curveOf(rows);
        expect(restrictedMean(curve, horizon)).toBeLessThanOrEqual(horizon);
        expect(restrictedMean(curve, horizon)).toBeGreaterThanOrEqual(restrictedMean(curve, horizon / 2));
      }),
    );
  });

  it('when all have ended the median is the ordinary median and the mean the ordinary mean', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 40 }), (durations) => {
        const curve = kaplanMeier(durations, new Uint8Array(durations.length).fill(1));
        const mean = durations.reduce((sum, each) => sum + each, 0) / durations.length;
        expect(medianSurvival(curve)).toBe(median(durations));
        expect(restrictedMean(curve, curve.longest)).toBeCloseTo(mean, 9);
      }),
    );
  });

  it('what has not ended can only raise the estimate: leaving the open ones out looks faster', () => {
    fc.assert(
      fc.property(lives, (rows) => {
        const curve = curveOf(rows);
        const endedOnly = curveOf(rows.filter(([, ended]) => ended));
        fc.pre(endedOnly.times.length > 0);
        expect(restrictedMean(curve, 30)).toBeGreaterThanOrEqual(restrictedMean(endedOnly, 30) - 1e-9);
      }),
    );
  });

  it('nothing has no mean', () => expect(restrictedMean(kaplanMeier([], []), 12)).toBeNaN());
});
