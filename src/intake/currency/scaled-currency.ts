import { currencyOf } from './currencies';
import { isWordOfItsOwn, readSides, type Sides } from './number-sides';

/** True for a currency, with or without a scale; false for an abbreviation that is something else in a header: KM, QR. */
export function isUnit(word: string): boolean {
  if (compactUnit(word) !== null) return true;
  if (!/[^A-Za-z]|^[A-Za-z]{3}$|^(kr|euros?|TEUR)$/i.test(word)) return false;
  return currencyOf(word) !== null || (/\p{Sc}|EUR$|CHF$/u.test(word) && sidesOfUnit(word) !== null);
}

/** A scale grown together with a code or a crown: `MUSD`, `kPLN`, `TSEK`, `tkr`, `t.kr.`, `USDm`; null for others. */
export function compactUnit(word: string): Sides | null {
  if (isWordOfItsOwn(word)) return null;
  const [, before, crown] = /^(t|k|m)\.?(kr|€)\.?$/i.exec(word) ?? [];
  const [, scale, behind] = /^([kKMT])([A-Z]{3})$/.exec(word) ?? [];
  const [, ahead, after] = /^([A-Z]{3})([kKmM])$/.exec(word) ?? [];
  const code = crown ?? behind ?? ahead ?? '';
  const letter = (before ?? scale ?? after ?? '').toLowerCase();
  // A T is a thousand (Tausend, tusen) in German and in the North only.
  const currency = currencyOf(code.toLowerCase());
  if (code === '' || currency === null || (letter === 't' && !/^(kr|€|EUR|CHF|SEK|NOK|DKK)$/i.test(code))) return null;
  return { negative: false, currency, power: letter === 'm' ? MILLION : THOUSAND };
}

/** A currency and a scale, in either order. A lone letter is a scale beside a currency only. */
export const isScaledCurrency = (one: string, other: string): boolean =>
  isBesideCurrency(one, other, (word) => scaleInWords(word) > 0 || /^([km]|mm)$/i.test(word));

/** The same of "1.000 €", which is a scale behind a word that makes it one: "Betrag in 1.000 €". */
export const isThousandUnits = (one: string, other: string): boolean =>
  isBesideCurrency(one, other, (word) => /^1[.,']?000$/.test(word));

const isBesideCurrency = (one: string, other: string, isScale: (word: string) => boolean): boolean =>
  (isScale(one) && isUnit(other)) || (isUnit(one) && isScale(other));

/** A scale behind its currency: `$M`, `USD m`, `€ millions` */
const CURRENCY_FIRST = /^(\S*\p{Sc}|[A-Z]{3})\s*(\p{L}+\.?)$/u;

/** What a currency and a scale say, in either order; null for what is no such unit. */
export const sidesOfUnit = (unit: string): Sides | null =>
  compactUnit(unit) ?? readSides('', unit) ?? readSides('', unit.replace(CURRENCY_FIRST, '$2$1'));

export const THOUSAND = 3;
const MILLION = 6;

const WORDS: readonly [power: number, words: RegExp][] = [
  [-2, /^(cents?|eurocents?|(euro)?cent(en|imes?|imos?|avos?|esimi|esimo)|c[ée]ntimos?|pence|pennies|rappen|[øo]re)$/i],
  [
    THOUSAND,
    /^(thousands?|duizend(en|tallen)?|tausend(er)?|milliers?|miles|migliaia|milhares|tusen|tusinde|tuhat|tuhatta|tuhansia|tys\.?|tsd\.?)$/i,
  ],
  [5, /^(lakhs?|lacs?)$/i],
  [
    MILLION,
    /^(millions?|miljoen(en)?|millionen|millones|milioni|milh[õo]es|miljoner|millioner|miljoonaa|mill\.|mio\.?|mln\.?)$/i,
  ],
  [7, /^(crores?)$/i],
];

/** The power of ten of "thousands", "miljoenen" and their like, -2 for "cents" and theirs; 0 for any other word. */
export function scaleInWords(word: string): number {
  return WORDS.find(([, words]) => words.test(word))?.[0] ?? 0;
}
