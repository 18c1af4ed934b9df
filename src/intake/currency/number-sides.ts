import { own } from '../../base/own';
import { type Currency, currencyOf, oneCurrency } from './currencies';

/** What stands before and behind the digits of a number. */
export interface Sides {
  negative: boolean;
  currency: Currency;
  /** `5k` is 5 × 10³, `12 %` is 12 × 10⁻². */
  power: number;
}

/** Words for thousands and more in any case, with their power of ten. `billion` and `mil` are two numbers in two languages. */
const WORDS: readonly [power: number, words: string][] = [
  [3, 'thousand thousands tsd tausend duizend tuhatta mille тыс tys'],
  [5, 'lakh lakhs lac lacs'],
  [6, 'mn mln mio mill million millions millionen miljoen millon millón millones milione milioni milj млн'],
  [7, 'crore crores'],
  [9, 'mrd mld mlrd md mds milliard milliards milliarde milliarden miljard miliardi млрд'],
];

/** Letters for the same, as written. `Bn` is a thousand times `bn` in France, and a Turkish `B` is a thousand. */
const LETTERS: Record<string, number> = { k: 3, K: 3, T: 3, M: 6, MM: 6, mm: 6, m: 6, bn: 9 };

/** Letters that are so much only where money is meant: `£2m`; else they are metres or a size. */
const OF_MONEY = ['T', 'MM', 'mm', 'm'];

let powers: Map<string, number> | null = null;

function powerOf(word: string): number | undefined {
  powers ??= new Map(WORDS.flatMap(([power, words]) => words.split(' ').map((one) => [one, power] as const)));
  return own(LETTERS, word) ?? powers.get(word.toLowerCase());
}

/** The longest of these words, with a dot behind it: whatever is longer needs no look for one. */
const LONGEST_MULTIPLE = Math.max(...WORDS.flatMap(([, words]) => words.split(' ')).map((word) => word.length)) + 1;

interface Multiple {
  word: string;
  power: number;
  currency: Currency;
}

/** They look like millions of tala, of Argentine pesos and of lek, and are VAT, March and a place to shop. */
export const isWordOfItsOwn = (text: string): boolean => /^(MWST|MARS|MALL)$/i.test(text);

/** `Mio. €`, `k`, `T€`: a multiple, and the currency behind it. */
function multipleOf(text: string, isBefore: boolean): Multiple | null {
  if (isWordOfItsOwn(text)) return null;
  for (let end = Math.min(text.length, LONGEST_MULTIPLE); end > 0; end--) {
    const word = text.slice(0, end).replace(/\.$/, '');
    const power = powerOf(word);
    if (power === undefined) continue;
    const rest = text.slice(end);
    const currency = rest === '' ? '' : currencyOf(rest);
    // "M$ 5" may be a Mexican or a Malaysian five; "k€ 5" is a report's thousands.
    if (currency === null || (isBefore && (currency === '' || rest.includes('$')))) continue;
    if (word === 'T' && currency !== 'EUR' && currency !== 'CHF') continue;
    return { word, power, currency };
  }
  return null;
}

/** False where the multiple needs money to mean what it says, or means another in the currency's own language. */
function isSure({ word }: Multiple, currency: Currency): boolean {
  if (word === 'M') return currency !== 'IDR';
  return currency !== '' || !OF_MONEY.includes(word);
}

/** Apart from its number a capital K is as likely a kyat, a kina or a kwacha as a thousand. */
const KYAT = /^ K[.)-]*$/;

const BEFORE_DIGITS = '-+−–—‐‑(';
const BEHIND_DIGITS = '-+−)%٪';

/**
 * Reads both sides of a number: signs, brackets, currency, percent, thousands and millions. Null where they are more
 * than that, or contradict each other.
 */
export function readSides(before: string, behind: string): Sides | null {
  if (KYAT.test(behind)) return null;
  const count = { '-': 0, '+': 0, '(': 0, ')': 0, '%': 0 };
  let currency: Currency = '';
  let multiple: Multiple | null = null;
  for (const isBefore of [true, false]) {
    const rest = withoutMarks(isBefore ? before : behind, isBefore ? BEFORE_DIGITS : BEHIND_DIGITS, count);
    if (rest === '') continue;
    let named = currencyOf(rest);
    if (named === null) {
      if (multiple !== null) return null;
      multiple = multipleOf(rest, isBefore);
      if (multiple === null) return null;
      named = multiple.currency;
    }
    const both = oneCurrency(currency, named);
    if (both === null) return null;
    currency = both;
  }
  if (count['-'] + count['+'] + count['('] > 1 || count['('] !== count[')'] || count['%'] > 1) return null;
  const isShare = count['%'] > 0;
  if (isShare && (multiple !== null || currency !== '')) return null;
  if (multiple !== null && !isSure(multiple, currency)) return null;
  return { negative: count['-'] + count['('] > 0, currency, power: isShare ? -2 : (multiple?.power ?? 0) };
}

/** The side without its outer signs, brackets and percent signs, which are counted, and without spaces. */
function withoutMarks(side: string, marks: string, count: Record<'-' | '+' | '(' | ')' | '%', number>): string {
  let rest = side === '' ? '' : side.normalize('NFKC').replace(/ /g, '');
  while (rest !== '') {
    const isFirst = marks.includes(rest[0]);
    const mark = isFirst ? rest[0] : rest[rest.length - 1];
    if (!marks.includes(mark)) break;
    rest = isFirst ? rest.slice(1) : rest.slice(0, -1);
    if (mark === '+' || mark === '(' || mark === ')') count[mark]++;
    else count[mark === '%' || mark === '٪' ? '%' : '-']++;
  }
  return rest;
}
