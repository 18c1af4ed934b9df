import type { Analysis } from '../analysis/analysis';
import type { Period } from '../base/period';
import { stageOfDemos } from '../dataset/labels/demo-in-stage';
import type { DimensionId } from '../dimensions';
import { demo } from '../dimensions/deals/demo';
import { demoInStage } from '../dimensions/deals/demo-in-stage';
import type { GroupResult } from '../engine/result';
import type { Sentence } from '../texts/sentence';
import type { Comparison } from './declare';

/** By what a comparison is made: at the same stage, where that is known of any row. */
export function comparedBy(
  analysis: Analysis,
  { kpi, variant, by, atStage }: Comparison,
  period?: Period,
): DimensionId {
  return atStage && analysis.parts(kpi, atStage, variant, period).length > 0 ? atStage : by;
}

/** How many deals stand at the same stage, which it is, and how many are left out; or that nothing tells. */
export function saidOfStage({ tables }: Analysis, by: DimensionId, groups: readonly GroupResult[]): Sentence {
  const stage = by === demoInStage.id ? stageOfDemos(tables) : null;
  if (!stage) return { text: 'question_stages_not_apart' };
  const alike = groups.filter(({ key }) => demo.labels?.some((label) => label.key === key));
  const dealsOf = (some: readonly GroupResult[]): number => some.reduce((sum, { n }) => sum + n, 0);
  const deals = dealsOf(alike);
  return { text: 'question_stages_alike', values: { deals, stage: stage.name, others: dealsOf(groups) - deals } };
}
