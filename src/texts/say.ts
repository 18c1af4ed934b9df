import type { Language } from '../base/language';
import { fill } from './fill';
import type { Sentence } from './sentence';
import { texts } from './texts';

/** A sentence in a language, its blanks filled; numbers are written as the language writes them. */
export function say(sentence: Sentence, language: Language): string {
  const filled = sentence.values ?? {};
  return fill(texts[sentence.text][language], (name) => {
    const value = filled[name];
    if (value === undefined) return undefined;
    if (typeof value === 'object') return 'text' in value ? say(value, language) : value[language];
    return typeof value === 'number' ? sayNumber(value, language) : value;
  });
}

/** A share as a percentage, the way a sheet shows it: 45.0%. */
export function sayShare(share: number, language: Language, digits: number): string {
  return `${sayFixed(share * 100, language, digits)}%`;
}

/** A number with all its decimals, those that are 0 too, as the format of a cell shows it: 1,234.50. */
export function sayFixed(value: number, language: Language, digits: number): string {
  const [whole, fraction = ''] = sayNumber(value, language, digits).split(decimalMark(language));
  return digits === 0 ? whole : whole + decimalMark(language) + fraction.padEnd(digits, '0');
}

/** A number with the thousands and decimals of the language: 1,234.5 in English, 1.234,5 in Dutch. */
export function sayNumber(value: number, language: Language, digits = 2): string {
  const factor = 10 ** digits;
  const [whole, fraction] = String(Math.abs(Math.round(value * factor) / factor)).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'nl' ? '.' : ',');
  const sign = value < 0 && Number(whole) + Number(fraction ?? 0) > 0 ? '-' : '';
  return sign + grouped + (fraction === undefined ? '' : decimalMark(language) + fraction);
}

const decimalMark = (language: Language): string => (language === 'nl' ? ',' : '.');
