import type { InLanguages, Language } from '../src/base/language';

/** The words of a page in one language, by their keys. */
export function wordsIn<Key extends string>(texts: Record<Key, InLanguages>, language: Language): Record<Key, string> {
  const words = Object.entries<InLanguages>(texts).map(([key, text]) => [key, text[language]]);
  return Object.fromEntries(words) as Record<Key, string>;
}
