import type { Sentence } from '../../texts/sentence';
import { wrongCell } from './cells';

/** Below this many answers a score could be traced to a person. */
export const FEWEST_ANSWERS = 5;

/** The answers given, blanks aside. Throws a Refusal for a score that is no whole number of the scale. */
export function answersOn(scores: number[], lowest: number, highest: number, expected: Sentence): number[] {
  scores.forEach((score, i) => {
    if (Number.isNaN(score)) return;
    const cell = { row: i + 1, column: 1, columns: 1 };
    if (score < lowest || score > highest || score % 1 !== 0)
      throw wrongCell({ argument: 'scores', cell }, expected, score);
  });
  return scores.filter((score) => !Number.isNaN(score));
}
