/** The standard normal quantile at 97.5 %. */
const Z = 1.959963984540054;

/**
 * The score interval of a count at 95 %: the expected counts that make it plausible, if what is counted happens at random and
 * each on its own (Poisson). 10 gives 5.4 to 18.4.
 */
export function countInterval(count: number): { low: number; high: number } {
  const middle = count + (Z * Z) / 2;
  const reach = Z * Math.sqrt(count + (Z * Z) / 4);
  return { low: count === 0 ? 0 : middle - reach, high: middle + reach };
}
