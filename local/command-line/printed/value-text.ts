import type { Language } from '../texts';
import { text } from '../texts';

/** A KPI's value as people read it: 63.15%, €10,005,534, 57 days. Decimals only where there are any; counts have none from 100. */
export function valueText(
  value: number,
  unit: string | undefined,
  how: { locale: string; language: Language; currency?: string },
): string {
  const tag = how.locale.replace('_', '-');
  const write = (number: number, most: number, least = 0) =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: most, minimumFractionDigits: least }).format(number);
  const rounded = Math.round(value * 100) / 100;
  switch (unit) {
    case 'ratio':
      return `${write(value * 100, 2, 2)}%`;
    case 'money':
      return money(write(Math.abs(rounded), 2, Number.isInteger(rounded) ? 0 : 2), rounded < 0, how);
    case 'days':
      return `${write(value, 1)} ${text(Math.abs(value) === 1 ? 'day' : 'days', how.language)}`;
    case 'minutes':
      return `${write(value, 1)} ${text(Math.abs(value) === 1 ? 'minute' : 'minutes', how.language)}`;
    case 'count':
      return write(value, Math.abs(value) < 100 ? 2 : 0);
    case 'score':
      return write(value, 1);
    default:
      return write(value, 2);
  }
}

/** What stands before an amount where it is not the currency's code. */
const SIGNS: Record<string, string> = { EUR: '€', USD: '$', GBP: '£', JPY: '¥', INR: '₹', BRL: 'R$' };

function money(amount: string, isNegative: boolean, how: { language: Language; currency?: string }): string {
  const { currency = '', language } = how;
  const sign = SIGNS[currency] ?? currency;
  const between = sign === '' || (SIGNS[currency] && language === 'en') ? '' : ' ';
  return (isNegative ? '-' : '') + sign + between + amount;
}

/** The last day of a half-open span of ISO days. */
export const lastDay = (to: string): string =>
  new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
