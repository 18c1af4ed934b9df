import { quantilesOf } from '../quantile';

const RESAMPLES = 400;

/** Of a larger sample so many are drawn each time (m out of n: Bickel, Götze and van Zwet 1997). */
const MOST_DRAWN = 1_000;

/**
 * The interval of a figure of a sample at 95 %: the bootstrap's percentiles (Efron 1979), always by the same draws from the
 * values by size, so that the same data have the same interval, in whatever order they stand. Where fewer are drawn than
 * there are, figures lie further apart by the root of how many times fewer: their distances from the figure of all are
 * brought back by it.
 */
export function bootstrapInterval(
  sample: ArrayLike<number>,
  figure: (values: Float64Array) => number,
): { low: number; high: number } {
  const draw = draws();
  const sorted = Float64Array.from(sample).sort();
  const values = new Float64Array(Math.min(sample.length, MOST_DRAWN));
  const figures = Float64Array.from({ length: RESAMPLES }, () => {
    for (let i = 0; i < values.length; i++) values[i] = sorted[Math.floor(draw() * sorted.length)];
    return figure(values);
  });
  const [low, high] = quantilesOf(figures, [0.025, 0.975]);
  if (values.length === sample.length) return { low, high };
  const whole = figure(sorted);
  const nearer = (end: number): number => whole + (end - whole) * Math.sqrt(values.length / sample.length);
  return { low: nearer(low), high: nearer(high) };
}

/** Even draws from 0 to 1 (Marsaglia's xorshift of 32 bits). */
function draws(): () => number {
  let state = 2_463_534_242;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  };
}
