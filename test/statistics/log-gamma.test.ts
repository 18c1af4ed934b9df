import fc from 'fast-check';
import { digamma, logGamma } from '../../src/statistics/log-gamma';

const positive = fc.double({ min: 1e-6, max: 1e6, noNaN: true });

it('logGamma of a whole number is the logarithm of a factorial, of one half that of the root of pi', () => {
  expect(logGamma(1)).toBeCloseTo(0, 13);
  expect(logGamma(2)).toBeCloseTo(0, 13);
  expect(logGamma(6)).toBeCloseTo(Math.log(120), 13);
  expect(logGamma(21)).toBeCloseTo(Math.log(2432902008176640000), 12);
  expect(logGamma(0.5)).toBeCloseTo(Math.log(Math.PI) / 2, 13);
});

it('digamma(1) is minus the Euler-Mascheroni constant, digamma(1/2) that less 2 ln 2', () => {
  expect(digamma(1)).toBeCloseTo(-0.5772156649015329, 12);
  expect(digamma(0.5)).toBeCloseTo(-0.5772156649015329 - 2 * Math.LN2, 12);
});

it('both keep their recurrences: Γ(z + 1) = z Γ(z)', () => {
  fc.assert(
    fc.property(positive, (z) => {
      const size = 1e-13 * Math.max(1, Math.abs(logGamma(z)));
      expect(Math.abs(logGamma(z + 1) - logGamma(z) - Math.log(z))).toBeLessThan(10 * size);
      expect(Math.abs(digamma(z + 1) - digamma(z) - 1 / z)).toBeLessThan(1e-12 * Math.max(1, 1 / z));
    }),
  );
});

it('digamma is the slope of logGamma', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 1e4, noNaN: true }), (z) => {
      const step = z * 1e-5;
      const slope = (logGamma(z + step) - logGamma(z - step)) / (2 * step);
      expect(Math.abs(slope - digamma(z))).toBeLessThan(1e-5 * Math.max(1, Math.abs(digamma(z))));
    }),
  );
});
