import type { Unit } from '../engine/result';
import { numberText, readBody } from '../intake/number-text';
import type { Language } from '../plan/plan';
import { sayNumber } from '../texts/say';

/** Digits behind the mark that a typed number is shown with. */
const DIGITS: Record<Unit, number> = { money: 2, ratio: 2, count: 2, days: 2, minutes: 2, score: 2 };

/**
 * A number as people type it for a KPI: `1.234,5` in Dutch, `1,234.5` in English, with or without a currency sign. A
 * percentage is typed as 27 or 27 %, and read as 0.27. Null for a text that is no number; undefined for none.
 */
export function readTyped(text: string, unit: Unit, language: Language): number | null | undefined {
  if (text.trim() === '') return undefined;
  const parts = numberText(text);
  if (parts === null || (parts.percent && unit !== 'ratio')) return null;
  const size = readBody(parts.body, language === 'nl' ? ',' : '.');
  if (!Number.isFinite(size)) return null;
  const value = parts.negative ? -size : size;
  return unit === 'ratio' ? value / 100 : value;
}

/** A number as it would be typed: readTyped gives it back. */
export function typedText(value: number | null | undefined, unit: Unit, language: Language): string {
  if (value === null || value === undefined) return '';
  return sayNumber(unit === 'ratio' ? value * 100 : value, language, DIGITS[unit]);
}

/** The same number in another language; a text that is no number stays as it was. */
export function retyped(text: string, unit: Unit, from: Language, to: Language): string {
  const value = readTyped(text, unit, from);
  return value === null || value === undefined || from === to ? text : typedText(value, unit, to);
}
