import type { Analysis } from '../analysis/analysis';
import type { Language } from '../base/language';
import { type DimensionId, dimensionOf } from '../dimensions';
import { breakdownOf, breakdowns } from '../plan/breakdown';
import type { Plan } from '../plan/plan';
import type { PickedKpi, Setup } from './setup/setup';

/** By what KPIs can stand beside each other. */
export interface BreakdownView {
  /** What they do as the plan stands. */
  by: DimensionId;
  /** That, what is chosen instead, and whatever one of the KPIs can be broken down by in this data. */
  choices: { by: DimensionId; title: string }[];
}

export function breakdownView(
  analysis: Analysis,
  kpis: readonly Pick<PickedKpi, 'id' | 'variant'>[],
  setup: Pick<Setup, 'breakdown'>,
  plan: Plan,
  language: Language,
): BreakdownView {
  const by = breakdownOf(plan);
  const possible = kpis.flatMap(({ id, variant }) => analysis.breakdowns(id, variant));
  const offered = new Set([by, setup.breakdown, ...possible]);
  const choices = breakdowns
    .filter((one) => offered.has(one))
    .map((one) => ({ by: one, title: dimensionOf(one).title[language] }));
  return { by, choices };
}
