import { logGamma } from '../log-gamma';

const MOST_STEPS = 500;
const PRECISION = 1e-14;

/**
 * The chance that a chi-square variable with `degrees` degrees of freedom is at least `value`: 1 for 0 and below. By the
 * incomplete gamma function: its series (Abramowitz and Stegun 6.5.29) for small values, else its continued fraction (6.5.31)
 * by Lentz's method.
 */
export function chiSquareTail(value: number, degrees: number): number {
  if (!(value > 0)) return 1;
  const [shape, x] = [degrees / 2, value / 2];
  const scale = Math.exp(shape * Math.log(x) - x - logGamma(shape));
  return x < shape + 1 ? 1 - scale * series(shape, x) : scale * fraction(shape, x);
}

function series(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let step = 1; step < MOST_STEPS && term > sum * PRECISION; step++) {
    term *= x / (shape + step);
    sum += term;
  }
  return sum;
}

function fraction(shape: number, x: number): number {
  let below = x + 1 - shape;
  let above = Number.POSITIVE_INFINITY;
  let whole = 1 / below;
  let inverse = whole;
  for (let step = 1; step < MOST_STEPS; step++) {
    const numerator = -step * (step - shape);
    below += 2;
    inverse = 1 / (numerator * inverse + below);
    above = below + numerator / above;
    const change = above * inverse;
    whole *= change;
    if (Math.abs(change - 1) < PRECISION) break;
  }
  return whole;
}
