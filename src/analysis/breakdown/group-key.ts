import { type DimensionId, dimensionOf } from '../../dimensions';
import { BEYOND, NO_DATE, NO_LABEL } from '../../engine/groups';
import type { Sentence } from '../../texts/sentence';

/** The key of a group as people see it: rows without a date or a label have a key of ours, and so have labels that are made here. */
export function keySentence(key: string, by: DimensionId): string | Sentence {
  if (key === BEYOND) return { text: 'beyond_labels' };
  const { unlabelled, labels = [] } = dimensionOf(by);
  if (key === NO_DATE || key === NO_LABEL) return { text: unlabelled };
  const own = labels.find((label) => label.key === key);
  return own ? { text: 'as_declared', values: { ...own.title } } : key;
}
