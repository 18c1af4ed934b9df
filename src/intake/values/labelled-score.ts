import { visible } from '../text/visible-text';
import { wordedScore } from './worded-scores';

/** `10 - very likely`, `1 = slecht`, `5 (zeer tevreden)`, `4 sterren` */
const NUMBER_FIRST = /^(\d{1,2})(?:\s*[-‐‑‒–—−:=.)]\s*|\s*\(|\s+)\p{L}[^\d]*$/u;

/** `Extremely likely - 10`, `Helemaal mee eens (5)` */
const NUMBER_LAST = /^\p{L}[^\d]*[\s\-‐‑‒–—−:=(](\d{1,2})\)?$/u;

/** `8/10`, `8 out of 10`, `4 van 5` */
const OF_HIGHEST = /^(\d{1,2})\s*(?:\/|out of|of|van(?: de)?|von|sur|de)\s*(?:4|5|10)$/i;

const STARS = /^(?:★|⭐|☆|\ufe0f){1,10}$/u;

/** The score of an answer that says in words what it means; undefined for a text that is none from 0 to 10. */
export function labelledScore(text: string): number | undefined {
  if (text.length > 100) return undefined;
  const plain = visible(text).trim();
  if (STARS.test(plain)) return [...plain].filter((one) => one === '★' || one === '⭐').length;
  const [, digits] = NUMBER_FIRST.exec(plain) ?? NUMBER_LAST.exec(plain) ?? OF_HIGHEST.exec(plain) ?? [];
  const score = digits === undefined ? Number.NaN : Number(digits);
  return score >= 0 && score <= 10 ? score : wordedScore(plain);
}
