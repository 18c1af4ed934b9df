import { chiSquareTail } from './chi-square-tail';

/** Amounts that came one by one, and what part of all was to come here: a quota, a budget, a length of time. */
export interface Amounts {
  amounts: ArrayLike<number>;
  weight: number;
}

/**
 * The chance of sums that lie so far, or further, from what falls to each by its `weight`, if nothing but the weight decided.
 * How many amounts come is taken for chance (Poisson), and so is how large they are: the sum then varies by its mean times the
 * mean size of the amounts, each weighed by itself (compound Poisson), which Pearson's distance is divided by. Of amounts
 * of 1 it is the test of counts.
 */
export function chanceOfAmounts(groups: readonly Amounts[]): number {
  const filled = groups.filter(({ weight }) => weight > 0).map((group) => ({ ...group, ...sumsOf(group.amounts) }));
  const [sum, squares, weight] = (['sum', 'squares', 'weight'] as const).map((name) =>
    filled.reduce((total, group) => total + group[name], 0),
  );
  if (filled.length < 2 || sum === 0) return 1;
  const size = squares / sum;
  const distance = filled.reduce((total, group) => {
    const expected = (sum * group.weight) / weight;
    return total + (group.sum - expected) ** 2 / (size * expected);
  }, 0);
  return chiSquareTail(distance, filled.length - 1);
}

/** The standard normal quantile at 97.5 %. */
const Z = 1.959963984540054;

/**
 * The interval of such a sum at 95 %: the gamma interval for weighted counts (Fay and Feuer 1997). At its upper end one more
 * of the largest is taken for possible.
 */
export function amountsInterval(amounts: ArrayLike<number>): { low: number; high: number } {
  const { sum, squares, largest } = sumsOf(amounts);
  if (sum === 0) return { low: 0, high: 0 };
  const end = (total: number, square: number, z: number): number =>
    (square / (2 * total)) * chiSquareQuantile((2 * total * total) / square, z);
  return { low: end(sum, squares, -Z), high: end(sum + largest, squares + largest * largest, Z) };
}

/** By the normal quantile of the same chance (Wilson and Hilferty 1931). */
function chiSquareQuantile(degrees: number, z: number): number {
  const ninth = 2 / (9 * degrees);
  return degrees * Math.max(0, 1 - ninth + z * Math.sqrt(ninth)) ** 3;
}

function sumsOf(amounts: ArrayLike<number>): { sum: number; squares: number; largest: number } {
  let [sum, squares, largest] = [0, 0, 0];
  for (let i = 0; i < amounts.length; i++) {
    sum += amounts[i];
    squares += amounts[i] * amounts[i];
    largest = Math.max(largest, amounts[i]);
  }
  return { sum, squares, largest };
}
