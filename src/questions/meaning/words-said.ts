import { families } from './families';
import { familyWordsIn } from './family-words';
import { passing } from './passing-words';

/** Letters of words that are said of anything. */
const SHORT = 3;

/** Of each word of a text, beside passing ones and the time that it asks of, whether questions speak of it. */
export function familiarIn(text: string, time: string): boolean[] {
  const spans = Object.values(families)
    .flatMap((family) => familyWordsIn(text, family))
    .map((word) => ({ from: text.indexOf(word), to: text.indexOf(word) + word.trimEnd().length }));
  let at = 1;
  return text
    .trim()
    .split(' ')
    .flatMap((word) => {
      const [from, to] = [at, at + word.length];
      at = to + 1;
      const isPassing =
        word.length <= SHORT || time.split(' ').includes(word) || familyWordsIn(` ${word} `, passing).length > 0;
      return isPassing ? [] : [spans.some((span) => span.from < to && from < span.to)];
    });
}
