import { families } from './families';
import { familyWordsIn } from './family-words';
import { passing } from './passing-words';
import { spaced } from './spaced';

/** Words of families that stand for themselves or for what begins so: of shorter ones another word is too soon a slip. */
const LETTERS = 8;

/** Of a word that has a meaning by how it begins, only so long a one is meant instead. */
const LONG = 12;

const stems = [...new Set(Object.values(families).flatMap((family) => family.split('|')))]
  .map((word) => word.replace(/^\*|\.$/g, ''))
  .filter((word) => /^[a-z]{6,}$/.test(word));

let last = { typed: '', text: ' ' };

/** A text as `spaced` writes it, each slip of the finger mended: a word one letter away from a single word of a family. */
export function typedWords(typed: string): string {
  if (last.typed !== typed) last = { typed, text: whole(` ${spaced(typed).trim().split(' ').map(mended).join(' ')} `) };
  return last.text;
}

/** Those who sell are one word: their sales are not what is asked about. */
const whole = (text: string): string =>
  text.replace(/ sales (?:reps?|people|person) /g, ' sellers ').replace(/ sales (teams?|manager|staff) /g, ' $1 ');

function mended(word: string): string {
  const has = (family: string): boolean => familyWordsIn(` ${word} `, family).length > 0;
  if (word.length < 6 || has(passing) || stems.some((stem) => word.startsWith(stem) && stem.length >= LETTERS))
    return word;
  const least = Object.values(families).some(has) ? LONG : LETTERS;
  const near = stems.flatMap((stem) => {
    const goesOn = stem[0] === word[0] ? slipIn(word, stem, least) : null;
    return goesOn === null ? [] : [stem + goesOn];
  });
  return near.length === 1 ? near[0] : word;
}

/** How a word goes on behind a stem that it begins with but for one slip: two letters that changed places, or one too many, too few or another. */
function slipIn(word: string, stem: string, least: number): string | null {
  let at = 0;
  while (at < stem.length && word[at] === stem[at]) at++;
  if (at === stem.length) return null;
  const rest = stem.slice(at + 1);
  const goesOn = (from: number, tail: string): string | null =>
    word.startsWith(tail, from) ? word.slice(from + tail.length) : null;
  if (word[at] === stem[at + 1] && word[at + 1] === stem[at]) return goesOn(at + 2, stem.slice(at + 2));
  if (stem.length < least) return null;
  return goesOn(at + 1, rest) ?? goesOn(at, rest) ?? goesOn(at + 1, stem.slice(at));
}
