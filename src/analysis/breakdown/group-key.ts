import type { Language } from '../../base/language';
import { type DimensionId, dimensionOf } from '../../dimensions';
import { BEYOND, NO_DATE, NO_LABEL } from '../../engine/groups';
import { say } from '../../texts/say';
import { asDeclared, type Sentence } from '../../texts/sentence';

/** The key of a group as people see it: rows without a date or a label have a key of ours, and so have labels that are made here. */
export function keySentence(key: string, by: DimensionId): string | Sentence {
  if (key === BEYOND) return { text: 'beyond_labels' };
  const { unlabelled, labels = [] } = dimensionOf(by);
  if (key === NO_DATE || key === NO_LABEL) return { text: unlabelled };
  const own = labels.find((label) => label.key === key);
  return own ? asDeclared(own.title) : key;
}

/** The same in one language. */
export function keyText(key: string, by: DimensionId, language: Language): string {
  const shown = keySentence(key, by);
  return typeof shown === 'string' ? shown : say(shown, language);
}

/** The key of the group that people see as this, in either language. */
export function keyShown(shown: string, by: DimensionId): string {
  const { labels = [] } = dimensionOf(by);
  const own = [...labels.map(({ key }) => key), NO_LABEL, BEYOND];
  const isShown = (key: string): boolean => [keyText(key, by, 'en'), keyText(key, by, 'nl')].includes(shown);
  return own.find(isShown) ?? shown;
}
