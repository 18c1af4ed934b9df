import type { Scale } from '../../tables/table';
import { normalText, normalWords } from '../text/normal-text';

/** Makes an answer the best or the worst. */
const STRONG =
  / (?:very|extremely|strongly|totally|completely|zeer|heel|erg|helemaal|geheel|volledig|sehr|voll|ganz|uberhaupt|gar|tres|tout a fait|du tout|muy|totalmente)(?= )/g;
const WEAK = / (?:mee|somewhat|enigszins|eher|plutot|algo|und)(?= )/g;

/** Answers of surveys on their usual scale, from the second best to the second worst. */
const ANSWERS = [
  normalWords(
    'satisfied|agree|tevreden|eens|zufrieden|stimme zu|satisfait|satisfaite|d accord|satisfecho|satisfecha|de acuerdo',
  ),
  normalWords(
    'neutral|neutraal|neutre|neither|neither agree nor disagree|neither satisfied nor dissatisfied|niet eens niet oneens|weder noch|teils teils|ni d accord ni pas d accord|ni de acuerdo ni en desacuerdo',
  ),
  normalWords(
    'dissatisfied|unsatisfied|disagree|ontevreden|oneens|niet eens|unzufrieden|stimme nicht zu|insatisfait|insatisfaite|pas d accord|insatisfecho|insatisfecha|en desacuerdo',
  ),
].map((words) => new Set(words));

/** The score from 1 to 5 of an answer that is words alone; undefined for any other text. */
export function wordedScore(text: string): number | undefined {
  const whole = ` ${normalText(text)} `;
  const bare = whole.replace(STRONG, '');
  const at = ANSWERS.findIndex((words) => words.has(bare.replace(WEAK, '').trim()));
  if (at < 0) return undefined;
  return 4 - at + (bare === whole ? 0 : 1 - at);
}

/** The scale of answers in words, whichever of them were given; undefined where all are numbers. */
export const wordedScale = (answers: Iterable<string>): Scale | undefined =>
  [...answers].some((text) => wordedScore(text) !== undefined) ? { low: 1, high: 5 } : undefined;
