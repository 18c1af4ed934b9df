import type { Language } from '../../base/language';
import type { Unit } from '../../base/unit';
import { numberText, readNumber } from '../../intake/values/amounts/number-text';
import { withoutUnit } from '../../plan/goals/typed-goal';
import { sayNumber } from '../../texts/say';

/** Digits behind the mark that a typed number is shown with. */
const DIGITS: Record<Unit, number> = { money: 2, ratio: 2, count: 2, days: 2, minutes: 2, score: 2 };

/** `250k`, `€ 1.5 m`, `2 mln EUR`: nobody means minutes or months by them in an amount or a count. */
const LARGE = /(\d)\s?(k|dzd|m|mln)\b\.?/i;
const POWERS: Record<string, number> = { k: 3, dzd: 3, m: 6, mln: 6 };

/**
 * A number as people type it for a KPI: `1.234,5` in Dutch, `1,234.5` in English, with or without a currency sign. A
 * percentage is typed as 27 or 27 %, and read as 0.27, as is 0.27; days and minutes may bear their unit; of amounts and counts 250k and 1.5m are read too. Null for a text that is no number; undefined for none.
 */
export function readTyped(text: string, unit: Unit, language: Language): number | null | undefined {
  if (text.trim() === '') return undefined;
  const { rest, times } = withoutUnit(text.trim(), unit);
  const isWhole = unit === 'money' || unit === 'count';
  const large = isWhole ? LARGE.exec(rest) : null;
  const parts = numberText(large ? rest.replace(LARGE, '$1') : rest);
  if (parts === null || (parts.power > 0 && (large || !isWhole)) || (parts.power < 0 && unit !== 'ratio')) return null;
  const own = language === 'nl' ? ',' : '.';
  // "0,7" is a share in English too: no percentage has thousands.
  const other = parts.evidence === 'comma' ? ',' : parts.evidence === 'dot' ? '.' : own;
  const mark = unit === 'ratio' ? other : own;
  // A share below one, as the plan file and the sheet write it; 0.7 % has its sign.
  const isShare = unit === 'ratio' && parts.power === 0 && Math.abs(readNumber(parts, mark)) < 1;
  const power = large ? POWERS[large[2].toLowerCase()] : unit === 'ratio' && !isShare ? -2 : parts.power;
  const value = readNumber({ ...parts, power }, mark);
  return Number.isFinite(value) ? value * times : null;
}

/** A number as it would be typed: readTyped gives it back. */
export function typedText(value: number | null | undefined, unit: Unit, language: Language): string {
  if (value === null || value === undefined) return '';
  const shown = sayNumber(unit === 'ratio' ? value * 100 : value, language, DIGITS[unit]);
  return unit === 'ratio' && value !== 0 && Math.abs(value) < 0.01 ? `${shown}%` : shown;
}

/** The same number in another language; a text that is no number stays as it was. */
export function retyped(text: string, unit: Unit, from: Language, to: Language): string {
  const value = readTyped(text, unit, from);
  return value === null || value === undefined || from === to ? text : typedText(value, unit, to);
}
