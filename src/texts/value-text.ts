import type { Language } from '../base/language';
import type { Unit } from '../base/unit';
import { currencySign } from './currency-sign';
import { say, sayNumber, sayShare } from './say';

/** Amounts from here on are said without decimals. */
const LARGE = 1_000;

/** Counts below this are said with a decimal where they are averages: 3.9 activities a day. */
const SMALL = 10;

/** No value is shown with more decimals than this. */
const MOST_DECIMALS = 2;

/**
 * Two values as a person reads them, with as many decimals as show that they differ; null where they differ by less than
 * is ever shown.
 */
export function differingTexts(
  one: number,
  other: number,
  unit: Unit,
  currency: string | null,
  language: Language,
): [string, string] | null {
  for (let decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
    const texts = [one, other].map((value) => valueText(value, unit, currency, language, decimals));
    if (texts[0] !== texts[1]) return [texts[0], texts[1]];
  }
  return null;
}

/** A KPI's value as a person reads it, and as its cell shows it: 63.2%, €10,005,534, 57.0 days. `decimals`: where it takes more than usual. */
export function valueText(
  value: number,
  unit: Unit,
  currency: string | null,
  language: Language,
  decimals = 0,
): string {
  const number = (amount: number, usual: number): string => sayNumber(amount, language, Math.max(usual, decimals));
  switch (unit) {
    case 'money':
      return moneyText(value, decimals > 0 || Math.abs(value) < LARGE, currency, language);
    case 'ratio':
      return sayShare(value, language, Math.max(1, decimals));
    case 'days':
      return withDecimal(number(value, 1), language) + say({ text: 'sheet_unit_days' }, language);
    case 'minutes':
      return number(value, 0) + say({ text: 'sheet_unit_minutes' }, language);
    case 'count':
      return number(value, Math.abs(value) < SMALL ? 1 : 0);
    case 'score':
      return (value > 0 ? '+' : '') + number(value, 1);
  }
}

/** What was added to a value, with its sign. */
export function addedText(value: number, unit: Unit, currency: string | null, language: Language): string {
  return (value < 0 ? '−' : '+') + valueText(Math.abs(value), unit, currency, language);
}

/** A number with a decimal, also where that is 0, as the format of a cell shows it. */
function withDecimal(number: string, language: Language): string {
  return /[.,]\d{1,2}$/.test(number) ? number : `${number}${language === 'nl' ? ',' : '.'}0`;
}

/** A blank at which no line ends. */
const NO_BREAK = '\u00a0';

/** The minus before the sign, as sheets have it; cents are two digits, and a whole amount has none. No line parts the sign from the amount. */
function moneyText(value: number, cents: boolean, currency: string | null, language: Language): string {
  const amount = sayNumber(Math.abs(value), language, cents ? 2 : 0).replace(/([.,]\d)$/, '$10');
  const minus = value < 0 && /[1-9]/.test(amount) ? '-' : '';
  const sign = currency === null ? '' : currencySign(currency, language).replace(' ', NO_BREAK);
  return minus + sign + amount;
}
