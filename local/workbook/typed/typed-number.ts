import type { LocaleRules } from '../locale';

const CURRENCY = '[$€£¥]';
const literally = (mark: string): string => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * A number as people type it in a locale: 1,234.5 · 12% · $2.99 · (1,200) · 1e5, with the format Sheets gives such a cell.
 * null when the text is no number.
 */
export function typedNumber(text: string, locale: LocaleRules): { value: number; format?: string } | null {
  const group =
    locale.group === '' ? '(?!)' : /\s/.test(locale.group) ? '[\\s\\u00a0\\u202f]' : literally(locale.group);
  const decimal = literally(locale.decimal);
  const digits = `(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}(\\d*))?(?:e([+-]?\\d+))?`;
  const match = text.match(
    new RegExp(`^(\\()?([+-])?(${CURRENCY})?\\s?([+-])?${digits}\\s?(%|${CURRENCY})?(\\))?$`, 'i'),
  );
  if (!match) return null;
  const [, open, sign, before, inner, whole, fraction, exponent, after, close] = match;
  if ((whole === undefined && !fraction) || !open !== !close || (sign && inner)) return null;
  const plain = `${(whole ?? '0').replace(/\D/g, '')}.${fraction || '0'}e${exponent ?? '0'}`;
  const size = Number(plain) / (after === '%' ? 100 : 1);
  const value = open || sign === '-' || inner === '-' ? -size : size;
  const places = fraction ? '0.00' : '0';
  const currency = before ?? (after === '%' ? undefined : after);
  if (after === '%') return { value, format: `${places}%` };
  if (currency) return { value, format: `"${currency}"#,##${places}` };
  return { value, format: whole && /\D/.test(whole) ? `#,##${places}` : undefined };
}
