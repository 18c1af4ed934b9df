import type { Language } from '../base/language';
import { own } from '../base/own';

const signs: Record<string, string> = { EUR: '€', USD: '$', GBP: '£', JPY: '¥', INR: '₹', BRL: 'R$' };

/** What stands before an amount of a currency, with the space that belongs there: `€` in English, `€ ` in Dutch, `CHF `. */
export function currencySign(currency: string, language: Language): string {
  const sign = own(signs, currency);
  return sign === undefined ? `${currency} ` : language === 'nl' ? `${sign} ` : sign;
}
