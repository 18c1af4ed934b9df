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
 */
export function splitRate(groups: readonly Pair<Fraction>[]): GroupEffect[] {
  const total = (side: 'before' | 'now'): Fraction =>
    groups.reduce(
      (sum, { [side]: share }) => ({ top: sum.top + (share?.top ?? 0), bottom: sum.bottom + (share?.bottom ?? 0) }),
      { top: 0, bottom: 0 },
    );
  const [all, then] = [total('now').bottom, total('before')];
  const whole = then.top / then.bottom;
  const known = (share: Fraction | null): Fraction | null => (share && share.bottom !== 0 ? share : null);
  return groups.flatMap(({ key, before, now }) => {
    const [was, is] = [known(before), known(now)];
    if (!was && !is) return [];
    const shares = { was: (was?.bottom ?? 0) / then.bottom, is: (is?.bottom ?? 0) / all };
    const meanIs = is ? is.top / is.bottom : 0;
    const meanWas = was ? was.top / was.bottom : meanIs;
    return [
      { key, effect: 'rate' as const, amount: is ? shares.is * (meanIs - meanWas) : 0, grew: meanIs > meanWas },
      {
        key,
        effect: 'mix' as const,
        amount: (shares.is - shares.was) * (meanWas - whole),
        grew: shares.is > shares.was,
      },
    ].filter(({ amount }) => amount !== 0);
  });
}

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
