import { withoutEnd } from '../../base/text/without-end';
import { currencyOf } from './currencies';
import {
  compactUnit,
  isScaledCurrency,
  isThousandUnits,
  isUnit,
  scaleInWords,
  sidesOfUnit,
  THOUSAND,
} from './scaled-currency';

/** "Omzet x € 1.000", "Revenue x1000", "Bedrag x 1000 euro", `amount_000s` */
const TIMES_THOUSAND = /[\s_](?:[x×*]\s?\S{0,3}\s?1[.,' ]?000(?:\s(?:euros?|[A-Z]{3}|\p{Sc}))?|\p{Sc}?['’]?000s?)$/iu;

/** A word behind which a unit stands. */
const IN = /^(in|en|im|i|w)$/i;

/** What costs so much "per thousand" is no thousands. */
const PER = /\b(per|pro|par|por)$/i;

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
  const last = coded((words.pop() ?? '').replace(/^d['’]|['’]s$/gi, ''));
  if (/^(of|de|di)$/i.test(words[words.length - 1] ?? '')) words.pop();
  const first = coded(words.pop() ?? '');
  const isIn = words.length > 1 && IN.test(words[words.length - 1]);
  if (words.length === 0 || !(isScaledCurrency(first, last) || (isIn && isThousandUnits(first, last)))) return null;
  if (isIn) words.pop();
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
  // "Miles" are no thousands in English.
  if (scaleInWords(word) >= THOUSAND && !/^miles$/i.test(word))
    return PER.test(name) ? { name: header, unit: '' } : { name, unit: word };
  // "Discount per cent" is a share.
  if (scaleInWords(word) < 0)
    return PER.test(name) ? { name: header, unit: '' } : { name: name.replace(/_in$/i, ''), unit: word };
  // A word such as "try" or "top" is a code at the end of a name in small letters only: amount_try.
  const unit = gap === '_' && /^[a-z]{3}$/.test(word) ? word.toUpperCase() : word;
  const shouted = header === header.toUpperCase() && /^[A-Z]{3}$/.test(word) && gap !== '_';
  if (isUnit(shouted ? word.toLowerCase() : unit)) return { name, unit };
  if (gap === '_' && compactUnit(capitals(word)) !== null) return { name, unit: capitals(word) };
  return splitFirst(header) ?? { name: header, unit: '' };
}

/** `keur` as `KEUR`, `usdm` as `USDM` */
const capitals = (word: string): string => (/^([kmt][a-z]{3}|[a-z]{3}[km])$/.test(word) ? word.toUpperCase() : word);

/** "k€ Umsatz", "kUSD amount": null for a header that begins with another word. */
function splitFirst(header: string): { name: string; unit: string } | null {
  const end = header.search(/[\s_]/);
  const first = header.slice(0, end);
  const isScaled = compactUnit(first) !== null || (/\p{Sc}/u.test(first) && (sidesOfUnit(first)?.power ?? 0) > 0);
  return end > 0 && isScaled ? { name: header.slice(end + 1), unit: first } : null;
}
