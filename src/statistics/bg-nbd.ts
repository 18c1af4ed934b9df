/**
 * The BG/NBD model of Fader, Hardie and Lee ("Counting Your Customers" the Easy Way, Marketing Science 24, 2005):
 * customers buy at rates that vary as Gamma(r, alpha) and, after each purchase, leave for good with chances that vary
 * as Beta(a, b). Time is in weeks; so is alpha.
 */
export interface BgNbdParameters {
  r: number;
  alpha: number;
  a: number;
  b: number;
}

/** What the model needs to know of one customer. */
export interface PurchasePattern {
  /** Repeat purchases: the days with a purchase, less the first. */
  frequency: number;
  /** Weeks from the first purchase to the last; 0 without a repeat. */
  recency: number;
  /** Weeks from the first purchase to the end of the data. */
  age: number;
}

const PRECISION = 1e-12;
const MOST_TERMS = 1e7;
const LARGE = 1e250;

/**
 * E[X(t)]: the purchases expected from a new customer in `weeks` from the first purchase on, that one not counted.
 *
 * The published formula with 2F1 is 0/0 at a = 1 and overflows for busy customers. This is the same number as a sum
 * of positive terms: the weight of k purchases if nobody ever left (negative binomial) times how many of those k are
 * made before leaving, the sum of E[(1 − p)^j] over j < k. Weights are relative to the first and divided by their sum.
 */
export function expectedPurchases({ r, alpha, a, b }: BgNbdParameters, weeks: number): number {
  const z = weeks / (alpha + weeks);
  let weight = 1;
  let weights = 1;
  let staying = 1;
  let made = 0;
  let sum = 0;
  for (let k = 1, ratio = 1, rest = 1; (ratio >= 1 || rest > PRECISION * sum) && k < MOST_TERMS; k++) {
    weight *= ((r + k - 1) / k) * z;
    made += staying;
    staying *= (b + k - 1) / (a + b + k - 1);
    weights += weight;
    sum += weight * made;
    ratio = z * Math.max(1, (r + k) / (k + 1));
    rest = (weight * ratio * (made + 1 / (1 - ratio))) / (1 - ratio);
    if (weight > LARGE) {
      weight /= LARGE;
      weights /= LARGE;
      sum /= LARGE;
    }
  }
  return sum / weights;
}

/**
 * The purchases expected in the next `weeks` from a customer of this history who has not left: what was seen makes
 * the customer's own distributions Gamma(r + x, alpha + T) and Beta(a, b + x).
 */
export function expectedIfAlive(
  { r, alpha, a, b }: BgNbdParameters,
  { frequency, age }: { frequency: number; age: number },
  weeks: number,
): number {
  return expectedPurchases({ r: r + frequency, alpha: alpha + age, a, b: b + frequency }, weeks);
}

/** The chance that a customer has not left; by construction of the model 1 without a repeat, which is no praise. */
export function probabilityAlive(
  { r, alpha, a, b }: BgNbdParameters,
  { frequency, recency, age }: PurchasePattern,
): number {
  if (frequency === 0) return 1;
  const silence = Math.exp((r + frequency) * Math.log((alpha + age) / (alpha + recency)));
  return 1 / (1 + (a / (b + frequency - 1)) * silence);
}

/** E[Y(t) | x, t_x, T]: the purchases expected from a known customer in the next `weeks`. */
export function expectedFuturePurchases(parameters: BgNbdParameters, pattern: PurchasePattern, weeks: number): number {
  return probabilityAlive(parameters, pattern) * expectedIfAlive(parameters, pattern, weeks);
}
