import type { Analysis } from '../../analysis/analysis';
import type { GroupParts } from '../../analysis/breakdown/group-parts';
import type { Period } from '../../base/period';
import type { DimensionId } from '../../dimensions';
import type { KpiId } from '../../kpis/declaration/catalogue';
import { variantOf, wayOf } from '../../kpis/declaration/slice';
import { playerOf } from '../../kpis/roles';
import type { Factors, Pair } from './split';

/** Deals that came to a decision, by group. */
type Decided = ReadonlyMap<string, number>;

/** Which amount won is asked, over which periods, by which groups. */
export interface SoldAsked {
  id: KpiId;
  variant: string;
  by: DimensionId;
  periods: { before: Period; now: Period };
}

/**
 * Each group's amount won as a product: so many deals decided, of which such a share was won, each of such an amount. Null for
 * any other figure, and where not all deals won are among those decided.
 */
export function soldFactors(
  analysis: Analysis,
  { id, variant, by, periods }: SoldAsked,
  groups: readonly Pair<GroupParts>[],
): Pair<Factors>[] | null {
  const { counted, only } = wayOf(variant);
  const amountWon = playerOf('amount won');
  if (id !== amountWon.id || counted !== amountWon.variant) return null;
  const winRate = playerOf('deals won of those decided');
  const [then, today] = [periods.before, periods.now].map((period): Decided => {
    const parts = analysis.parts(winRate.id, by, variantOf({ counted: winRate.variant, only }), period);
    return new Map(parts.map(({ key, n }) => [key, n]));
  });
  const isProduct = (group: GroupParts | null, decided = 0): boolean =>
    group === null || (group.n <= decided && (group.n > 0 || !group.value));
  if (!groups.every(({ key, before, now }) => isProduct(before, then.get(key)) && isProduct(now, today.get(key))))
    return null;
  return groups.map(({ key, before, now }) => {
    const each = [now, before].flatMap((group) => (group && group.n > 0 ? [(group.value ?? 0) / group.n] : []));
    return {
      key,
      before: factors(before, then.get(key) ?? 0, each[each.length - 1] ?? 0),
      now: factors(now, today.get(key) ?? 0, each[0] ?? 0),
    };
  });
}

/** `each`: what a deal of the group brings, in this period or, where none was won, in the other. */
function factors(group: GroupParts | null, decided: number, each: number): Factors | null {
  if (decided === 0) return null;
  return [
    { effect: 'volume', size: decided },
    { effect: 'won', size: (group?.n ?? 0) / decided },
    { effect: 'value', size: each },
  ];
}
