import type { Language } from '../base/language';
import type { Unit } from '../base/unit';
import { currencySign } from './currency-sign';
import { decimalsShown, shownBy } from './decimals-shown';
import { say, sayFixed } from './say';

/** No value is shown with more decimals than this. */
export const MOST_DECIMALS = 2;

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

/** A KPI's value as a person reads it, and as its cell shows it: 63.2%, €10,005,534, 57.0 days. `decimals`: where it takes more than usual; `beside`: values that it is told with, for all to have one form. */
export function valueText(
  value: number,
  unit: Unit,
  currency: string | null,
  language: Language,
  decimals = 0,
  beside: readonly (number | null)[] = [value],
): string {
  const usual = decimalsShown(unit, shownBy(unit, value, beside));
  const number = (size: number): string => sayFixed(size, language, Math.max(usual, decimals));
  switch (unit) {
    case 'money':
      // Cents are two digits, and a large amount has none.
      return moneyText(value, sayFixed(Math.abs(value), language, usual || decimals ? 2 : 0), currency, language);
    case 'ratio':
      return `${number(value * 100)}%`;
    case 'days':
      return number(value) + say({ text: 'sheet_unit_days' }, language);
    case 'minutes':
      return number(value) + say({ text: 'sheet_unit_minutes' }, language);
    case 'count':
      return number(value);
    case 'score':
      return (value > 0 ? '+' : '') + number(value);
  }
}

/** A blank at which no line ends. */
const NO_BREAK = '\u00a0';

/** The minus before the sign, as sheets have it. No line parts the sign from the amount. */
function moneyText(value: number, amount: string, currency: string | null, language: Language): string {
  const minus = value < 0 && /[1-9]/.test(amount) ? '-' : '';
  const sign = currency === null ? '' : currencySign(currency, language).replace(' ', NO_BREAK);
  return minus + sign + amount;
}
