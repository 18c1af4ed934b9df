import type { Analysis } from '../analysis/analysis';
import type { Language } from '../base/language';
import { type DimensionId, dimensionOf } from '../dimensions';
import { breakdowns } from '../plan/breakdown';
import type { Setup } from './setup/setup';

/** Something by which KPIs can stand beside each other. */
export interface BreakdownChoice {
  by: DimensionId;
  title: string;
}

/** What one of these KPIs can be broken down by in this data, and what is chosen already. */
export function breakdownChoices(
  analysis: Analysis,
  kpis: readonly Pick<Setup['picked'][number], 'id' | 'variant'>[],
  chosen: DimensionId,
  language: Language,
): BreakdownChoice[] {
  const possible = new Set([chosen, ...kpis.flatMap(({ id, variant }) => analysis.breakdowns(id, variant))]);
  const offered = breakdowns.filter((by) => possible.has(by));
  return offered.map((by) => ({ by, title: dimensionOf(by).title[language] }));
}
