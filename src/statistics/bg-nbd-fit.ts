import type { BgNbdParameters, PurchasePattern } from './bg-nbd';
import { digamma, logGamma } from './log-gamma';
import { mostLikely } from './minimize';

/** Purchase patterns of many customers as columns: one place per customer. */
export interface PurchasePatterns {
  frequency: ArrayLike<number>;
  recency: ArrayLike<number>;
  age: ArrayLike<number>;
}

export interface BgNbdFit {
  parameters: BgNbdParameters;
  /** Natural logarithm of the likelihood of all customers together. */
  logLikelihood: number;
  /** False when the data do not fix the parameters (no repeats, nobody who left …): then use none of them. */
  identified: boolean;
}

/** Equal patterns are counted once; so are equal frequencies, on which the costly gamma functions depend alone. */
interface CountedPatterns {
  total: number;
  byPattern: (PurchasePattern & { customers: number })[];
  byFrequency: Map<number, number>;
}

function countPatterns({ frequency, recency, age }: PurchasePatterns): CountedPatterns {
  const patterns = new Map<string, CountedPatterns['byPattern'][number]>();
  const byFrequency = new Map<number, number>();
  for (let index = 0; index < frequency.length; index++) {
    const pattern = { frequency: frequency[index], recency: recency[index], age: age[index], customers: 1 };
    const key = `${pattern.frequency} ${pattern.recency} ${pattern.age}`;
    const same = patterns.get(key);
    if (same) same.customers++;
    else patterns.set(key, pattern);
    byFrequency.set(pattern.frequency, (byFrequency.get(pattern.frequency) ?? 0) + 1);
  }
  return { total: frequency.length, byPattern: Array.from(patterns.values()), byFrequency };
}

/**
 * Log-likelihood of all customers, and its derivatives by r, alpha, a and b added to `gradient`. The two ways to have
 * been silent since the last purchase, still there or gone, are added in logarithms, because either underflows for a
 * busy customer; without a repeat nobody can have gone.
 */
function logLikelihood({ r, alpha, a, b }: BgNbdParameters, counted: CountedPatterns, gradient: number[]): number {
  let sum = counted.total * r * Math.log(alpha);
  gradient[0] += counted.total * Math.log(alpha);
  gradient[1] += (counted.total * r) / alpha;
  counted.byFrequency.forEach((customers, x) => {
    if (x === 0) return;
    sum += customers * (logGamma(r + x) - logGamma(r));
    sum += customers * (logGamma(a + b) + logGamma(b + x) - logGamma(b) - logGamma(a + b + x));
    const both = digamma(a + b) - digamma(a + b + x);
    gradient[0] += customers * (digamma(r + x) - digamma(r));
    gradient[2] += customers * both;
    gradient[3] += customers * (both + digamma(b + x) - digamma(b));
  });
  for (const { frequency: x, recency, age, customers } of counted.byPattern) {
    const logAge = Math.log(alpha + age);
    const logRecency = Math.log(alpha + recency);
    const there = -(r + x) * logAge;
    const gone = x === 0 ? Number.NEGATIVE_INFINITY : Math.log(a / (b + x - 1)) - (r + x) * logRecency;
    const either = Math.max(there, gone) + Math.log1p(Math.exp(-Math.abs(there - gone)));
    const shareGone = Math.exp(gone - either);
    const shareThere = 1 - shareGone;
    sum += customers * either;
    gradient[0] -= customers * (shareThere * logAge + shareGone * logRecency);
    gradient[1] -= customers * (r + x) * (shareThere / (alpha + age) + shareGone / (alpha + recency));
    if (x === 0) continue;
    gradient[2] += (customers * shareGone) / a;
    gradient[3] -= (customers * shareGone) / (b + x - 1);
  }
  return sum;
}

/** The natural logarithm of the likelihood of these customers under given parameters (the paper's equation 6, summed). */
export function bgNbdLogLikelihood(parameters: BgNbdParameters, patterns: PurchasePatterns): number {
  return logLikelihood(parameters, countPatterns(patterns), [0, 0, 0, 0]);
}

/** The parameters that make these customers most likely, times in weeks. */
export function fitBgNbd(patterns: PurchasePatterns): BgNbdFit {
  const counted = countPatterns(patterns);
  const named = ([r, alpha, a, b]: number[]): BgNbdParameters => ({ r, alpha, a, b });
  const found = mostLikely((tried, gradient) => logLikelihood(named(tried), counted, gradient), 4, counted.total);
  // Customers who all came back equally often tell nothing of how customers differ.
  const identified = found.identified && counted.byFrequency.size > 1;
  return { ...found, parameters: named(found.parameters), identified };
}
