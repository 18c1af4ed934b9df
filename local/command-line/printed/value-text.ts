import type { Language } from '../texts';
import { text } from '../texts';

/** A KPI's value as people read it: 63.15 %, EUR 10,005,534, 57 days. Decimals only where there are any; counts have none from 100. */
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
      return `${write(value * 100, 2, 2)} %`;
    case 'money':
      return `${how.currency ? `${how.currency} ` : ''}${write(rounded, 2, Number.isInteger(rounded) ? 0 : 2)}`;
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

/** The last day of a half-open span of ISO days. */
export const lastDay = (to: string): string =>
  new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
