import { NO_DATE, NO_LABEL } from '../engine/groups';
import type { Sentence } from '../engine/sentence';

/** The key of a group as people see it: rows without a date or a label have a key of ours. */
export function keySentence(key: string, by: string): string | Sentence {
  if (key === NO_DATE) return { text: 'no_date' };
  if (key === NO_LABEL) return { text: by === 'rep' ? 'no_rep' : 'no_label' };
  return key;
}
