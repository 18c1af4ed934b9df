import type { Language } from '../../base/language';
import { own } from '../../base/own';
import { type DimensionId, dimensionOf } from '../../dimensions';
import { BEST_TIER, BEYOND, LOWER_TIERS, NO_DATE, NO_LABEL, NO_TIER } from '../../engine/groups';
import { say } from '../../texts/say';
import { asDeclared, type Sentence } from '../../texts/sentence';
import type { TextKey } from '../../texts/texts';

/** Keys that are no label of any row. */
const NO_ROWS: Record<string, TextKey> = {
  [BEYOND]: 'beyond_labels',
  [BEST_TIER]: 'question_best_tier',
  [LOWER_TIERS]: 'question_lower_tiers',
  [NO_TIER]: 'question_no_tier',
};

/** The key of a group as people see it: rows without a date or a label have a key of ours, and so have labels that are made here. */
export function keySentence(key: string, by: DimensionId): string | Sentence {
  const text = own(NO_ROWS, key);
  if (text) return { text };
  const { unlabelled, labels = [] } = dimensionOf(by);
  if (key === NO_DATE || key === NO_LABEL) return { text: unlabelled };
  const made = labels.find((label) => label.key === key);
  return made ? asDeclared(made.title) : key;
}

/** The same in one language. */
export function keyText(key: string, by: DimensionId, language: Language): string {
  const shown = keySentence(key, by);
  return typeof shown === 'string' ? shown : say(shown, language);
}

/** The key of the group that people see as this, in either language. */
export function keyShown(shown: string, by: DimensionId): string {
  const { labels = [] } = dimensionOf(by);
  const known = [...labels.map(({ key }) => key), NO_LABEL, BEYOND];
  const isShown = (key: string): boolean => [keyText(key, by, 'en'), keyText(key, by, 'nl')].includes(shown);
  return known.find(isShown) ?? shown;
}
