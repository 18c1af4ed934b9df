/** Below this the recurrence is used; from here on Stirling's series is exact to about 1e-14. */
const SERIES_FROM = 10;

/** Natural logarithm of the gamma function for z > 0: Stirling's series (Abramowitz and Stegun 6.1.41) after 6.1.15. */
export function logGamma(z: number): number {
  let product = 1;
  let x = z;
  for (; x < SERIES_FROM; x++) product *= x;
  const s = 1 / (x * x);
  const series = (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s / 1188)))) / x;
  return (x - 0.5) * Math.log(x) - x + Math.log(2 * Math.PI) / 2 + series - Math.log(product);
}

/** The derivative of logGamma for z > 0 (Abramowitz and Stegun 6.3.18 after 6.3.5). */
export function digamma(z: number): number {
  let sum = 0;
  let x = z;
  for (; x < SERIES_FROM; x++) sum -= 1 / x;
  const s = 1 / (x * x);
  return sum + Math.log(x) - 0.5 / x - s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s / 132))));
}
