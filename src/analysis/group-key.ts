import { type DimensionId, dimensionOf } from '../dimensions';
import { BEYOND, NO_DATE, NO_LABEL } from '../engine/groups';
import type { Sentence } from '../texts/sentence';

/** The key of a group as people see it: rows without a date or a label have a key of ours. */
export function keySentence(key: string, by: DimensionId): string | Sentence {
  if (key === BEYOND) return { text: 'beyond_labels' };
  return key === NO_DATE || key === NO_LABEL ? { text: dimensionOf(by).unlabelled } : key;
}
