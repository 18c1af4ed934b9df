import type { Analysis } from '../../../analysis/analysis';
import { limits } from '../../../base/limits';
import type { Sentence } from '../../../texts/sentence';

/** True where there are more reps than the history keeps figures of, each month, for each KPI. */
export function hasManyReps({ reps }: Pick<Analysis, 'reps'>): boolean {
  return reps.length > limits.recordedReps;
}

/** Says so. */
export function manyReps({ reps }: Pick<Analysis, 'reps'>): Sentence[] {
  if (!hasManyReps({ reps })) return [];
  return [{ text: 'schedule_many_reps', values: { count: reps.length, most: limits.recordedReps } }];
}
