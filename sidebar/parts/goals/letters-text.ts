import { filled } from '../../filled';
import type { Words } from '../../texts';

const ALL = 5;

/** How many of the letters of SMART are met, in a few characters. */
export function lettersText(met: readonly string[], words: Words): string {
  return met.length === ALL ? 'SMART ✓' : filled(words.smart_letters, { count: met.length });
}
