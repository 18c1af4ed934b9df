import type { Analysis } from '../../analysis/analysis';
import { dayOf } from '../../base/day';
import type { Period } from '../../base/period';
import { isDateColumn, isFlagColumn, isNumberColumn, isTextColumn, labelAt } from '../../tables/table';

/** How many deals came at least as far as a stage. */
export interface FunnelStep {
  stage: string;
  deals: number;
}

/** Each step is a part of the one before, and those that were won are a part of the last. */
export interface StageFunnel {
  steps: FunnelStep[];
  won: number;
}

/**
 * How far the deals have come by now that came into an open stage within a period, whatever stages they skipped; null where
 * no tab tells, or of one stage alone.
 */
export function stageFunnel({ tables, asOf }: Analysis, period: Period): StageFunnel | null {
  const history = tables.stage_history;
  const { dealId, reached, place, entered, isClosing, wentOn } = history?.columns ?? {};
  if (!isTextColumn(dealId) || !isTextColumn(reached) || !isNumberColumn(place)) return null;
  if (!isDateColumn(entered) || !isFlagColumn(isClosing) || !isFlagColumn(wentOn)) return null;
  const names = new Map<number, string>();
  const asked = new Set<number>();
  const furthest = new Map<number, { place: number; since: number; isWon: boolean }>();
  for (let row = 0; row < reached.codes.length; row++) {
    const day = dayOf(entered.values[row]);
    if (history?.leftOut[row] !== 0 || !(day <= asOf) || isClosing.values[row] === 2 || reached.codes[row] === 0)
      continue;
    if (day < period.to && (period.from === null || day >= period.from)) asked.add(dealId.codes[row]);
    const at = place.values[row];
    names.set(at, names.get(at) ?? labelAt(reached, row));
    const known = furthest.get(dealId.codes[row]);
    const since = entered.values[row];
    const isFurther = !known || at > known.place || (at === known.place && since >= known.since);
    // Out of the furthest stage that a deal has come into, the last time that it did, it can only have been won.
    if (isFurther) furthest.set(dealId.codes[row], { place: at, since, isWon: wentOn.values[row] === 2 });
  }
  if (names.size < 2 || asked.size === 0) return null;
  const deals = [...asked].flatMap((deal) => furthest.get(deal) ?? []);
  const steps = [...names].sort(([a], [b]) => a - b);
  return {
    steps: steps.map(([at, stage]) => ({ stage, deals: deals.filter((one) => one.place >= at || one.isWon).length })),
    won: deals.filter((one) => one.isWon).length,
  };
}
