import type { Unit } from '../engine/result';
import type { Language } from '../plan/plan';
import { say, sayNumber } from '../texts/say';

/** Amounts from here on are said without decimals. */
const LARGE = 1_000;

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
      return sayNumber(value, language, 1) + say({ text: 'sheet_unit_days' }, language);
    case 'minutes':
      return sayNumber(value, language, 0) + say({ text: 'sheet_unit_minutes' }, language);
    case 'count':
      return sayNumber(value, language, 0);
    case 'score':
      return (value > 0 ? '+' : '') + sayNumber(value, language, 1);
  }
}
