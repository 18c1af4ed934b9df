import { NO_AMOUNT } from '../../answers/answers';
import type { Question } from '../../reading';
import { numberText, readNumber } from './number-text';

/** More questions of one column at once are no help: the next ones come once these are answered. */
const MOST = 8;

/** Asks of each text with digits that stands among amounts and cannot be read what it is; `texts`: with their rows. */
export function askAboutAmounts(column: string, texts: ReadonlyMap<string, number>, questions: Question[]): void {
  // Of noughts it is known what they are: they say nothing of what was paid.
  const asked = [...texts].filter(([text]) => /(?!0)\p{Nd}/u.test(text)).slice(0, MOST);
  for (const [value, rows] of asked) {
    const ask = { text: 'intake_ask_amount_text', values: { column, value, rows } } as const;
    questions.push({ column, value, ask, options: [...readingsOf(value).map(String), NO_AMOUNT] });
  }
}

/** Behind an amount: it may be one that is given back. */
const CREDIT = /\d\s*(?:cr|credit|haben|haber)\.?$/i;

/** What may be meant: each number in the text, first with its last mark as the decimal one, then without decimals. */
function readingsOf(text: string): number[] {
  const isMinus = /^[^\d]*[-−(]|[-−]$/.test(text);
  const found = text.split(/\s+/).flatMap((part) => {
    const whole = numberText(part);
    if (whole !== null && whole.evidence !== 'bad') return [readNumber(whole, '.'), readNumber(whole, ',')];
    return (part.match(/\d+(?:[.,']\d+)*/g) ?? []).flatMap(bothWays);
  });
  const amounts = found.filter((amount) => Number.isFinite(amount)).map(Math.abs);
  const meant = [...new Set(amounts)].slice(0, 3).map((amount) => (isMinus ? -amount : amount));
  return CREDIT.test(text) ? [...meant.map((amount) => -Math.abs(amount)), ...meant] : meant;
}

function bothWays(digits: string): number[] {
  const mark = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  const [whole, fraction] = mark < 0 ? [digits, ''] : [digits.slice(0, mark), digits.slice(mark + 1)];
  const [before, behind] = [whole, fraction].map((part) => part.replace(/[.,']/g, ''));
  return [Number(`${before}.${behind}`), Number(before + behind)];
}
