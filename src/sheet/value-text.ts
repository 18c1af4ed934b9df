import type { Unit } from '../engine/result';
import type { Language } from '../plan/plan';
import { say, sayNumber } from '../texts/say';

/** Amounts from here on are said without decimals. */
const LARGE = 1_000;

/** Counts below this are said with a decimal where they are averages: 3.9 activities a day. */
const SMALL = 10;

/** So many minutes and more are said in hours. */
const HOURS_FROM = 120;

/** A KPI's value as a person reads it: 63.2 %, EUR 10,005,534, 57 days. */
export function valueText(value: number, unit: Unit, currency: string | null, language: Language): string {
  switch (unit) {
    case 'money': {
      const amount = sayNumber(value, language, Math.abs(value) < LARGE ? 2 : 0);
      return currency === null ? amount : `${currency} ${amount}`;
    }
    case 'ratio':
      return `${sayNumber(value * 100, language, 1)} %`;
    case 'days':
      return say({ text: 'value_days', values: { days: sayNumber(value, language, 1) } }, language);
    case 'minutes':
      return Math.abs(value) < HOURS_FROM
        ? sayNumber(value, language, 0) + say({ text: 'sheet_unit_minutes' }, language)
        : say({ text: 'value_hours', values: { hours: sayNumber(value / 60, language, 1) } }, language);
    case 'count':
      return sayNumber(value, language, Math.abs(value) < SMALL ? 1 : 0);
    case 'score':
      return (value > 0 ? '+' : '') + sayNumber(value, language, 1);
  }
}
