import { type Currency, currencyOf } from '../../currency/currencies';
import { splitUnit } from '../../currency/header-unit';
import { scaleInWords, sidesOfUnit } from '../../currency/scaled-currency';
import type { HeaderText } from '../../text/header-text';

/** What a header says about the amounts below it: `Amount (k€)` is thousands of euros. */
export interface HeaderMoney {
  /** '' where none is named. */
  currency: Currency;
  /** The amounts are to be multiplied by 10 to this power. */
  power: number;
}

const IN_BRACKETS = /[([]([^()[\]]*)[)\]]/g;

/** "in", "x" and their like before a unit: "Revenue (x 1,000)". */
const LEADING = /^(?:in|en|im|x|×|\*)\s*(\S)/i;

/** "€ x 1.000" */
const TIMES = /(^|\s)[x×*](?=\s?['’\d])\s?/i;

/** `$000`, `1.000 €`, `x1000`, `€ 000,000`: as many noughts are its power. */
const NOUGHTS = /^([^\d\s]*?)\s*['’]?(?:1[.,'’ ]?)?(000(?:[.,'’ ]?000)*)s?\s*([^\d\s]*)$/;

/** Reads the currency and the scale that a header names in brackets, or as a word of it: `amount_usd`, `EUR amount`. */
export function headerMoney({ written }: Pick<HeaderText, 'written'>): HeaderMoney {
  const found: HeaderMoney = { currency: '', power: 0 };
  const outside = written.replace(IN_BRACKETS, (_all, inside: string) => {
    readUnit(inside.trim(), found);
    return ' ';
  });
  const { name, unit } = splitUnit(outside.trim());
  if (unit !== '') readUnit(unit, found);
  const words = name.split(/[\s_\-/:]+/);
  if (found.currency === '' && words.length > 1) found.currency = words.map(named).find(Boolean) ?? '';
  return found;
}

/** The currency of a word within a header: a code in capitals, or a sign. */
const named = (word: string, _at: number, words: string[]): Currency => {
  const isShouted = words.every((one) => one === one.toUpperCase());
  return /^[A-Z]{3}$/.test(word) ? (currencyOf(isShouted ? word.toLowerCase() : word) ?? '') : signIn(word);
};

const signIn = (word: string): Currency => (/\p{Sc}/u.test(word) ? (currencyOf(word) ?? '') : '');

/** A unit in a header's brackets or at its end: a currency, a scale, or both. */
function readUnit(inside: string, found: HeaderMoney): void {
  let unit = inside.replace(LEADING, '$1').replace(LEADING, '$1');
  const sides = sidesOfUnit(unit);
  if (sides !== null && !sides.negative && sides.power >= 0) {
    found.currency = sides.currency || found.currency;
    found.power = sides.power || found.power;
    return;
  }
  const scaled = NOUGHTS.exec(unit.replace(TIMES, '$1'));
  if (scaled !== null) {
    found.power = scaled[2].replace(/\D/g, '').length;
    unit = scaled[1] + scaled[3];
  }
  for (const word of unit.split(/[\s,;/'’]+/)) {
    found.currency = found.currency || (currencyOf(word) ?? '');
    found.power = scaleInWords(word) || found.power;
  }
}
