import type { Unit } from '../engine/result';
import { numberText, readNumber } from '../intake/number-text';
import type { Language } from '../plan/plan';
import { sayNumber } from '../texts/say';

/** Digits behind the mark that a typed number is shown with. */
const DIGITS: Record<Unit, number> = { money: 2, ratio: 2, count: 2, days: 2, minutes: 2, score: 2 };

/** `250k`, `€ 1.5 m`, `2 mln EUR`: nobody means minutes or months by them in an amount or a count. */
const LARGE = /^(.*\d)\s?(k|dzd|m|mln)\b\.?(.*)$/i;
const POWERS: Record<string, number> = { k: 3, dzd: 3, m: 6, mln: 6 };

/**
 * A number as people type it for a KPI: `1.234,5` in Dutch, `1,234.5` in English, with or without a currency sign. A
 * percentage is typed as 27 or 27 %, and read as 0.27; of amounts and counts 250k and 1.5m are read too. Null for a text that is no number; undefined for none.
 */
export function readTyped(text: string, unit: Unit, language: Language): number | null | undefined {
  if (text.trim() === '') return undefined;
  const isWhole = unit === 'money' || unit === 'count';
  const large = isWhole ? LARGE.exec(text) : null;
  const parts = numberText(large ? `${large[1]}${large[3]}` : text);
  if (parts === null || (parts.power > 0 && (large || !isWhole)) || (parts.power < 0 && unit !== 'ratio')) return null;
  const power = large ? POWERS[large[2].toLowerCase()] : unit === 'ratio' ? -2 : parts.power;
  const value = readNumber({ ...parts, power }, language === 'nl' ? ',' : '.');
  return Number.isFinite(value) ? value : null;
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
