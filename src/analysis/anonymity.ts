import type { Figures } from '../engine/figures';
import type { Sentence } from '../engine/sentence';

/** Fewer answers than this could be traced to people. */
const FEWEST = 5;

/** The reason to show nothing, where the answers are too few. */
export function tooFew({ n }: Figures): Sentence | null {
  return n > 0 && n < FEWEST ? { text: 'too_few_answers' } : null;
}
