import type { Analysis } from '../../../analysis/analysis';
import { limits } from '../../../base/limits';
import { type DimensionId, dimensionOf } from '../../../dimensions';
import { breakdownOf } from '../../../plan/breakdown';
import type { Plan } from '../../../plan/plan';
import type { KpiFacts } from '../../../scorecard/kpi-facts';
import { asDeclared, type Sentence } from '../../../texts/sentence';

/** The figures of a plan, as one refresh has measured them. */
export interface MeasuredFigures {
  analysis: Analysis;
  plan: Plan;
  rows: readonly KpiFacts[];
}

/**
 * The dimension of which the history keeps a figure for each label, each month, for each KPI; null where it has more labels
 * than that.
 */
export function recordedBy(figures: MeasuredFigures): DimensionId | null {
  const by = breakdownOf(figures.plan);
  return labelsOf(by, figures) > limits.recordedLabels ? null : by;
}

/** Says that there are more. */
export function manyLabels(figures: MeasuredFigures): Sentence[] {
  if (recordedBy(figures) !== null) return [];
  const by = breakdownOf(figures.plan);
  const values = { by: asDeclared(dimensionOf(by).title), count: labelsOf(by, figures), most: limits.recordedLabels };
  return [{ text: 'schedule_many_labels', values }];
}

/** How many labels the figures can have a line for, whatever the period. */
function labelsOf(by: DimensionId, { analysis, rows }: MeasuredFigures): number {
  const found = rows.flatMap(({ kpi, variant }) => analysis.slices(kpi.id, variant).filter((one) => one.by === by));
  const listed = dimensionOf(by).lists === 'roster' ? analysis.reps : [];
  return new Set([...listed, ...found.flatMap(({ labels }) => labels)]).size;
}
