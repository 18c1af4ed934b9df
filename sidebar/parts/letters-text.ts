import { filled, type Words } from '../texts';

const ALL = 5;

/** The letters of SMART that are met, in a few characters. */
export function lettersText(met: readonly string[], words: Words): string {
  return met.length === ALL ? 'SMART ✓' : filled(words.smart_letters, { letters: met.join(' ') });
}
