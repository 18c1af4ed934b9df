import { withoutEnd } from '../../../base/text/without-end';
import { currencyOf } from './currencies';
import { readSides, type Sides } from './number-sides';

/** "Omzet x € 1.000", "Revenue x1000", `amount_000s` */
const TIMES_THOUSAND = /[\s_](?:[x×*]\s?\S{0,3}\s?1[.,' ]?000|\p{Sc}?['’]?000s?)$/iu;

/** "1.000" beside a currency, behind a word that makes it a scale: "Betrag in 1.000 €" */
const THOUSAND_UNITS = /^1[.,']?000$/;
const IN = /^(in|en|im)$/i;

/** A header without its last word, and that word. */
function splitLast(header: string): { name: string; word: string; gap: string } {
  const before = withoutEnd(header, /[^\s_]/);
  const name = withoutEnd(before, /[\s_]/);
  return { name, word: header.slice(before.length), gap: before.slice(name.length) };
}

/** "Umsatz in T€", "Value in CHF", "Montant en milliers", `amount_in_thousands`: null for others. */
function splitInUnit(name: string, unit: string): { name: string; unit: string } | null {
  const { name: rest, word: preposition } = splitLast(name);
  const isIn = rest !== '' && IN.test(preposition);
  return isIn && (isUnit(unit) || scaleInWords(unit) !== 0) ? { name: rest, unit } : null;
}

/** "Umsatz Mio. €", `amount_usd_m`, "Montant en millions d'euros": parted from the two words; null for others. */
function splitTwoWords(header: string): { name: string; unit: string } | null {
  const words = header.split(/[\s_]+/);
  const isSnake = !/\s/.test(header);
  const coded = (word: string): string =>
    /^[a-z]{3}$/.test(word) && (isSnake || currencyOf(word) !== null) ? word.toUpperCase() : word;
  const last = coded((words.pop() ?? '').replace(/^d['’]/i, ''));
  if (/^(of|de)$/i.test(words[words.length - 1] ?? '')) words.pop();
  const first = coded(words.pop() ?? '');
  if (words.length > 1 && IN.test(words[words.length - 1]) && isThousandUnits(first, last)) words.pop();
  else if (words.length === 0 || !isScaledCurrency(first, last)) return null;
  return { name: words.join(isSnake ? '_' : ' '), unit: `${first} ${last}` };
}

/** Parts a header from the currency or the scale that ends it; the unit is '' where it ends with none. */
export function splitUnit(header: string): { name: string; unit: string } {
  const times = TIMES_THOUSAND.exec(header);
  if (times !== null && times.index > 0)
    return { name: withoutEnd(header.slice(0, times.index), /[\s_]/), unit: times[0].slice(1) };
  const { name, word, gap } = splitLast(header);
  const inUnit = splitInUnit(name, word) ?? splitTwoWords(header);
  if (inUnit !== null) return inUnit;
  // "Total EUR", "amount_usd"
  if (name === '' || word === '') return { name: header, unit: '' };
  if (scaleInWords(word) > THOUSAND) return { name, unit: word };
  // "Discount per cent" is a share.
  if (scaleInWords(word) < 0)
    return /\bper$/i.test(name) ? { name: header, unit: '' } : { name: name.replace(/_in$/i, ''), unit: word };
  // A word such as "try" or "top" is a code at the end of a name in small letters only: amount_try.
  const unit = gap === '_' && /^[a-z]{3}$/.test(word) ? word.toUpperCase() : word;
  const shouted = header === header.toUpperCase() && /^[A-Z]{3}$/.test(word) && gap !== '_';
  if (isUnit(shouted ? word.toLowerCase() : unit)) return { name, unit };
  if (gap === '_' && compactUnit(capitals(word)) !== null) return { name, unit: capitals(word) };
  return splitFirst(header) ?? { name: header, unit: '' };
}

/** `keur` as `KEUR` */
const capitals = (word: string): string => (/^[kmt][a-z]{3}$/.test(word) ? word.toUpperCase() : word);

/** "k€ Umsatz", "kUSD amount": null for a header that begins with another word. */
function splitFirst(header: string): { name: string; unit: string } | null {
  const end = header.search(/[\s_]/);
  const first = header.slice(0, end);
  const isScaled = compactUnit(first) !== null || (/\p{Sc}/u.test(first) && (sidesOfUnit(first)?.power ?? 0) > 0);
  return end > 0 && isScaled ? { name: header.slice(end + 1), unit: first } : null;
}

/** True for a currency, with or without a scale; false for an abbreviation that is something else in a header: KM, QR. */
function isUnit(word: string): boolean {
  if (compactUnit(word) !== null) return true;
  if (!/[^A-Za-z]|^[A-Za-z]{3}$|^(kr|euros?|TEUR)$/i.test(word)) return false;
  return currencyOf(word) !== null || (/\p{Sc}|EUR$|CHF$/u.test(word) && sidesOfUnit(word) !== null);
}

/** A scale grown together with a code or a crown: `MUSD`, `kPLN`, `TSEK`, `tkr`, `t.kr.`, `USDm`; null for others. */
function compactUnit(word: string): Sides | null {
  const [, before, crown] = /^(t|m)\.?(kr)\.?$/i.exec(word) ?? [];
  const [, scale, behind] = /^([kKMT])([A-Z]{3})$/.exec(word) ?? [];
  const [, ahead, after] = /^([A-Z]{3})([kKmM])$/.exec(word) ?? [];
  const code = crown ?? behind ?? ahead ?? '';
  const letter = (before ?? scale ?? after ?? '').toLowerCase();
  // "MALL" is a word; a T is a thousand (Tausend, tusen) in German and in the North only.
  const currency = currencyOf(code.toLowerCase());
  if (code === '' || currency === null || (letter === 't' && !/^(kr|EUR|CHF|SEK|NOK|DKK)$/i.test(code))) return null;
  return { negative: false, currency, power: letter === 'm' ? MILLION : THOUSAND };
}

/** A currency and a scale, in either order. A lone letter is a scale beside a currency only. */
function isScaledCurrency(one: string, other: string): boolean {
  const isScale = (word: string): boolean => scaleInWords(word) > 0 || /^[kKmM]$/.test(word);
  return (isScale(one) && isUnit(other)) || (isUnit(one) && isScale(other));
}

const isThousandUnits = (one: string, other: string): boolean =>
  (THOUSAND_UNITS.test(one) && isUnit(other)) || (isUnit(one) && THOUSAND_UNITS.test(other));

/** A scale behind its currency: `$M`, `USD m`, `€ millions` */
const CURRENCY_FIRST = /^(\S*\p{Sc}|[A-Z]{3})\s*(\p{L}+\.?)$/u;

/** What a currency and a scale say, in either order; null for what is no such unit. */
export const sidesOfUnit = (unit: string): Sides | null =>
  compactUnit(unit) ?? readSides('', unit) ?? readSides('', unit.replace(CURRENCY_FIRST, '$2$1'));

const THOUSAND = 3;
const MILLION = 6;

const WORDS: readonly [power: number, words: RegExp][] = [
  [-2, /^(cents?|eurocents?|(euro)?cent(en|imes?|imos?|avos?|esimi|esimo)|c[ée]ntimos?|pence|pennies|rappen|[øo]re)$/i],
  [
    THOUSAND,
    /^(thousands?|duizend(en|tallen)?|tausend(er)?|milliers?|miles|migliaia|milhares|tusen|tusinde|tys\.?|tsd\.?)$/i,
  ],
  [5, /^(lakhs?|lacs?)$/i],
  [MILLION, /^(millions?|miljoen(en)?|millionen|millones|milioni|milh[õo]es|miljoner|millioner|mio\.?|mln\.?)$/i],
  [7, /^(crores?)$/i],
];

/** The power of ten of "thousands", "miljoenen" and their like, -2 for "cents" and theirs; 0 for any other word. */
export function scaleInWords(word: string): number {
  return WORDS.find(([, words]) => words.test(word))?.[0] ?? 0;
}
