import type { Content } from '../cell';
import { keepFormula } from '../formulas/formula-text';
import type { LocaleRules } from '../locale';
import { isTextFormat } from '../number-format';
import { typedDate } from './typed-date';
import { typedNumber } from './typed-number';

/**
 * What becomes of a string that is written with setValues: Sheets reads it as if it were typed. "=…" is a formula,
 * "007" the number 7, "1-2" a day, "TRUE" a boolean; a leading apostrophe, or the text format, keeps it as text.
 * Whether "+…" and "-…" start a formula is not documented; the dangerous answer is taken.
 */
export function typedInput(
  text: string,
  { locale, thisYear, format }: { locale: LocaleRules; thisYear: number; format?: string },
): { content: Content; format?: string } {
  if (text === '') return { content: undefined };
  if (text.startsWith("'")) return { content: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { content: { formula: keepFormula(text, locale) } };
  if (isTextFormat(format)) return { content: text };
  const trimmed = text.trim();
  const number = typedNumber(trimmed, locale);
  if (number) return { content: number.value, format: number.format };
  if (/^[+-]\s*[\p{L}\d(]/u.test(text)) return { content: { formula: `=${keepFormula(text, locale)}` } };
  const date = typedDate(trimmed, locale, thisYear);
  if (date) return { content: date.value, format: date.format };
  if (locale.true.includes(trimmed.toLowerCase())) return { content: true };
  if (locale.false.includes(trimmed.toLowerCase())) return { content: false };
  return { content: text };
}
