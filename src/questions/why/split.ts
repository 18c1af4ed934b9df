/** What moved a figure: more or fewer rows, others among them, or the same ones doing otherwise: of a sum, a larger share of
 * them won, or each worth more. */
export type Effect = 'mix' | 'rate' | 'volume' | 'won' | 'value';

/** One group's part in a change. */
export interface GroupEffect {
  key: string;
  effect: Effect;
  amount: number;
  /** Whether what moved of the group, its share, its rate, its number or its value, has grown. */
  grew: boolean;
}

/** What a group put above and below the line of a rate or a mean, in one period. */
export interface Fraction {
  top: number;
  bottom: number;
}

/** One group of one kind of thing, before and now; null where it was not there. */
export interface Pair<T> {
  key: string;
  before: T | null;
  now: T | null;
}

/**
 * The change of a rate, or of a mean, split by groups: *rate* is what a group does better or worse, at its present share of
 * all; *mix* what its larger or smaller share does, at what it was then. A group that is gone or new has changed the mix alone.
 * The parts add up to the change: Σ s₁(m₁ − m₀) + Σ (s₁ − s₀)(m₀ − M₀) = M₁ − M₀ (the method of the library icanexplain).
 * What a group puts above the line with nothing of it below, such as costs that brought no customer, is a part of its rate.
 */
export function splitRate(groups: readonly Pair<Fraction>[]): GroupEffect[] {
  const total = (side: 'before' | 'now', of: keyof Fraction): number =>
    groups.reduce((sum, { [side]: share }) => sum + (share?.[of] ?? 0), 0);
  const all = { before: total('before', 'bottom'), now: total('now', 'bottom') };
  const whole = total('before', 'top') / all.before;
  return groups.flatMap(({ key, before, now }) => {
    const [was, is] = [meanOf(before), meanOf(now)];
    const mean = was ?? is ?? whole;
    const share = (side: Fraction | null, of: number): number => (side?.bottom ?? 0) / of;
    // What it puts above the line beyond its share of all at that mean.
    const beyond = (side: Fraction | null, own: number | null, of: number): number =>
      own === null ? (side?.top ?? 0) / of : share(side, of) * (own - mean);
    const rate = beyond(now, is, all.now) - beyond(before, was, all.before);
    const grown = share(now, all.now) - share(before, all.before);
    return [
      { key, effect: 'rate' as const, amount: rate, grew: rate > 0 },
      { key, effect: 'mix' as const, amount: grown * (mean - whole), grew: grown > 0 },
    ].filter(({ amount }) => amount !== 0);
  });
}

const meanOf = (share: Fraction | null): number | null =>
  share && share.bottom !== 0 ? share.top / share.bottom : null;

/** A sum as a product: so many, of which such a share, each of such a value. */
export type Factors = readonly { effect: Effect; size: number }[];

/**
 * The change of a sum, split by groups and by the factors that it is the product of, the first changing first. A group that is
 * gone or new has changed the first alone. The parts add up to the change.
 */
export function splitProduct(groups: readonly Pair<Factors>[]): GroupEffect[] {
  return groups.flatMap(({ key, before, now }) => {
    const [was, is] = [before ?? absent(now), now ?? absent(before)];
    return was
      .map(({ effect, size }, place) => {
        const amount = was.reduce((product, factor, index) => {
          if (index === place) return product * (is[index].size - factor.size);
          return product * (index < place ? is[index].size : factor.size);
        }, 1);
        return { key, effect, amount, grew: is[place].size > size };
      })
      .filter(({ amount }) => amount !== 0);
  });
}

const absent = (there: Factors | null): Factors =>
  (there ?? []).map((factor, index) => (index === 0 ? { ...factor, size: 0 } : factor));

/** How far the groups depart from all having changed alike, each by its share of the whole; the more groups, the more by chance. */
export function departure(parts: readonly GroupEffect[], weightOf: (key: string) => number): number {
  const change = parts.reduce((sum, { amount }) => sum + amount, 0);
  const ofGroup = new Map<string, number>();
  for (const { key, amount } of parts) ofGroup.set(key, (ofGroup.get(key) ?? 0) + amount);
  let departs = 0;
  for (const [key, amount] of ofGroup) departs += Math.abs(amount - weightOf(key) * change);
  return ofGroup.size === 0 ? 0 : departs / Math.sqrt(ofGroup.size);
}
