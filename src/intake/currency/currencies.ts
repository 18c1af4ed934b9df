import { oncePerValue } from '../../base/once-per';
import { own } from '../../base/own';
import {
  CODES_LIKE_WORDS,
  IN_THOUSANDTHS,
  ISO_CODES,
  SIGNS_AS_WRITTEN,
  SIGNS_IN_ANY_CASE,
  WITHOUT_DECIMALS,
} from './currency-signs';

/**
 * A currency as an amount names it: its ISO code, or a sign that several currencies share (`kr`, `$`, `Rs`), which is
 * another currency than any code until something tells which one it is.
 */
export type Currency = string;

const listed = (codes: string): Set<string> => new Set(codes.split(' '));

const isoCodes = listed(ISO_CODES);
const likeWords = listed(CODES_LIKE_WORDS);
const inThousandths = listed(IN_THOUSANDTHS);
const withoutDecimals = listed(WITHOUT_DECIMALS);

interface Signs {
  anyCase: Map<string, Currency>;
  asWritten: Map<string, Currency>;
  /** Codes of each sign that can mean several. */
  codes: Map<Currency, string[]>;
}

let made: Signs | null = null;

function signs(): Signs {
  if (made !== null) return made;
  made = { anyCase: new Map(), asWritten: new Map(), codes: new Map() };
  for (const [list, map, key] of [
    [SIGNS_IN_ANY_CASE, made.anyCase, (text: string) => text.toUpperCase()],
    [SIGNS_AS_WRITTEN, made.asWritten, (text: string) => text],
  ] as const) {
    for (const [codes, writings] of list) {
      const [first, ...others] = writings.split(' ');
      const means = codes.includes(' ') ? first : codes;
      if (means === first) made.codes.set(first, codes.split(' '));
      for (const writing of [first, ...others]) map.set(key(writing), means);
    }
  }
  return made;
}

/** A dot that ends an abbreviation (`kr.`, `S/.`, `د.إ`); after a sign such as $ it is none. */
const LONE_DOT = /(^|[^\p{L}/])\./u;

/** Of this many texts is kept what they name: every table asks for each word of a header. */
const KEPT_WRITINGS = 2_000;

/** The currency that a sign, an abbreviation or a code beside an amount names; null when it is none. */
export const currencyOf = oncePerValue((text: string): Currency | null => {
  const known = signOf(text);
  if (known !== null) return known;
  const code = text.toUpperCase();
  return isoCodes.has(code) && (text === code || !likeWords.has(code)) ? code : null;
}, KEPT_WRITINGS);

function signOf(text: string): Currency | null {
  if (text.length > 12 || LONE_DOT.test(text)) return null;
  const plain = text.normalize('NFKC').replace(/[.\s]/g, '');
  const { anyCase, asWritten } = signs();
  return asWritten.get(plain) ?? anyCase.get(plain.toUpperCase()) ?? (text.includes('.') ? codeWithDot(plain) : null);
}

/** `Eur.` and `EUR.` */
const codeWithDot = (plain: string): Currency | null =>
  plain.length === 3 && isoCodes.has(plain.toUpperCase()) ? plain.toUpperCase() : null;

const NAMES: [names: RegExp, means: Currency][] = [
  [/^(us|american|united states) dollars?$/, 'USD'],
  [/^dollars?$/, '$'],
  [
    /^(british pounds?|pounds? sterling|great british pounds?|britse ponden|britse pond|britische pfund|livres? sterling)$/,
    'GBP',
  ],
  [/^(swiss francs?|zwitserse frank|schweizer franken)$/, 'CHF'],
];

/** The same for a cell of a column of currencies: in any case, and with a name behind the code ("USD - U.S. Dollar"). */
export function currencyOfLabel(label: string): Currency | null {
  const text = label.trim();
  const [, code] = /^([A-Za-z]{3})(?:$|\s*[-–(:/])/.exec(text) ?? [];
  if (code !== undefined && isoCodes.has(code.toUpperCase())) return code.toUpperCase();
  return currencyOf(text) ?? NAMES.find(([name]) => name.test(text.toLowerCase()))?.[1] ?? null;
}

/** The codes that a currency may stand for. */
const codesOf = (currency: Currency): string[] => signs().codes.get(currency) ?? [currency];

/** What two namings of one amount's currency come to: `kr` and SEK are SEK; null where they contradict each other. */
export function oneCurrency(one: Currency, other: Currency): Currency | null {
  if (one === '' || one === other) return other;
  if (other === '') return one;
  if (codesOf(one).includes(other)) return other;
  return codesOf(other).includes(one) ? one : null;
}

/** How many decimals amounts of a currency have: those of its smallest unit. */
export const decimalsOf = (currency: Currency): number =>
  withoutDecimals.has(currency) ? 0 : inThousandths.has(currency) ? 3 : 2;

/** True where amounts in the currency have three decimals, or may have. */
export const countsThousandths = (currency: Currency): boolean =>
  codesOf(currency).some((code) => inThousandths.has(code));

/** The code that a shared sign has where people of this locale write it; the sign itself where that is not known. */
export function inLocale(currency: Currency, locale: string): Currency {
  const codes = signs().codes.get(currency);
  if (codes === undefined) return currency;
  const [language, country] = locale.split(/[_-]/);
  const home = own(HOMES, country ?? '') ?? own(HOMES, language);
  if (home !== undefined && codes.includes(home)) return home;
  return currency === '$' ? 'USD' : currency;
}

/** Currencies of countries, and of languages of one country, that share their sign with others. */
const HOMES: Record<string, string> = {
  AE: 'AED',
  AR: 'ARS',
  AU: 'AUD',
  BO: 'BOB',
  BY: 'BYN',
  CA: 'CAD',
  CL: 'CLP',
  CM: 'XAF',
  CN: 'CNY',
  CO: 'COP',
  DK: 'DKK',
  DO: 'DOP',
  HK: 'HKD',
  IN: 'INR',
  IS: 'ISK',
  JP: 'JPY',
  LK: 'LKR',
  MA: 'MAD',
  MD: 'MDL',
  MU: 'MUR',
  MX: 'MXN',
  NO: 'NOK',
  NP: 'NPR',
  NZ: 'NZD',
  PK: 'PKR',
  RO: 'RON',
  RU: 'RUB',
  SA: 'SAR',
  SE: 'SEK',
  SG: 'SGD',
  SN: 'XOF',
  TW: 'TWD',
  UY: 'UYU',
  VE: 'VES',
  da: 'DKK',
  is: 'ISK',
  ja: 'JPY',
  nb: 'NOK',
  nn: 'NOK',
  no: 'NOK',
  ro: 'RON',
  ru: 'RUB',
  sv: 'SEK',
};
