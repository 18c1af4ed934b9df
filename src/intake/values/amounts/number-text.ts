import { oncePerValue } from '../../../base/once-per';
import { countsThousandths } from '../../currency/currencies';
import { readSides, type Sides } from '../../currency/number-sides';
import { visible } from '../../text/visible-text';
import { type DecimalMark, type MarkEvidence, markEvidence, readBody } from './number-body';

/** A number as text, taken apart but not yet read: what its marks mean is decided per column. */
export interface NumberText extends Sides {
  /** Digits, dots, commas, and apostrophes between thousands. */
  body: string;
  evidence: MarkEvidence;
}

const BARE = /^\d(?:[\d.,]*\d)?$/;
const PLAIN: Sides = { negative: false, currency: '', power: 0 };

/** Digits and what may stand between them. */
const CORE = /\d(?:[\d.,' ٫٬]*\d)?/;
const BY_SPACES = /^\d{1,3}(?: \d{3})+(?:[.,٫]\d+)?$/;
const BY_ARABIC_MARKS = /^(?:\d+|\d{1,3}(?:٬\d{3})+|\d{1,2}(?:٬\d{2})+٬\d{3})(?:[٫.]\d+)?$/;
/** The quarter of a year, unless what stands beside it says that quetzals are counted. */
export const QUARTER = /^Q[1-4]$/;

/** A mark with a dash in place of the decimals, `1.200,-`; `/-`, `/=` and `:-` likewise, `500/-`, `99:-`. */
const NO_CENTS = /^\s?(?:([.,])\s?[-‐‑‒–—−=]{1,3}|\/[-=]|:\s?[-‐‑‒–—−])/;

/**
 * Takes `€ 1.054,-`, `(1,200)`, `$(12.34)`, `1 054,00 €`, `kr. 900`, `12,34,567`, `1,5 Mio. €`, `12 %` apart; null for a
 * text that is no number.
 */
export const numberText = (text: string): NumberText | null =>
  BARE.test(text) ? { ...PLAIN, body: text, evidence: markEvidence(text, null) } : withSides(text);

/** What is written beside a number is looked at while a column is recognised, again as it is read, and often in many rows. */
const KEPT = 20_000;

const withSides: (text: string) => NumberText | null = oncePerValue((text) => {
  const plain = withLatinDigits(visible(text)).replace(/[’‘ʼ′`´]/g, "'");
  const core = CORE.exec(plain);
  if (core === null || QUARTER.test(plain)) return null;
  const before = plain.slice(0, core.index);
  let behind = plain.slice(core.index + core[0].length);
  let body = bodyOf(core[0]);
  if (body === null) return null;
  const leading = leadingMark(before);
  if (leading === null) return null;
  const noCents = NO_CENTS.exec(behind);
  if (noCents) behind = behind.slice(noCents[0].length);
  else behind = behind.replace(/^[.,](?=$|[\s)])/, '');
  body = leading + body + (noCents === null ? '' : (noCents[1] ?? decimalAfter(body)));
  const sides = readSides(leading === '' ? before : before.slice(0, -1), behind);
  if (sides === null || (leading !== '' && isPriceWithoutUnits(before))) return null;
  const money = sides.currency === '' ? null : countsThousandths(sides.currency) ? 'thousandths' : 'hundredths';
  return { ...sides, body, evidence: core[0].includes('٫') ? 'plain' : markEvidence(body, money) };
}, KEPT);

/** The value of a number once the decimal mark of its column is known; NaN when its marks do not fit it. */
export function readNumber({ body, negative, power }: NumberText, decimal: DecimalMark): number {
  const value = readBody(body, decimal, power);
  return negative ? -value : value;
}

/** Digits and marks without what separates thousands for sure; null where the groups are none of thousands. */
function bodyOf(core: string): string | null {
  if (core.includes(' ')) return BY_SPACES.test(core) ? core.replace(/ /g, '').replace('٫', '.') : null;
  if (!/[٫٬]/.test(core)) return core;
  return BY_ARABIC_MARKS.test(core) ? core.replace(/٬/g, '').replace('٫', '.') : null;
}

/** The decimal mark of a number that says it has no decimals: what stands in `1.200:-` separates thousands. */
function decimalAfter(body: string): string {
  const mark = /[.,]/.exec(body)?.[0];
  return mark === undefined ? '' : mark === '.' ? ',' : '.';
}

/** A decimal mark before all digits, `.50`; '' where the dot ends an abbreviation, `kr.50`. `EUR.50` may be either: null. */
function leadingMark(before: string): string | null {
  const mark = before[before.length - 1];
  if (mark === ',' || mark === '.') {
    if (mark === ',' || !/[\p{L}/]\.$/u.test(before)) return mark;
    return /(^|[^\p{L}])[A-Z]{3}\.$/u.test(before) ? null : '';
  }
  return '';
}

/** `-,50` and `–.50` are fifty cents in Germany and Switzerland, and minus a half elsewhere. */
const isPriceWithoutUnits = (before: string): boolean => /[-−],$|[‐‑‒–—][.,]$/.test(before);

const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;

/** Wide forms as Asian keyboards write them: １，５００. */
const WIDE = /[\uff01-\uff5e]/g;

/** Digits of every script as ours: each script has its ten in a row. */
function withLatinDigits(text: string): string {
  const narrow = text.replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
  return narrow.replace(OTHER_DIGITS, (digit) => {
    const code = digit.codePointAt(0) as number;
    let zero = code;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String((code - zero) % 10);
  });
}
