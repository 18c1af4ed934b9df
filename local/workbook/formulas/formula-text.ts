import type { LocaleRules } from '../locale';

/** Strings, quoted tab names, numbers and the marks whose meaning depends on the locale. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_$][\w$.]*|\d+(?:[.,]\d+)?(?:E[+-]?\d+)?|[\s\S]/gi;

/**
 * A formula as typed in a locale, written as it is kept. Semicolons are taken everywhere; where the comma is the decimal
 * sign, a comma between arguments or a decimal point is refused, as Sheets does.
 * Throws an Error that names the mark.
 */
export function keepFormula(typed: string, locale: LocaleRules): string {
  const semicolons = locale.separator === ';';
  let braces = 0;
  const kept = (typed.match(TOKEN) ?? []).map((token) => {
    if (token === '{') braces++;
    if (token === '}') braces--;
    if (/^\d+[.,]\d/.test(token)) return semicolons ? decimal(token, typed, locale) : token;
    if (token === ',' && semicolons) {
      throw new Error(`Formula parse error: "," does not separate arguments in the locale ${locale.code}: ${typed}`);
    }
    if (token === ';' && braces === 0) return ',';
    return token === '\\' && braces > 0 ? ',' : token;
  });
  return kept.join('');
}

function decimal(token: string, typed: string, locale: LocaleRules): string {
  if (token.includes('.')) {
    throw new Error(`Formula parse error: "." is no decimal sign in the locale ${locale.code}: ${typed}`);
  }
  return token.replace(',', '.');
}

/** A kept formula as a person of that locale reads it. */
export function showFormula(kept: string, locale: LocaleRules): string {
  if (locale.separator === ',') return kept;
  let braces = 0;
  const shown = (kept.match(KEPT_TOKEN) ?? []).map((token) => {
    if (token === '{') braces++;
    if (token === '}') braces--;
    if (/^\d+\.\d/.test(token)) return token.replace('.', ',');
    if (token === ',') return braces > 0 ? '\\' : ';';
    return token;
  });
  return shown.join('');
}

const KEPT_TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[A-Za-z_$][\w$.]*|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[\s\S]/gi;
