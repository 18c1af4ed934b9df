import { normalWords } from '../../text/normal-text';

/** Shorter words begin too many others. */
const SHORTEST_BEGINNING = 5;

/** Words parted by `|` as `beginIn` looks for them: whole where they are short, else at the beginning of a word. */
export const beginningsOf = (list: string): string[] =>
  normalWords(list).map((word) => (word.length < SHORTEST_BEGINNING ? ` ${word} ` : ` ${word}`));

/** True where one of them stands in a text in its normal form. */
export const beginIn = (beginnings: readonly string[], text: string): boolean =>
  beginnings.some((word) => ` ${text} `.includes(word));
