import { digamma, logGamma } from './log-gamma';
import { mostLikely } from './minimize';

/**
 * The Gamma-Gamma model of spend (Fader and Hardie, "The Gamma-Gamma Model of Monetary Value", 2013): a customer's
 * purchases vary as Gamma(p, ν) around a mean of their own, and ν varies between customers as Gamma(q, gamma).
 * Gamma is in the currency of the amounts.
 */
export interface GammaGammaParameters {
  p: number;
  q: number;
  gamma: number;
}

/** Spend of customers who came back, as columns: one place per customer. */
export interface RepeatSpend {
  /** Repeat purchases with a positive amount; customers with 0 say nothing about spend and are passed over. */
  purchases: ArrayLike<number>;
  /** Their mean amount, above 0. */
  mean: ArrayLike<number>;
}

export interface GammaGammaFit {
  parameters: GammaGammaParameters;
  /** Natural logarithm of the likelihood of all repeat buyers together. */
  logLikelihood: number;
  /** False when the data do not fix the parameters (everybody spends the same …): then use none of them. */
  identified: boolean;
}

/** Log-likelihood of all repeat buyers, and its derivatives by p, q and gamma added to `gradient`. */
function logLikelihood(
  { p, q, gamma }: GammaGammaParameters,
  { purchases, mean }: RepeatSpend,
  gradient: number[],
): number {
  let sum = 0;
  for (let index = 0; index < purchases.length; index++) {
    const x = purchases[index];
    if (x === 0) continue;
    const all = p * x + q;
    const total = x * mean[index];
    const logBoth = Math.log(total + gamma);
    const digammaAll = digamma(all);
    sum += logGamma(all) - logGamma(p * x) - logGamma(q) + q * Math.log(gamma) - all * logBoth;
    sum += p * x * Math.log(total) - Math.log(mean[index]);
    gradient[0] += x * (digammaAll - digamma(p * x) + Math.log(total) - logBoth);
    gradient[1] += digammaAll - digamma(q) + Math.log(gamma) - logBoth;
    gradient[2] += q / gamma - all / (total + gamma);
  }
  return sum;
}

/** The natural logarithm of the likelihood of these repeat buyers under given parameters (the note's equation 1a). */
export function gammaGammaLogLikelihood(parameters: GammaGammaParameters, spend: RepeatSpend): number {
  return logLikelihood(parameters, spend, [0, 0, 0]);
}

/**
 * The parameters that make these repeat buyers most likely. The search runs on amounts divided by their mean, so that
 * yen are fitted as well as euros.
 */
export function fitGammaGamma({ purchases, mean }: RepeatSpend): GammaGammaFit {
  const index = Array.from(purchases, (_, each) => each).filter((each) => purchases[each] > 0);
  const unit = index.reduce((sum, each) => sum + mean[each], 0) / index.length;
  const scaled = { purchases: index.map((each) => purchases[each]), mean: index.map((each) => mean[each] / unit) };
  const found = mostLikely(
    ([p, q, gamma], gradient) => logLikelihood({ p, q, gamma }, scaled, gradient),
    3,
    index.length,
  );
  const [p, q, gamma] = found.parameters;
  return {
    parameters: { p, q, gamma: gamma * unit },
    logLikelihood: found.logLikelihood - index.length * Math.log(unit),
    identified: found.identified,
  };
}

/**
 * E[M | x, m̄]: the mean amount to expect from a customer whose `purchases` repeats had this mean, drawn towards the
 * mean of everybody; with 0 repeats it is that mean. Infinity where q ≤ 1 leaves the population without a mean.
 */
export function expectedSpend({ p, q, gamma }: GammaGammaParameters, purchases: number, mean: number): number {
  const weight = p * purchases + q - 1;
  return weight > 0 ? (p * (gamma + (purchases === 0 ? 0 : purchases * mean))) / weight : Number.POSITIVE_INFINITY;
}
