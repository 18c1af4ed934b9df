/** Both ends of an interval of shares, 0 to 1. */
export interface ShareInterval {
  low: number;
  high: number;
}

/** The standard normal quantile at 97.5 %. */
const Z = 1.959963984540054;

/**
 * Wilson's score interval (1927) at 95 %: the shares that `successes` of `trials` leave plausible. Unlike share ± 2
 * standard errors it stays within 0 to 1 and holds for small counts. 3 of 5 gives 23 % to 88 %; nothing of nothing
 * leaves everything open, 0 to 1.
 */
export function wilsonInterval(successes: number, trials: number): ShareInterval {
  if (trials === 0) return { low: 0, high: 1 };
  const share = successes / trials;
  const spread = (Z * Z) / trials;
  const middle = share + spread / 2;
  const reach = Math.sqrt(spread * (share * (1 - share) + spread / 4));
  return {
    low: successes === 0 ? 0 : (middle - reach) / (1 + spread),
    high: successes === trials ? 1 : (middle + reach) / (1 + spread),
  };
}
