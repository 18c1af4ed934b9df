import { foulWeeks } from './foul-weeks';

/** `npm run soak -- weather 100` runs many more. */
test.each([1, 2])(
  'three weeks of troubles on top of each other, seed %i: no report twice, nothing typed lost, and then all as if nothing had been',
  (seed) => {
    const { failures, met, reports } = foulWeeks(seed);
    expect(failures).toEqual([]);
    expect(Object.keys(met).length).toBeGreaterThan(6);
    expect(reports).toBeGreaterThan(3);
  },
);
