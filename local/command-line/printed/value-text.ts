import type { Language } from '../texts';
import { text } from '../texts';

/** A KPI's value as people read it, with the decimals of its cell: 63.2%, €10,005,534, 57.0 days. Of no unit: with up to two. */
export function valueText(
  value: number,
  unit: string | undefined,
  how: { locale: string; language: Language; currency?: string },
): string {
  const tag = how.locale.replace('_', '-');
  const write = (number: number, most: number, least = most) =>
    new Intl.NumberFormat(tag, { maximumFractionDigits: most, minimumFractionDigits: least }).format(number);
  switch (unit) {
    case 'ratio':
      return `${write(value * 100, 1)}%`;
    case 'money':
      return money(write(Math.abs(value), value !== 0 && Math.abs(value) < LARGE ? 2 : 0), value, how);
    case 'days':
      return `${write(value, 1)} ${text('days', how.language)}`;
    case 'minutes':
      return `${write(value, 0)} ${text('minutes', how.language)}`;
    case 'count':
      return write(value, Math.abs(value) < FEW && !Number.isInteger(value) ? 1 : 0);
    case 'score':
      return (value > 0 ? '+' : '') + write(value, 1);
    default:
      return write(value, 2, 0);
  }
}

/** Amounts from here on have no cents, nor has none at all, and counts below the other have a decimal where they are averages. */
const LARGE = 1_000;
const FEW = 10;

/** What stands before an amount where it is not the currency's code. */
const SIGNS: Record<string, string> = { EUR: '€', USD: '$', GBP: '£', JPY: '¥', INR: '₹', BRL: 'R$' };

function money(amount: string, value: number, how: { language: Language; currency?: string }): string {
  const { currency = '', language } = how;
  const sign = SIGNS[currency] ?? currency;
  const between = sign === '' || (SIGNS[currency] && language === 'en') ? '' : ' ';
  return (value < 0 && /[1-9]/.test(amount) ? '-' : '') + sign + between + amount;
}

/** The last day of a half-open span of ISO days. */
export const lastDay = (to: string): string =>
  new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
